import { Input, Select } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { keysOf } from '#core/roster/person.ts';
import { itemCategories } from '#core/supplies/supplies.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { type DonationDraft, type GoodsDraft, newItemPosition } from './donation-draft.ts';

interface NewItemFieldsProps {
  readonly draft: DonationDraft;
  readonly goods: GoodsDraft;
  readonly failure: Failure | null;
  readonly change: (part: Partial<GoodsDraft>) => void;
}

const categories = keysOf(itemCategories).map((value) => ({ value, label: itemCategories[value] }));

/** A kind of goods the ledger does not know yet; packs and warnings can be set later under 物资. */
export const NewItemFields = ({ draft, goods, failure, change }: NewItemFieldsProps) => {
  const { newItem } = goods;
  if (!newItem) return null;
  const at = `newItems.${newItemPosition(draft, goods.key)}.fields`;
  const set = (part: Partial<typeof newItem>) => change({ newItem: { ...newItem, ...part } });
  return (
    <>
      <FormField label="新物品品名" name={`${at}.name`} failure={failure} required className="donated-item">
        {(field) => <Input {...field} autoFocus value={newItem.name} onChange={(event) => set({ name: event.target.value })} />}
      </FormField>
      <FormField label="计量单位" name={`${at}.unit`} failure={failure} required className="donated-unit">
        {(field) => <Input {...field} value={newItem.unit} onChange={(event) => set({ unit: event.target.value })} />}
      </FormField>
      <FormField label="类别" className="donated-unit">
        {(field) => <Select id={field.id} value={newItem.category} options={categories} onChange={(category) => set({ category })} />}
      </FormField>
    </>
  );
};
