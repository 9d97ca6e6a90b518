import { Button, Input } from 'antd';
import { useState } from 'react';
import { householdText } from '#core/service/household.ts';
import type { ServiceRequest } from '#core/service/requests/request.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { addMinutes } from '#core/time/local-minutes.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import type { RequestsDesk } from './use-requests.ts';

interface PostponeDrawerProps {
  readonly request: ServiceRequest;
  readonly desk: RequestsDesk;
  readonly onClose: () => void;
}

const steps = [
  { words: '晚 1 小时', minutes: 60 },
  { words: '晚 4 小时', minutes: 240 },
  { words: '晚 1 天', minutes: 1440 },
];

/** 改约: another time is promised, and the reason stays with the request. */
export const PostponeDrawer = ({ request, desk, onClose }: PostponeDrawerProps) => {
  const now = useLocalNow();
  // a promise that is still to come is put off from where it stands, one that is over from now
  const [base] = useState(() => (request.dueAt !== null && request.dueAt > now() ? request.dueAt : now()));
  const [start] = useState(() => ({ dueAt: addMinutes(base, 60), reason: '' }));
  const [draft, setDraft] = useState(start);
  const input = { id: request.id, ...draft };
  const act = useAct('request.postpone', { inPlace: true, done: ({ number }) => `第${number}号改约到 ${timeWords(draft.dueAt)}` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('request.postpone', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  const setDue = (dueAt: LocalTime) => setDraft((before) => ({ ...before, dueAt }));
  return (
    <FormDrawer
      title={`改约 第${request.number}号`}
      verb="改约"
      dirty={draft.reason !== ''}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>
        {householdText(request.place, desk.site)} {request.words}
      </p>
      <p className="quiet">原来答应：{request.dueAt ? timeWords(request.dueAt) : '没有时限'}</p>
      <div className="row">
        {steps.map(({ words, minutes }) => (
          <Button key={minutes} onClick={() => setDue(addMinutes(base, minutes))}>
            {words}
          </Button>
        ))}
      </div>
      <FormField label="改到什么时候" name="dueAt" failure={failure} required hint="从原来答应的时间往后；已经超时的从现在算">
        {(field) => <TimeInput {...field} value={draft.dueAt} onChange={(dueAt) => dueAt && setDue(dueAt)} />}
      </FormField>
      <FormField label="原因" name="reason" failure={failure} hint="例如 药店没货；跟居民说一声">
        {(field) => (
          <Input
            {...field}
            autoFocus
            maxLength={60}
            value={draft.reason}
            onChange={(event) => setDraft((before) => ({ ...before, reason: event.target.value }))}
          />
        )}
      </FormField>
    </FormDrawer>
  );
};
