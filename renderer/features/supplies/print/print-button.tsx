import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import type { ItemId } from '#core/contract/id.ts';
import type { Item } from '#core/supplies/supplies.ts';
import { dateOf, type LocalDate } from '#core/time/local-date.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { PaperMenu } from '#renderer/ui/paper-menu.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { supplyPapers } from './supply-papers.ts';

interface PrintProps {
  readonly items: readonly Item[];
}

interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const SupplyPrintMenu = ({ items, onClose }: PrintProps & { readonly onClose: () => void }) => {
  const now = useLocalNow();
  const [{ from, to }, setDays] = useState<Days>(() => {
    const today = dateOf(now());
    return { from: `${today.slice(0, 8)}01` as LocalDate, to: today };
  });
  const [size, setSize] = useState<'A4' | 'A3'>('A4');
  const [itemId, setItemId] = useState<ItemId | null>(null);
  return (
    <PaperMenu
      title="打印物资账"
      papers={supplyPapers({ from, to, size, itemId })}
      onClose={onClose}
      options={
        <>
          <DateInput
            aria-label="开始日期"
            value={from}
            onChange={(date) => date && setDays(date > to ? { from: date, to: date } : { from: date, to })}
          />
          <span>到</span>
          <DateInput
            aria-label="结束日期"
            value={to}
            onChange={(date) => date && setDays(date < from ? { from: date, to: date } : { from, to: date })}
          />
          <Segmented<'A4' | 'A3'> aria-label="登记表的纸张" value={size} onChange={setSize} options={['A4', 'A3']} />
          <Select<ItemId>
            aria-label="库存卡印哪种物品"
            className="paper-menu-who"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="库存卡：每种物品"
            value={itemId}
            options={items.map((item) => ({ value: item.id, label: item.name }))}
            onChange={(id) => setItemId(id ?? null)}
          />
        </>
      }
    />
  );
};

/** 打印: registers, cards and lists of the ledger, for the days chosen. */
export const SupplyPrintButton = ({ items }: PrintProps) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>打印</Button>
      {open && <SupplyPrintMenu items={items} onClose={() => setOpen(false)} />}
    </>
  );
};
