import type { LedgerRow } from '#core/supplies/ledger-row.ts';
import { moveKinds } from '#core/supplies/move-kind.ts';
import type { ListColumn } from '../list-table.tsx';
import { Amount, DayAndTime, lotWords, reversalWords, TwoNames } from '../supply-parts.tsx';
import { amountOn } from './model.ts';

/** 借出 and 还给出借方 say so; 发放 is what the sheet is about. */
const useWords = ({ move }: LedgerRow): string =>
  [move.rootKind === 'issue' ? '' : `【${moveKinds[move.rootKind]}】`, move.purpose, move.note].filter((words) => words !== '').join(' ');

/** The columns of the 发放登记表; the receiver signs on the paper. */
export const issueColumns: readonly ListColumn<LedgerRow>[] = [
  {
    head: '日期',
    width: 26,
    cell: ({ move }) => (
      <>
        <span className="nowrap">
          <DayAndTime at={move.at} />
        </span>
        <div className="small">{move.voucher}</div>
      </>
    ),
  },
  { head: '领用人/单位', width: 40, look: 'left', cell: ({ move }) => <b>{move.party}</b> },
  {
    head: '用途岗位',
    look: 'left',
    cell: (row) => (
      <>
        <span className="keep hei">{reversalWords(row)}</span> {useWords(row)}
      </>
    ),
  },
  { head: '品名', width: 34, look: 'left', cell: ({ item }) => <b>{item.name}</b> },
  {
    head: '规格',
    width: 27,
    look: 'left',
    cell: ({ item, lot }) => (
      <>
        {item.spec}
        {lot && <div className="small">{lotWords(lot)}</div>}
      </>
    ),
  },
  {
    head: '数量',
    width: 25,
    look: 'right',
    cell: (row) => (
      <b>
        <Amount value={amountOn('issues', row)} unit={row.item.unit} />
      </b>
    ),
  },
  { head: '批准人', width: 18, cell: ({ document }) => <TwoNames names={[document?.approver ?? '']} /> },
  { head: '发放人', width: 18, cell: ({ move }) => <TwoNames names={[move.handler]} /> },
  { head: '领取签字', width: 25, cell: () => null },
  { head: '结余', width: 25, look: 'right', cell: ({ balance, item }) => <Amount value={balance} unit={item.unit} /> },
];
