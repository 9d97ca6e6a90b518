import { useState } from 'react';
import type { CareLine } from '#core/service/care/care-view.ts';
import { householdText } from '#core/service/household.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import type { CareData } from './care-data.ts';
import { usualPurgeOn } from './case-draft.ts';

interface EndDrawerProps {
  readonly line: CareLine;
  readonly data: CareData;
  readonly onClose: () => void;
}

/** 结束包保: nobody need call from that day on, and all that tells who it was goes on the day of the purge. */
export const EndDrawer = ({ line, data, onClose }: EndDrawerProps) => {
  const [start] = useState(() => ({ until: data.today, purgeOn: usualPurgeOn(data.today, data.today) }));
  const [draft, setDraft] = useState(start);
  const input = { id: line.id, ...draft };
  const title = householdText(line.place, data.site) || line.called;
  const act = useAct('care.end', { inPlace: true, done: () => `${title}：包保已结束` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('care.end', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title={`结束包保 ${title}`}
      verb="结束包保"
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormField label="结束" name="until" failure={failure} hint="这天起不用再联系">
        {(field) => (
          <DateInput
            {...field}
            value={draft.until}
            onChange={(until) => until && setDraft({ until, purgeOn: usualPurgeOn(until, until) })}
          />
        )}
      </FormField>
      <FormField label="清除日期" name="purgeOn" failure={failure} hint="到这天，门牌、称呼、电话、说明都清掉，只留次数">
        {(field) => (
          <DateInput {...field} value={draft.purgeOn} onChange={(purgeOn) => purgeOn && setDraft((now) => ({ ...now, purgeOn }))} />
        )}
      </FormField>
    </FormDrawer>
  );
};
