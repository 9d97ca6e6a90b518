import { Button, Table } from 'antd';
import { useState } from 'react';
import type { PrintFormat, PrintRecord } from '#core/contract/print-routes.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';

const formatNames: Readonly<Record<PrintFormat, string>> = {
  print: '打印',
  pdf: 'PDF',
  'tiles-A3': 'A3 拼板',
  'tiles-A4': 'A4 拼板',
  docx: 'Word',
  png: '图片',
};
const ON_ONE_PAGE = 10;

/** 最近打印: what went to a printer or a file, newest first. */
export const RecentPrints = () => {
  const { data, error, isPending, refetch } = useHostQuery('print.recent', {});
  const [again, setAgain] = useState<PrintRecord | null>(null);
  const columns = [
    { title: '时间', dataIndex: 'at', render: (at: PrintRecord['at']) => <DateText value={at} /> },
    { title: '印了什么', dataIndex: 'title' },
    { title: '去处', dataIndex: 'format', render: (format: PrintFormat) => formatNames[format] },
    {
      title: '页数',
      dataIndex: 'pages',
      render: (pages: number | null) => (pages === null ? '' : <span className="figures">{pages} 页</span>),
    },
    {
      title: '再来一次',
      key: 'again',
      render: (_: unknown, record: PrintRecord) => (
        <Button aria-label={`再印一次：${record.title}`} onClick={() => setAgain(record)}>
          再印一次
        </Button>
      ),
    },
  ];
  return (
    <section aria-labelledby="recent-prints">
      <h2 id="recent-prints">最近打印</h2>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {data?.length === 0 ? (
        <EmptyState title="还没有打印过">打印或存成文件以后，这里会列出来，点一下就能再印。</EmptyState>
      ) : (
        <>
          <Table<PrintRecord>
            rowKey="id"
            columns={columns}
            dataSource={data ? [...data] : []}
            loading={isPending}
            pagination={{ pageSize: ON_ONE_PAGE, hideOnSinglePage: true, showSizeChanger: false }}
          />
          <p className="quiet">再印用的是现在的资料，可能和上次不一样。打开过打印窗口就记一笔，在里面点了取消也算。恢复码不记。</p>
        </>
      )}
      {again && <PrintDialog title={again.title} document={again.document} onClose={() => setAgain(null)} />}
    </section>
  );
};
