import { Button } from 'antd';
import { useState } from 'react';
import type { StockCount } from '#core/supplies/stock-count.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { ItemPick } from '#renderer/ui/item-pick.tsx';

/** Something on the shelf that the ledger does not know there. */
export const AddLine = ({ count }: { readonly count: StockCount }) => {
  const overview = useHostQuery('supplies.overview', {});
  const [itemId, setItemId] = useState('');
  const act = useAct('count.addLine', { done: () => '已加一行，请填写实盘数' });
  const add = async () => {
    if (itemId !== '' && (await act.run({ id: count.id, itemId, lotId: null })).ok) setItemId('');
  };
  return (
    <div className="count-add">
      <label htmlFor="count-add-item">账上没有、实际有的</label>
      <ItemPick id="count-add-item" lines={overview.data?.lines ?? []} value={itemId} onChange={setItemId} />
      <Button disabled={itemId === ''} loading={act.busy} onClick={() => void add()}>
        加一行
      </Button>
      <span className="quiet">物品还没有建过的，先到“库存与流水”新建。</span>
    </div>
  );
};
