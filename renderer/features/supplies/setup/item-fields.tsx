import { Checkbox, Input, Select } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { keysOf } from '#core/roster/person.ts';
import { itemCategories } from '#core/supplies/supplies.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { ItemDraft } from './item-draft.ts';
import { PackFields } from './pack-fields.tsx';

export interface ItemFieldsProps {
  readonly draft: ItemDraft;
  readonly change: (part: Partial<ItemDraft>) => void;
  readonly failure: Failure | null;
}

const categoryChoices = keysOf(itemCategories).map((value) => ({ value, label: itemCategories[value] }));

const WarningFields = ({ draft, change, failure }: ItemFieldsProps) => (
  <fieldset className="form-part">
    <legend>提醒</legend>
    <div className="fields">
      <FormField label="最低库存" name="lowLevel" failure={failure} hint="到了这个数就提醒“不足”；不填就不提醒">
        {(field) => (
          <Input
            {...field}
            inputMode="decimal"
            suffix={draft.unit}
            value={draft.lowLevel}
            onChange={(event) => change({ lowLevel: event.target.value })}
          />
        )}
      </FormField>
      <FormField label="临期提醒" name="warnDays" failure={failure} hint="有效期还剩这么多天就提醒“临期”">
        {(field) => (
          <Input
            {...field}
            inputMode="numeric"
            suffix="天"
            value={draft.warnDays}
            onChange={(event) => change({ warnDays: event.target.value })}
          />
        )}
      </FormField>
    </div>
    <Checkbox checked={draft.returnable} onChange={(event) => change({ returnable: event.target.checked })}>
      可归还的器材（发出去算借出，要还回来，例如 军大衣、喇叭、帐篷）
    </Checkbox>
  </fieldset>
);

/** What an item is called, what it is counted in, when it warns. */
export const ItemFieldset = (props: ItemFieldsProps) => {
  const { draft, change, failure } = props;
  return (
    <>
      <fieldset className="form-part">
        <legend>物品</legend>
        <div className="fields">
          <FormField label="品名" name="name" failure={failure} required>
            {(field) => <Input {...field} autoFocus value={draft.name} onChange={(event) => change({ name: event.target.value })} />}
          </FormField>
          <FormField label="规格" name="spec" failure={failure} hint="例如 N95、500 毫升">
            {(field) => <Input {...field} value={draft.spec} onChange={(event) => change({ spec: event.target.value })} />}
          </FormField>
          <FormField label="单位" name="unit" failure={failure} required hint="账上按它计数，例如 只、瓶、kg；记过账就不能改">
            {(field) => <Input {...field} value={draft.unit} onChange={(event) => change({ unit: event.target.value })} />}
          </FormField>
          <FormField label="类别" name="category" failure={failure}>
            {(field) => (
              <Select {...field} value={draft.category} options={categoryChoices} onChange={(category) => change({ category })} />
            )}
          </FormField>
        </div>
      </fieldset>
      <PackFields {...props} />
      <WarningFields {...props} />
    </>
  );
};
