import { Input, Select } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { type AgendaCategory, agendaCategories } from '#core/meetings/agenda-category.ts';
import type { AgendaDraft } from '#core/meetings/meeting-draft.ts';
import { keysOf, type Person } from '#core/roster/person.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';

interface AgendaTitleProps {
  readonly item: AgendaDraft;
  /** path of the item in the meeting, e.g. `agenda.0` */
  readonly path: string;
  readonly number: number;
  readonly failure: Failure | null;
  readonly people: readonly Person[];
  readonly fresh: boolean;
  readonly onChange: (part: Partial<AgendaDraft>) => void;
}

const categoryChoices = keysOf(agendaCategories).map((value) => ({ value, label: agendaCategories[value] }));

/** What the item is about, of which kind, and who brings it in: all that the notice of the meeting says of it. */
export const AgendaTitle = ({ item, path, number, failure, people, fresh, onChange }: AgendaTitleProps) => (
  <>
    <FormField label={`议题 ${number}`} name={`${path}.title`} failure={failure} required className="agenda-title">
      {(field) => <Input {...field} autoFocus={fresh} value={item.title} onChange={(event) => onChange({ title: event.target.value })} />}
    </FormField>
    <FormField label="类别" name={`${path}.category`} failure={failure}>
      {(field) => (
        <Select<AgendaCategory>
          {...field}
          className="agenda-category"
          value={item.category}
          options={categoryChoices}
          onChange={(category) => onChange({ category })}
        />
      )}
    </FormField>
    <FormField label="主讲人" name={`${path}.presenter`} failure={failure} className="agenda-presenter">
      {(field) => <PersonPick {...field} people={people} value={item.presenter} onChange={(presenter) => onChange({ presenter })} />}
    </FormField>
  </>
);
