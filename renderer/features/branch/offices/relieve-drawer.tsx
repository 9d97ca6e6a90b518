import { Input } from 'antd';
import { useState } from 'react';
import type { OfficeTerm } from '#core/roster/organisation/office-term.ts';
import { branchOffices, type Person } from '#core/roster/person.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';

interface RelieveDrawerProps {
  readonly person: Person;
  readonly term: OfficeTerm | null;
  readonly onClose: () => void;
}

/** 免去: the day and the reason; the person stays on the roster. */
export const RelieveDrawer = ({ person, term, onClose }: RelieveDrawerProps) => {
  const now = useLocalNow();
  const title = branchOffices[person.branchOffice];
  const [start] = useState(() => ({ personId: person.id, on: dateOf(now()), note: '' }));
  const [draft, setDraft] = useState(start);
  const act = useAct('office.relieve', { inPlace: true, done: () => `已免去${person.name}的${title}` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('office.relieve', draft));
  const submit = async () => {
    if (mayGo() && (await act.run(draft)).ok) onClose();
  };
  return (
    <FormDrawer
      title={`免去${person.name}的${title}`}
      verb="免去"
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className="quiet">
        {term ? `${longDate(term.from)}起任${title}。` : `任命日期没有登记，免去以后不会留在历任里；要留下，请先补登任命。`}
        {person.name}仍在花名册里，值班和分工不变。
      </p>
      <FormField label="免去日期" name="on" failure={failure} required>
        {(field) => <DateInput {...field} value={draft.on} onChange={(on) => on && setDraft({ ...draft, on })} />}
      </FormField>
      <FormField label="备注" name="note" failure={failure} hint="例如 回原单位、改任">
        {(field) => (
          <Input {...field} maxLength={200} value={draft.note} onChange={({ target }) => setDraft({ ...draft, note: target.value })} />
        )}
      </FormField>
    </FormDrawer>
  );
};
