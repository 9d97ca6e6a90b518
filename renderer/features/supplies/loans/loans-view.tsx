import { Button, Input, Table, type TableColumnType } from 'antd';
import { useDeferredValue, useState } from 'react';
import { nameFinder } from '#core/roster/name-match.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { LoanLine } from '#core/supplies/stock.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { DateText } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { useRem } from '#renderer/ui/use-rem.ts';

interface LoansViewProps {
  /** 归还 or 还给出借方 against a document */
  readonly onAnswer: (documentId: string) => void;
  readonly onDocument: (documentId: string) => void;
}

interface LoanTableProps extends LoansViewProps {
  readonly loans: readonly LoanLine[];
  readonly who: string;
  readonly verb: string;
  readonly empty: string;
}

const loanColumns = (rem: number, { who, verb, onAnswer, onDocument }: LoanTableProps): TableColumnType<LoanLine>[] => [
  { key: 'party', title: who, width: 11 * rem, render: (_, { party }) => party },
  { key: 'item', title: '物品', width: 12 * rem, render: (_, { itemName }) => itemName },
  {
    key: 'open',
    title: '没还的',
    width: 8 * rem,
    align: 'right',
    render: (_, { open, taken, unit }) => (
      <>
        <strong className="figures">
          {showQuantity(open)} {unit}
        </strong>
        {open !== taken && (
          <div className="quiet figures">
            共 {showQuantity(taken)} {unit}
          </div>
        )}
      </>
    ),
  },
  { key: 'at', title: '从哪天起', width: 10 * rem, render: (_, { at }) => <DateText value={at} /> },
  {
    key: 'voucher',
    title: '凭证号',
    width: 11 * rem,
    render: (_, { documentId, voucher }) => (
      <Button type="link" className="name-button figures" aria-label={`看单据 ${voucher}`} onClick={() => onDocument(documentId)}>
        {voucher}
      </Button>
    ),
  },
  {
    key: 'actions',
    title: '操作',
    width: 8 * rem,
    render: (_, { documentId, party, itemName }) => (
      <Button size="small" aria-label={`${verb} ${party}的${itemName}`} onClick={() => onAnswer(documentId)}>
        {verb}
      </Button>
    ),
  },
];

const LoanTable = (props: LoanTableProps) => {
  const rem = useRem();
  if (props.loans.length === 0) return <p className="quiet">{props.empty}</p>;
  return (
    <Table<LoanLine>
      size="middle"
      rowKey={({ documentId, itemId }) => `${documentId} ${itemId}`}
      columns={loanColumns(rem, props)}
      dataSource={props.loans}
      pagination={props.loans.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
      scroll={{ x: 60 * rem }}
    />
  );
};

/** 借还: who has what since when, and what is still to be given back. */
export const LoansView = (props: LoansViewProps) => {
  const lent = useHostQuery('supplies.lent', {});
  const borrowed = useHostQuery('supplies.borrowed', {});
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const found = nameFinder(wanted);
  const fits = ({ party, itemName, voucher }: LoanLine) => found(party) || found(itemName) || voucher.includes(wanted);
  const out = (lent.data ?? []).filter(fits);
  const ours = (borrowed.data ?? []).filter(fits);
  return (
    <>
      <FailureNotice failure={lent.error ?? borrowed.error} onRetry={() => void Promise.all([lent.refetch(), borrowed.refetch()])} />
      {lent.isPending && <Busy label="正在查借还…" />}
      <search className="ledger-tools" aria-label="查找借还">
        <Input
          className="stock-search"
          aria-label="按姓名、物品、凭证号查找"
          placeholder="姓名、物品、凭证号"
          allowClear
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </search>
      <div className="stack">
        <section className="panel" aria-label="借出在外">
          <h2>借出在外（{out.length} 笔）</h2>
          <LoanTable {...props} loans={out} who="在谁那里" verb="归还" empty="没有借出在外的东西。发放“可归还的器材”会记成借出。" />
        </section>
        <section className="panel" aria-label="借入未还">
          <h2>借入未还（{ours.length} 笔）</h2>
          <LoanTable
            {...props}
            loans={ours}
            who="向谁借的"
            verb="还给出借方"
            empty="没有借入未还的东西。接收时来源选“借入”，会记在这里。"
          />
        </section>
      </div>
    </>
  );
};
