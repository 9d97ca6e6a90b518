import type { ItemId, MoveId } from '#core/contract/id.ts';
import type { LedgerPage } from '#core/contract/results.ts';
import type { DonationEntry } from '#core/supplies/donation.ts';
import { plainItem, type StockLine } from '#core/supplies/supplies.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { testId } from './sample-people.ts';

type LedgerLine = LedgerPage['moves'][number];

const GOODS = [
  ['KN95口罩', '50只/盒', '盒', 'protection'],
  ['75%酒精', '500毫升/瓶', '瓶', 'disinfection'],
  ['方便面', '24桶/箱', '箱', 'food'],
  ['军大衣', '均码', '件', 'clothing'],
  ['一次性医用手套', '100只/盒', '盒', 'protection'],
] as const;
const DONORS = ['市住建局机关党委', '鱼建强', '丁香苑便民超市', '利民粮油店（13848123456）', '和平社区居民代表', '王玥一家'];
const USES = ['卡口执勤', '入户排查', '夜班值守', '慰问独居老人'];

const line = (seq: number, change: Partial<LedgerLine>): LedgerLine => {
  const [itemName, spec, unit] = GOODS[seq % GOODS.length] ?? GOODS[0];
  return {
    id: testId(5, seq) as MoveId,
    seq,
    itemId: testId(8, seq % GOODS.length) as ItemId,
    kind: 'donation',
    delta: (seq + 3) * 10_000,
    at: `2022-11-${String(10 + (seq % 15)).padStart(2, '0')}T10:00` as LocalTime,
    party: DONORS[seq % DONORS.length] ?? '',
    personId: null,
    anonymous: seq % 7 === 6,
    valueFen: null,
    handler: '陈秀英',
    checker: '秦岚',
    purpose: '',
    note: '',
    voucher: `接-2022-${seq}`,
    reversesId: null,
    reversed: false,
    documentId: null,
    lotId: null,
    placeId: null,
    itemName,
    unit,
    spec,
    ...change,
  };
};

/** `count` donations, and half as many issues to named people. */
export const sampleLedger = (count: number): LedgerPage['moves'] => [
  ...Array.from({ length: count }, (_, seq) => line(seq, {})),
  ...Array.from({ length: Math.floor(count / 2) }, (_, index) =>
    line(count + index, {
      kind: 'issue',
      delta: -(index + 1) * 2500,
      party: '柏青松',
      purpose: USES[index % USES.length] ?? '',
      anonymous: false,
    }),
  ),
];

export const sampleStock: readonly StockLine[] = GOODS.map(([name, spec, unit, category], index) => ({
  item: { ...plainItem, id: testId(8, index) as ItemId, name, spec, unit, category, lowLevel: 20_000 },
  balance: 12_500 * (index + 1),
  received: 40_000,
  issued: 20_000,
  daysLeft: index === 2 ? null : 3.5 * (index + 1),
  short: index === 0,
}));

const isMoney = (line: LedgerLine): boolean => line.seq % 10 === 9;

const entryOf = (line: LedgerLine): DonationEntry => ({
  ref: { kind: 'line', id: line.id },
  voucher: line.voucher,
  at: line.at,
  donorKind: null,
  donor: line.party,
  guardian: '',
  phone: '13848123456',
  anonymous: line.anonymous,
  boundTo: line.seq % 6 === 5 ? '核酸点' : '',
  goods: isMoney(line)
    ? []
    : [{ itemId: line.itemId, itemName: line.itemName, spec: line.spec, unit: line.unit, quantity: line.delta, lotId: null }],
  cashFen: isMoney(line) ? 32_000 : null,
  valueFen: null,
  valueBasis: '',
  point: '',
  handler: line.handler,
  checker: line.checker,
  note: '',
  reversed: line.reversed,
  thankedOn: null,
});

/** Donations as the register has them, with what was issued meanwhile; every tenth is money. */
export const sampleDonations = (count: number) => {
  const moves = sampleLedger(count);
  return { donations: moves.filter((line) => line.kind === 'donation').map(entryOf), moves, bound: [], cash: [] };
};
