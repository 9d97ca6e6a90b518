import { Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import type { ReceiptDraft } from './receipt-draft.ts';
import { usePeople } from './use-people.ts';

interface TwoPeoplePartProps {
  readonly draft: ReceiptDraft;
  readonly change: (part: Partial<ReceiptDraft>) => void;
  readonly failure: Failure | null;
}

/** Goods are counted by two people: who took them in, who counted again. */
export const TwoPeoplePart = ({ draft, change, failure }: TwoPeoplePartProps) => {
  const people = usePeople();
  return (
    <fieldset className="form-part">
      <legend>两人清点</legend>
      <div className="fields">
        <FormField label="经办人" name="handler" failure={failure} required>
          {(field) => <PersonPick {...field} people={people} value={draft.handler} onChange={(handler) => change({ handler })} />}
        </FormField>
        <FormField label="复核人" name="checker" failure={failure} hint="另一个人再点一遍">
          {(field) => <PersonPick {...field} people={people} value={draft.checker} onChange={(checker) => change({ checker })} />}
        </FormField>
      </div>
      <FormField label="备注" name="note" failure={failure}>
        {(field) => <Input {...field} value={draft.note} onChange={(event) => change({ note: event.target.value })} />}
      </FormField>
    </fieldset>
  );
};
