import { Button } from 'antd';
import { useState } from 'react';
import type { Item } from '#core/supplies/supplies.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { blankItem, draftOfItem, itemInput } from './item-draft.ts';
import { ItemFieldset } from './item-fields.tsx';

interface ItemDrawerProps {
  /** null: a new one */
  readonly item: Item | null;
  readonly onSaved?: (item: Item) => void;
  readonly onClose: () => void;
}

/** A new item, or other words, packs and levels for one; its ledger stays as it is. */
export const ItemDrawer = ({ item, onSaved, onClose }: ItemDrawerProps) => {
  const [id] = useState(() => item?.id ?? crypto.randomUUID());
  const [start] = useState(() => (item ? draftOfItem(item) : blankItem));
  const [draft, setDraft] = useState(start);
  const act = useAct('supplies.saveItem', { inPlace: true, done: (saved) => `已保存物品“${saved.name}”` });
  const remove = useAct('supplies.removeItem', { inPlace: true, done: () => `已停用物品“${item?.name ?? ''}”` });
  const { input, failure: found } = itemInput(id, draft);
  const { failure, mayGo } = useFormCheck(act.failure ?? remove.failure, () => found);
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (!answer.ok) return;
    onSaved?.(answer.value);
    onClose();
  };
  const stop = async () => {
    const answer = await remove.run({ id });
    if (answer.ok) onClose();
  };
  return (
    <FormDrawer
      title={item ? `修改物品 ${item.name}` : '新物品'}
      verb="保存"
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={item && <RecordHistory kind="item" id={item.id} name={item.name} />}
      extra={
        item && (
          <Button loading={remove.busy} onClick={() => void stop()}>
            停用这个物品
          </Button>
        )
      }
    >
      <ItemFieldset draft={draft} change={(part) => setDraft((now) => ({ ...now, ...part }))} failure={failure} />
    </FormDrawer>
  );
};
