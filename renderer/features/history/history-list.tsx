import { Table, Tag } from 'antd';
import type { HistoryEntry } from '#core/contract/results.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

const columns = [
  { title: '时间', dataIndex: 'at', render: (at: HistoryEntry['at']) => <DateText value={at} /> },
  { title: '操作', dataIndex: 'label' },
  { title: '内容', dataIndex: 'subject' },
  { title: '谁', dataIndex: 'user' },
  { title: '状态', dataIndex: 'undone', render: (undone: boolean) => (undone ? <Tag>已撤销</Tag> : '有效') },
];

/** 操作记录: what was done, by whom, and what was taken back. */
export const HistoryList = () => {
  const { data, error, refetch } = useHostQuery('history.state', {});
  if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
  if (data?.entries.length === 0) return <EmptyState title="还没有操作记录">每一次添加、修改、发放都会记在这里，可以撤销。</EmptyState>;
  return (
    <Table<HistoryEntry>
      size="middle"
      rowKey="seq"
      columns={columns}
      dataSource={data ? [...data.entries] : []}
      loading={!data}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
    />
  );
};
