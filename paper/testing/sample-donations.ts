import type { ItemId } from '#core/contract/id.ts';
import type { CashId, CashMove } from '#core/supplies/cash.ts';
import { cashBook } from '#core/supplies/cash-book.ts';
import type { DonationEntry } from '#core/supplies/donation.ts';
import type { CountRow, StockCount, StockCountId } from '#core/supplies/stock-count.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { testId } from './sample-people.ts';

const at = '2022-11-16T09:30' as LocalTime;

const blankEntry: DonationEntry = {
  ref: { kind: 'document', id: testId(20, 1) as never },
  voucher: '接-2022-000018',
  at,
  donorKind: 'unit',
  donor: '市住房和城乡建设局机关党委',
  guardian: '',
  phone: '13848123456',
  anonymous: false,
  boundTo: '',
  goods: [],
  cashFen: null,
  valueFen: null,
  valueBasis: '',
  point: '',
  handler: '陈秀英',
  checker: '秦岚',
  note: '',
  reversed: false,
  thankedOn: null,
};

const goods = (index: number, itemName: string, spec: string, quantity: number, unit: string): DonationEntry['goods'][number] => ({
  itemId: testId(8, index) as ItemId,
  itemName,
  spec,
  unit,
  quantity,
  lotId: null,
});

/** Goods of a unit, of a child's family without a name in public, money bound and free, one nobody left a name for. */
export const sampleGifts: readonly DonationEntry[] = [
  {
    ...blankEntry,
    boundTo: '卡口执勤人员防寒',
    goods: [
      goods(1, '75%酒精', '500毫升/瓶', 60_000, '瓶'),
      goods(2, '一次性防护服', '均码', 100_000, '套'),
      goods(3, '军大衣', '均码', 20_000, '件'),
    ],
    valueFen: 512_000,
    valueBasis: '采购发票',
  },
  {
    ...blankEntry,
    ref: { kind: 'cash', id: testId(20, 2) as CashId },
    voucher: '款-2022-000007',
    donorKind: 'child',
    donor: '李小满',
    guardian: '李明',
    anonymous: true,
    cashFen: 12_350,
    point: '东门捐款点',
  },
  {
    ...blankEntry,
    ref: { kind: 'cash', id: testId(20, 3) as CashId },
    voucher: '款-2022-000008',
    donorKind: 'person',
    donor: '鱼建强 13848123456',
    cashFen: 20_000,
    boundTo: '购买口罩',
  },
  {
    ...blankEntry,
    ref: { kind: 'document', id: testId(20, 4) as never },
    voucher: '接-2022-000019',
    donorKind: 'person',
    donor: '',
    anonymous: true,
    goods: Array.from({ length: 12 }, (_, index) => goods(10 + index, `日用品第${index + 1}种`, '家庭装', 5000 * (index + 1), '份')),
  },
];

/** 上交 of 3,200 元 */
export const sampleHandover: CashMove = {
  seq: 9,
  id: testId(20, 9) as CashId,
  kind: 'handedOver',
  deltaFen: -320_000,
  at,
  donorKind: null,
  party: '和平街道办事处党建工作办公室',
  guardian: '',
  phone: '',
  anonymous: false,
  boundTo: '',
  point: '',
  handler: '陈秀英',
  checker: '秦岚',
  receiptNumber: '和街收〔2022〕018号',
  voucher: '交-2022-000003',
  note: '',
  reversesId: null,
};

export const sampleCash = cashBook([
  { ...sampleHandover, seq: 1, kind: 'donation', deltaFen: 400_000, id: testId(20, 8) as CashId },
  sampleHandover,
]);

const row = (index: number, change: Partial<CountRow>): CountRow => ({
  itemId: testId(8, index) as ItemId,
  itemName: 'KN95口罩',
  spec: '50只/盒',
  unit: '盒',
  packs: [],
  category: 'protection',
  lotId: null,
  lotLabel: '不分批',
  book: 120_000,
  counted: 120_000,
  difference: 0,
  reason: '',
  countedAt: at,
  moved: false,
  ...change,
});

/** A stock-taking of `lines` lines: one short, one over, one with a lot, one not counted. */
export const sampleCount = (lines: number): StockCount => ({
  id: testId(21, 1) as StockCountId,
  placeId: null,
  placeName: '主库',
  startedAt: at,
  counter: '陈秀英',
  checker: '秦岚',
  note: '',
  lines,
  counted: lines - 1,
  different: 2,
  settledAt: at,
  voucher: '盘-2022-000002',
  reversed: false,
  blind: true,
  rows: Array.from({ length: lines }, (_, index) => {
    if (index === 1)
      return row(index, { itemName: '军大衣', unit: '件', counted: 117_500, difference: -2500, reason: '两件借出未登记，半件破损' });
    if (index === 2) return row(index, { counted: 121_000, difference: 1000, reason: '上次少记' });
    if (index === 3) return row(index, { lotId: testId(22, 1) as never, lotLabel: '批号 A12 · 有效期至 2023-05-01 · 定向：核酸点' });
    return index === 4 ? row(index, { counted: null, difference: null, countedAt: null }) : row(index, { itemName: `物品${index + 1}` });
  }),
});
