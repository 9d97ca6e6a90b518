import { Button, Input, Select } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { Item, StockLine } from '#core/supplies/supplies.ts';
import { unitsOf } from '#core/supplies/units.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { ItemPick } from '#renderer/ui/item-pick.tsx';
import { type DonationDraft, type GoodsDraft, sentPosition } from './donation-draft.ts';
import { NewItemFields } from './new-item-fields.tsx';

interface GoodsLineProps {
  readonly number: number;
  readonly goods: GoodsDraft;
  readonly draft: DonationDraft;
  readonly failure: Failure | null;
  readonly lines: readonly StockLine[];
  readonly change: (part: Partial<GoodsDraft>) => void;
  readonly onRemove?: () => void;
}

const newItem = { name: '', unit: '', category: 'protection' } as const;

type PartProps = Pick<GoodsLineProps, 'goods' | 'failure' | 'change'> & { readonly at: string };

/** How much of it, in which of its units. */
const QuantityFields = ({ goods, failure, change, at, item }: PartProps & { readonly item: Item | undefined }) => {
  const units = item ? unitsOf(item) : [];
  return (
    <>
      <FormField label="数量" name={`${at}.quantity`} failure={failure} className="donated-figure">
        {(field) => (
          <Input
            {...field}
            inputMode="decimal"
            suffix={units.length > 1 ? '' : (goods.newItem?.unit ?? item?.unit ?? '')}
            value={goods.quantity}
            onChange={(event) => change({ quantity: event.target.value })}
          />
        )}
      </FormField>
      {item && units.length > 1 && (
        <FormField label="单位" className="donated-unit">
          {(field) => (
            <Select
              id={field.id}
              value={goods.unit || item.unit}
              options={units.map((unit) => ({ value: unit, label: unit }))}
              onChange={(unit) => change({ unit: unit === item.unit ? '' : unit })}
            />
          )}
        </FormField>
      )}
    </>
  );
};

/** What it is worth, and until when it is good. */
const WorthFields = ({ goods, failure, change, at }: PartProps) => (
  <>
    <FormField label="估价" name={`${at}.valueFen`} failure={failure} className="donated-figure">
      {(field) => (
        <Input {...field} inputMode="decimal" suffix="元" value={goods.value} onChange={(event) => change({ value: event.target.value })} />
      )}
    </FormField>
    <FormField label="有效期至" name={`${at}.lot.expiresOn`} failure={failure} className="donated-day">
      {(field) => <DateInput {...field} clearable value={goods.expiresOn} onChange={(expiresOn) => change({ expiresOn })} />}
    </FormField>
  </>
);

/** One kind of goods: what, how much, worth how much, good until when. */
export const GoodsLine = ({ number, goods, draft, failure, lines, change, onRemove }: GoodsLineProps) => {
  const part = { goods, failure, change, at: `lines.${sentPosition(draft, goods.key)}` };
  return (
    <fieldset className="donated-line" aria-label={`第 ${number} 种物资`}>
      {goods.newItem ? (
        <NewItemFields draft={draft} goods={goods} failure={failure} change={change} />
      ) : (
        <FormField label="物品" name={`${part.at}.itemId`} failure={failure} className="donated-item">
          {(field) => <ItemPick {...field} lines={lines} value={goods.itemId} onChange={(itemId) => change({ itemId, unit: '' })} />}
        </FormField>
      )}
      <QuantityFields {...part} item={lines.find((line) => line.item.id === goods.itemId)?.item} />
      <WorthFields {...part} />
      <div className="donated-tools">
        {goods.newItem ? (
          <Button onClick={() => change({ newItem: null })}>改选已有物品</Button>
        ) : (
          <Button onClick={() => change({ newItem, itemId: '', unit: '' })}>新物品</Button>
        )}
        {onRemove && (
          <Button aria-label={`去掉第 ${number} 种物资`} onClick={onRemove}>
            去掉
          </Button>
        )}
      </div>
    </fieldset>
  );
};
