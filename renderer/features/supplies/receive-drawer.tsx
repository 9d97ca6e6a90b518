import { useState } from 'react';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { StockLine } from '#core/supplies/supplies.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { blankItem, itemInput } from './item-draft.ts';
import { blankReceipt, receiptInput } from './receipt-draft.ts';
import { ReceiveForm } from './receive-form.tsx';

interface ReceiveDrawerProps {
  readonly lines: readonly StockLine[];
  /** '' when the item is still to be chosen */
  readonly itemId: string;
  readonly onClose: () => void;
}

/** 接收: a donation, an allotment or a purchase comes in, of a known item or of a new one. */
export const ReceiveDrawer = ({ lines, itemId, onClose }: ReceiveDrawerProps) => {
  const now = useLocalNow();
  const [handler, keepHandler] = useKeptState('supplies-handler', '');
  const [moveId] = useState(() => crypto.randomUUID());
  const [newItemId] = useState(() => crypto.randomUUID());
  const [start] = useState(() => blankReceipt(itemId, now(), handler));
  const [draft, setDraft] = useState(start);
  const [newItem, setNewItem] = useState(lines.length === 0 ? blankItem : null);
  const saveItem = useAct('supplies.saveItem', { inPlace: true });
  const unit = newItem?.unit ?? lines.find((line) => line.item.id === draft.itemId)?.item.unit ?? '';
  const act = useAct('supplies.receive', {
    inPlace: true,
    done: ({ voucher, balance }) => `已接收，凭证号 ${voucher}，结余 ${showQuantity(balance)} ${unit}`,
  });

  const item = newItem ? itemInput(newItemId, newItem) : null;
  const receipt = receiptInput(moveId, newItem ? { ...draft, itemId: newItemId } : draft);
  const itemCheck = useFormCheck(saveItem.failure, () => item?.failure ?? null);
  const receiptCheck = useFormCheck(act.failure, () => receipt.failure);
  const submit = async () => {
    const checked = [itemCheck.mayGo(), receiptCheck.mayGo()];
    if (checked.includes(false)) return;
    if (item && !(await saveItem.run(item.input)).ok) return;
    const answer = await act.run(receipt.input);
    if (!answer.ok) return;
    keepHandler(draft.handler);
    onClose();
  };
  return (
    <FormDrawer
      title="接收物资"
      verb="接收"
      dirty={draft !== start || (newItem !== null && newItem !== blankItem)}
      busy={saveItem.busy || act.busy}
      failure={itemCheck.failure ?? receiptCheck.failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ReceiveForm
        lines={lines}
        draft={draft}
        change={(part) => setDraft((before) => ({ ...before, ...part }))}
        failure={receiptCheck.failure}
        newItem={newItem}
        onNewItem={setNewItem}
        itemFailure={itemCheck.failure}
      />
    </FormDrawer>
  );
};
