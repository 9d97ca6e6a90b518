import { Button, Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { StockLine } from '#core/supplies/supplies.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { BalanceChange } from './balance-change.tsx';
import { blankItem, type ItemDraft } from './item-draft.ts';
import { ItemFieldset } from './item-fields.tsx';
import { ItemPick } from './item-pick.tsx';
import type { ReceiptDraft } from './receipt-draft.ts';
import { SourcePart } from './source-part.tsx';
import { TwoPeoplePart } from './two-people-part.tsx';

interface ReceiveFormProps {
  readonly lines: readonly StockLine[];
  readonly draft: ReceiptDraft;
  readonly change: (part: Partial<ReceiptDraft>) => void;
  readonly failure: Failure | null;
  /** null: one of the known items */
  readonly newItem: ItemDraft | null;
  readonly onNewItem: (item: ItemDraft | null) => void;
  readonly itemFailure: Failure | null;
}

/** What came, how much, from whom, who counted. */
export const ReceiveForm = ({ lines, draft, change, failure, newItem, onNewItem, itemFailure }: ReceiveFormProps) => {
  const line = lines.find((one) => one.item.id === draft.itemId);
  return (
    <>
      {newItem ? (
        <>
          <ItemFieldset draft={newItem} change={(part) => onNewItem({ ...newItem, ...part })} failure={itemFailure} />
          {lines.length > 0 && <Button onClick={() => onNewItem(null)}>改选已有物品</Button>}
        </>
      ) : (
        <div className="pick-or-new">
          <FormField label="物品" name="itemId" failure={failure} required className="grow">
            {(field) => (
              <ItemPick
                {...field}
                autoFocus={draft.itemId === ''}
                lines={lines}
                value={draft.itemId}
                onChange={(itemId) => change({ itemId })}
              />
            )}
          </FormField>
          <Button onClick={() => onNewItem(blankItem)}>新物品</Button>
        </div>
      )}
      <div className="fields">
        <FormField label="数量" name="quantity" failure={failure} required>
          {(field) => (
            <Input
              {...field}
              autoFocus={draft.itemId !== ''}
              inputMode="decimal"
              suffix={newItem?.unit ?? line?.item.unit ?? ''}
              value={draft.quantity}
              onChange={(event) => change({ quantity: event.target.value })}
            />
          )}
        </FormField>
        <FormField label="接收时间" name="at" failure={failure} required>
          {(field) => <TimeInput {...field} value={draft.at} onChange={(at) => at && change({ at })} />}
        </FormField>
      </div>
      {!newItem && <BalanceChange line={line} typed={draft.quantity} direction="in" />}
      <SourcePart draft={draft} change={change} failure={failure} />
      <TwoPeoplePart draft={draft} change={change} failure={failure} />
    </>
  );
};
