import type { LedgerRow } from '#core/supplies/ledger-row.ts';
import { voucherFigures } from '#core/supplies/money.ts';
import { moveKinds } from '#core/supplies/move-kind.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { ListColumn } from '../list-table.tsx';
import { showPhone } from '../show-phone.ts';
import { DayAndTime, lotWords, reversalWords, TwoNames, Voucher } from '../supply-parts.tsx';
import { wholeValueOf } from './model.ts';

const money = (fen: number): string => `${fen < 0 ? '−' : ''}${voucherFigures(fen).replace('¥', '')}`;

const source = ({ move }: LedgerRow): string =>
  move.kind === 'reversal' ? `${moveKinds.reversal}（${moveKinds[move.rootKind]}）` : moveKinds[move.kind];

/** The register is kept among staff, so a donor who asked for no name stands here with the mark that says so. */
const donor = ({ move, document }: LedgerRow): string => {
  const name = move.party === '' ? (move.anonymous ? '爱心人士' : '') : move.party;
  const guardian = document?.guardian ? `（监护人 ${document.guardian}）` : '';
  return `${name}${guardian}${move.anonymous && move.party !== '' ? '（不具名）' : ''}`;
};

/** Estimate ÷ quantity, to the fen; nothing without an estimate. */
const unitPrice = ({ move }: LedgerRow): string =>
  move.valueFen === null || move.delta === 0 ? '' : money(Math.abs(Math.round((move.valueFen * 1000) / move.delta)));

const whole = (row: LedgerRow): string => {
  const value = wholeValueOf(row);
  return value === null ? '' : `整单估价 ${money(value)}`;
};

const remarks = (row: LedgerRow): string =>
  [whole(row), row.document?.valueBasis ? `估价依据：${row.document.valueBasis}` : '', row.move.note]
    .filter((words) => words !== '')
    .join('；');

/** The columns of the 捐赠物资接收登记表 as 红十字 letters and 入库单 have them. 包装完好 is ticked by hand when the goods are looked at. */
export const receiptColumns: readonly ListColumn<LedgerRow>[] = [
  { head: '序号', width: 8, cell: (_, index) => index },
  { head: '日期时间', width: 15, cell: ({ move }) => <DayAndTime at={move.at} /> },
  { head: '来源', width: 12, cell: source },
  { head: '捐赠方或来源单位', width: 24, look: 'left', cell: donor },
  { head: '联系人电话', width: 17, cell: ({ document }) => showPhone(document?.phone ?? '') },
  { head: '品名', width: 22, look: 'left', cell: ({ item }) => <b>{item.name}</b> },
  { head: '规格', width: 16, look: 'left', cell: ({ item }) => item.spec },
  { head: '数量', width: 15, look: 'right', cell: ({ move }) => <b>{showQuantity(move.delta)}</b> },
  { head: '单位', width: 8, cell: ({ item }) => item.unit },
  { head: '单价（元）', width: 14, look: 'right', cell: unitPrice },
  { head: '估价（元）', width: 17, look: 'right', cell: ({ move }) => (move.valueFen === null ? '' : money(move.valueFen)) },
  { head: '有效期、批号、生产企业', width: 23, look: 'left', cell: ({ lot }) => lotWords(lot) },
  { head: '包装完好', width: 9, cell: () => '□' },
  { head: '定向用途', width: 16, look: 'left', cell: ({ lot, document }) => document?.boundTo || lot?.boundTo || '' },
  { head: '经办人', width: 13, cell: ({ move }) => <TwoNames names={[move.handler]} /> },
  { head: '复核人', width: 13, cell: ({ move }) => <TwoNames names={[move.checker]} /> },
  { head: '凭证号', width: 16, cell: ({ move }) => <Voucher number={move.voucher} /> },
  {
    head: '备注',
    look: 'left',
    cell: (row) => (
      <>
        <span className="keep hei">{reversalWords(row)}</span> {remarks(row)}
      </>
    ),
  },
];
