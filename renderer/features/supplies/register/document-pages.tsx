import { Button, Table, type TableColumnType } from 'antd';
import { useState } from 'react';
import type { SupplyDocument } from '#core/supplies/document.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { DateText } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { useRem } from '#renderer/ui/use-rem.ts';
import { goodsWords, kindWords, mayReverse, partyWords } from './document-words.ts';
import type { PagesProps } from './line-pages.tsx';
import { PageTurner } from './page-turner.tsx';
import { spanOf } from './register-filter.ts';

const PAGE_DOCUMENTS = 50;

const columnsOf = (rem: number, { onDocument, onReverse }: PagesProps): TableColumnType<SupplyDocument>[] => [
  { key: 'at', title: '时间', width: 9.5 * rem, render: (_, { at }) => <DateText value={at} /> },
  {
    key: 'voucher',
    title: '凭证号',
    width: 10 * rem,
    render: (_, { id, voucher, reversed }) => (
      <>
        <Button type="link" className="name-button figures" aria-label={`看单据 ${voucher}`} onClick={() => onDocument(id)}>
          {reversed ? <s>{voucher}</s> : voucher}
        </Button>
        {reversed && <div className="quiet">已冲红</div>}
      </>
    ),
  },
  { key: 'kind', title: '事由', width: 6.5 * rem, render: (_, { kind }) => kindWords(kind) },
  { key: 'goods', title: '物品', width: 18 * rem, render: (_, { lines }) => goodsWords(lines) },
  { key: 'party', title: '来源 / 领用人', width: 9 * rem, render: (_, document) => partyWords(document) },
  { key: 'note', title: '用途、备注', width: 9 * rem, render: (_, { purpose, note }) => [purpose, note].filter(Boolean).join('；') },
  {
    key: 'people',
    title: '经办 / 复核',
    width: 7 * rem,
    render: (_, { handler, checker }) => [handler, checker].filter(Boolean).join(' / '),
  },
  {
    key: 'actions',
    title: '操作',
    width: 4.5 * rem,
    fixed: 'right',
    render: (_, document) =>
      mayReverse(document) && (
        <Button type="link" size="small" aria-label={`冲红 ${document.voucher}`} onClick={() => onReverse(reversible(document))}>
          冲红
        </Button>
      ),
  },
];

/** What the question before a 冲红 says of the document. */
export const reversible = (document: SupplyDocument) => ({
  kind: 'document' as const,
  id: document.id,
  voucher: document.voucher,
  words: [kindWords(document.kind), goodsWords(document.lines), partyWords(document)].filter(Boolean).join('，'),
});

/** 流水 document by document, newest first. */
export const DocumentPages = (props: PagesProps) => {
  const { filter } = props;
  const rem = useRem();
  const [starts, setStarts] = useState<readonly (number | null)[]>([null]);
  const page = useHostQuery('supplies.documents', {
    ...spanOf(filter),
    personId: filter.personId,
    groupId: filter.groupId,
    before: starts.at(-1) ?? null,
    limit: PAGE_DOCUMENTS,
  });
  const next = page.data?.nextBefore ?? null;
  return (
    <>
      <FailureNotice failure={page.error} onRetry={() => void page.refetch()} />
      {page.isPending && <Busy label="正在翻账…" />}
      {page.data && (
        <Table<SupplyDocument>
          className="ledger-table"
          size="small"
          rowKey="id"
          columns={columnsOf(rem, props)}
          dataSource={page.data.documents}
          pagination={false}
          scroll={{ x: 74 * rem }}
          locale={{ emptyText: '没有这样的单据。' }}
        />
      )}
      <PageTurner
        page={starts.length}
        hasOlder={next !== null}
        onNewer={() => setStarts(starts.slice(0, -1))}
        onOlder={() => setStarts([...starts, next])}
      />
    </>
  );
};
