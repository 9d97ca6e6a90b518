import type { ItemId } from '#core/contract/id.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Paper } from '#renderer/ui/paper-menu.tsx';

export interface SupplyPrintChoice {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly size: 'A4' | 'A3';
  /** null = every item */
  readonly itemId: ItemId | null;
}

/** Everything of the ledger that can be put on paper. */
export const supplyPapers = ({ from, to, size, itemId }: SupplyPrintChoice): readonly Paper[] => [
  {
    name: '物资接收登记表',
    words: `${size} 横放，来源、品名、批次、经办复核，存档`,
    document: { kind: 'supply-register', side: 'receipts', size, from, to },
  },
  {
    name: '物资发放登记表',
    words: `${size} 横放，领用人签字，附各品合计`,
    document: { kind: 'supply-register', side: 'issues', size, from, to },
  },
  {
    name: '库存卡',
    words: itemId ? '选中的物品，每笔收发和结余' : '每种物品一张，每笔收发和结余',
    document: { kind: 'stock-card', from, to, ...(itemId ? { itemId } : {}) },
  },
  { name: '库存表', words: '结束那天的结余，留一列实点', document: { kind: 'stock-list', date: to } },
  { name: '领用签收单', words: '每人领了什么、几件，本人签字', document: { kind: 'kit-receipt', from, to } },
  { name: '捐赠公示', words: `${size}，公布收到什么、用到哪里，不印电话`, document: { kind: 'donations', size, from, to } },
];
