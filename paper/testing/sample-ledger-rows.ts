import type { ItemId, MoveId } from '#core/contract/id.ts';
import type { LedgerRow } from '#core/supplies/ledger-row.ts';
import type { RootKind } from '#core/supplies/move-kind.ts';
import { type Item, plainItem } from '#core/supplies/supplies.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { testId } from './sample-people.ts';

const GOODS = [
  ['KN95口罩', '50只/盒', '盒', 'protection'],
  ['75%酒精', '500毫升/瓶', '瓶', 'disinfection'],
  ['一次性使用医用防护服（连体式）', '175 均码 灭菌型', '件', 'protection'],
  ['大白菜', '散装', '斤', 'food'],
] as const;

export const sampleItems: readonly Item[] = GOODS.map(([name, spec, unit, category], index) => ({
  ...plainItem,
  id: testId(8, index) as ItemId,
  name,
  spec,
  unit,
  category,
  packs: index === 0 ? [{ name: '箱', factor: 40_000 }] : [],
  lowLevel: 20_000,
}));

const ROOTS: readonly RootKind[] = ['donation', 'issue', 'allotment', 'issue', 'purchase', 'lend', 'borrow', 'return'];
const OUT: readonly RootKind[] = ['issue', 'lend'];
const PARTIES = ['市住建局机关党委', '阿卜杜热西提·买买提明', '鱼建强', '帮扶救助服务组', '呼和浩特市赛罕区昭乌达路街道办事处', '欧阳建国'];

interface Line {
  readonly seq: number;
  readonly rootKind: RootKind;
  readonly delta: number;
  readonly item: Item;
}

const rowOf = ({ seq, rootKind, delta, item }: Line, balance: number): LedgerRow => ({
  move: {
    id: testId(5, seq) as MoveId,
    seq,
    itemId: item.id,
    kind: rootKind,
    rootKind,
    delta,
    at: `${addDays('2022-11-15' as LocalDate, Math.floor(seq / 12))}T${String(8 + (seq % 12)).padStart(2, '0')}:30` as LocalTime,
    party: PARTIES[seq % PARTIES.length] ?? '',
    personId: null,
    anonymous: seq % 9 === 8,
    valueFen: rootKind === 'donation' ? delta * 2 : null,
    handler: '陈秀英',
    checker: '阿卜杜热西提·买买提明',
    purpose: OUT.includes(rootKind) ? '进口卡口夜班值守' : '',
    note: seq % 7 === 3 ? '外箱有一处压痕，里面完好，已当面点清' : '',
    voucher: `${OUT.includes(rootKind) ? '发' : '接'}-2022-${String(seq + 1).padStart(6, '0')}`,
    reversesId: null,
    reversed: false,
    documentId: null,
    lotId: null,
    placeId: null,
  },
  item,
  lot:
    seq % 3 === 0
      ? {
          id: testId(22, seq) as never,
          code: 'W20221101',
          expiresOn: '2024-10-31' as LocalDate,
          maker: '内蒙古某某医疗器械有限公司',
          boundTo: '',
        }
      : null,
  place: seq % 4 === 0 ? '西门岗亭' : '',
  document: {
    id: testId(23, seq) as never,
    voucher: '',
    valueFen: null,
    recipientKind: null,
    donorKind: null,
    guardian: seq % 11 === 0 ? '王强' : '',
    phone: '13800138000',
    boundTo: seq % 8 === 0 ? '一线值守人员' : '',
    valueBasis: rootKind === 'donation' ? '市场价' : '',
    approver: '赵国栋',
  },
  balance,
  counterVoucher: '',
});

/** The second receipt is taken back by the last line. */
const withReversal = (rows: readonly LedgerRow[]): readonly LedgerRow[] => {
  const wrong = rows[2];
  const last = rows.at(-1);
  if (!wrong || !last || rows.length < 6) return rows;
  const seq = last.move.seq + 1;
  const red: LedgerRow = {
    ...wrong,
    move: {
      ...wrong.move,
      id: testId(5, seq) as MoveId,
      seq,
      kind: 'reversal',
      delta: -wrong.move.delta,
      at: last.move.at,
      voucher: '冲-2022-000001',
      reversesId: wrong.move.id,
      note: '数错了一箱',
    },
    counterVoucher: wrong.move.voucher,
  };
  return [
    ...rows.map((row) => (row === wrong ? { ...row, move: { ...row.move, reversed: true }, counterVoucher: red.move.voucher } : row)),
    { ...red, balance: 100_000 },
  ];
};

/** `count` lines in and out of four items, with running balances, lots, places, long words, and from the sixth line on one reversal more. */
export const sampleLedgerRows = (count: number): readonly LedgerRow[] => {
  const balances = new Map<string, number>();
  const rows = Array.from({ length: count }, (_, seq): LedgerRow => {
    const rootKind = ROOTS[seq % ROOTS.length] ?? 'donation';
    const item = sampleItems[Math.floor(seq / 2) % sampleItems.length] as Item;
    const delta = OUT.includes(rootKind) ? -2_500 : 100_000 + seq * 1000;
    const balance = (balances.get(item.id) ?? 500_000) + delta;
    balances.set(item.id, balance);
    return rowOf({ seq, rootKind, delta, item }, balance);
  });
  return withReversal(rows);
};
