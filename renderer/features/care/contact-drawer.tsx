import { Input, Radio } from 'antd';
import { useState } from 'react';
import { keysOf } from '#core/roster/person.ts';
import { type CareContactFields, type ContactWay, contactOutcomes, contactWays } from '#core/service/care/care.ts';
import type { CareLine } from '#core/service/care/care-view.ts';
import { householdText } from '#core/service/household.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonField } from '#renderer/ui/person-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import type { CareData } from './care-data.ts';

interface ContactDrawerProps {
  readonly line: CareLine;
  readonly data: CareData;
  readonly way: ContactWay;
  readonly onClose: () => void;
}

const outcomes = keysOf(contactOutcomes).map((value) => ({ value, label: contactOutcomes[value] }));
const ways = keysOf(contactWays).map((value) => ({ value, label: contactWays[value] }));

/** 联系情况 in words: what is to be done, or a contact that was made earlier. */
export const ContactDrawer = ({ line, data, way, onClose }: ContactDrawerProps) => {
  const now = useLocalNow();
  const [id] = useState(() => crypto.randomUUID());
  const [start] = useState(
    (): CareContactFields => ({ at: now(), way, outcome: 'needs', words: '', personId: line.personId ?? line.carerId }),
  );
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<CareContactFields>) => setDraft((before) => ({ ...before, ...part }));
  const input = { id, caseId: line.id, fields: draft };
  const title = householdText(line.place, data.site) || line.called;
  const act = useAct('care.contact', { inPlace: true, done: () => `${title}：已登记联系` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('care.contact', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title={`联系${title}`}
      verb="登记"
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormField label="结果" name="fields.outcome" failure={failure}>
        {({ id: group }) => (
          <Radio.Group id={group} value={draft.outcome} onChange={(event) => change({ outcome: event.target.value })} options={outcomes} />
        )}
      </FormField>
      <FormField label="要办什么" name="fields.words" failure={failure} hint="写要做的事，不写病情；要别人办的，再到“诉求”里登记一条">
        {(field) => (
          <Input.TextArea
            {...field}
            autoFocus
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={draft.words}
            onChange={(event) => change({ words: event.target.value })}
          />
        )}
      </FormField>
      <div className="fields">
        <FormField label="怎么联系的" name="fields.way" failure={failure}>
          {({ id: group }) => (
            <Radio.Group id={group} value={draft.way} onChange={(event) => change({ way: event.target.value })} options={ways} />
          )}
        </FormField>
        <FormField label="什么时候" name="fields.at" failure={failure}>
          {(field) => <TimeInput {...field} value={draft.at} onChange={(at) => at && change({ at })} />}
        </FormField>
        <PersonField
          label="谁联系的"
          name="fields.personId"
          failure={failure}
          hint=""
          people={data.people}
          value={draft.personId}
          onChange={(personId) => personId && change({ personId })}
        />
      </div>
    </FormDrawer>
  );
};
