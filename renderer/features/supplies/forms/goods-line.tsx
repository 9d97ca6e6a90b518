import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { ItemStock } from '#core/supplies/stock.ts';
import { unitsOf } from '#core/supplies/units.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { ItemPick } from '#renderer/ui/item-pick.tsx';
import { LineAnswer } from './line-answer.tsx';
import type { LineDraft } from './line-draft.ts';
import type { Effect } from './lines-part.tsx';
import { LotIn } from './lot-in.tsx';
import { LotOut } from './lot-out.tsx';
import type { ChosenPlace, LinePlan } from './outgoing-plan.ts';
import { splitUnit } from './typed-unit.ts';

interface GoodsLineProps {
  readonly position: number;
  readonly stock: readonly ItemStock[];
  readonly line: LineDraft;
  readonly change: (part: Partial<LineDraft>) => void;
  /** path of one of its fields in the contract's input */
  readonly fieldName: (name: string) => string;
  readonly failure: Failure | null;
  readonly effect: Effect;
  readonly plan: LinePlan | undefined;
  readonly place: ChosenPlace;
  readonly onRemove: (() => void) | undefined;
  readonly onNewItem: (() => void) | undefined;
}

/** 单位: asked only of what is counted in more than one. */
const UnitField = ({
  line,
  change,
  fieldName,
  failure,
  own,
  units,
}: GoodsLineProps & { readonly own: string; readonly units: readonly string[] }) => (
  <FormField label="单位" name={fieldName('unit')} failure={failure} className="goods-unit">
    {(field) => (
      <Select
        {...field}
        options={units.map((unit) => ({ value: unit, label: unit }))}
        value={line.unit || own}
        onChange={(unit) => change({ unit: unit === own ? '' : unit })}
      />
    )}
  </FormField>
);

/** The item, how much of it, in which unit; what it does to the store is said below. */
export const GoodsLine = (props: GoodsLineProps) => {
  const { position, stock, line, change, fieldName, failure, effect, plan, place, onRemove, onNewItem } = props;
  const found = stock.find((one) => one.item.id === line.itemId);
  const units = found ? unitsOf(found.item) : [];
  const chosen = (itemId: string) => change({ itemId, unit: '', pick: { kind: 'firstExpired' } });
  return (
    <fieldset className="goods-line" aria-label={`第 ${position + 1} 行`}>
      <FormField label="物品" name={fieldName('itemId')} failure={failure} required className="goods-item">
        {(field) => <ItemPick {...field} autoFocus={line.itemId === ''} lines={stock} value={line.itemId} onChange={chosen} />}
      </FormField>
      <FormField label="数量" name={fieldName('quantity')} failure={failure} required className="goods-quantity">
        {(field) => (
          <Input
            {...field}
            autoFocus={position === 0 && line.itemId !== ''}
            inputMode="decimal"
            suffix={units.length > 1 ? null : (found?.item.unit ?? '')}
            value={line.quantity}
            onChange={(event) => change(splitUnit(event.target.value, found?.item))}
          />
        )}
      </FormField>
      {found && units.length > 1 && <UnitField {...props} own={found.item.unit} units={units} />}
      <div className="goods-tools">
        {onNewItem && !found && <Button onClick={onNewItem}>新物品</Button>}
        {onRemove && <Button aria-label={`删去第 ${position + 1} 行`} icon={<DeleteOutlined aria-hidden />} onClick={onRemove} />}
      </div>
      {found && <LineAnswer line={line} stock={found} effect={effect} plan={plan} place={place} />}
      {found && effect.kind === 'in' && <LotIn line={line} change={change} fieldName={fieldName} failure={failure} />}
      {found && effect.kind === 'out' && (
        <LotOut line={line} change={change} stock={found} place={place} fieldName={fieldName} failure={failure} />
      )}
    </fieldset>
  );
};
