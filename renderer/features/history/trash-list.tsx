import { Button, Table } from 'antd';
import { useState } from 'react';
import { TRASH_DAYS, type TrashEntry, type TrashRecord } from '#core/history/trash.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { ClearTrash } from './clear-trash.tsx';
import './history.css';

const FEW = 3;

const wordsOf = (records: readonly TrashRecord[]): string => {
  const told = records.slice(0, FEW).map(({ word, title }) => `${word} ${title}`);
  return `${told.join('；')}${records.length > FEW ? ` 等 ${records.length} 条` : ''}`;
};

const titleOf = (title: string): string => (title === '' ? '（没有名称）' : title);

type Restore = (seq: number, id: string | null) => void;

/** Each record of a step that took several away. */
const Records = ({ entry, restore, busy }: { readonly entry: TrashEntry; readonly restore: Restore; readonly busy: boolean }) => (
  <ul className="trash-records">
    {entry.records.map(({ kind, id, word, title }) => (
      <li key={`${kind} ${id}`}>
        <span>
          {word} {titleOf(title)}
        </span>
        <Button size="small" disabled={busy} onClick={() => restore(entry.seq, id)}>
          只恢复这一条
        </Button>
      </li>
    ))}
  </ul>
);

const columns = (restore: Restore, busy: boolean) => [
  { title: '时间', dataIndex: 'at', width: 180, render: (at: TrashEntry['at']) => <DateText value={at} /> },
  { title: '去掉的', dataIndex: 'records', render: wordsOf },
  { title: '怎么去掉的', dataIndex: 'label', width: 200 },
  { title: '谁', dataIndex: 'user', width: 110 },
  {
    title: '恢复',
    key: 'restore',
    width: 140,
    render: (_: unknown, { seq, records }: TrashEntry) => (
      <Button disabled={busy} onClick={() => restore(seq, null)}>
        {records.length > 1 ? `恢复 ${records.length} 条` : '恢复'}
      </Button>
    ),
  },
];

const Trash = () => {
  const { data, error, refetch } = useHostQuery('trash.list', {});
  const act = useAct('trash.restore', { inPlace: true, done: ({ title }) => `已恢复：${title}` });
  const [clearing, setClearing] = useState(false);
  if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
  if (data?.entries.length === 0)
    return (
      <EmptyState title="回收站是空的">移出的人员、删除的会议、停用的物品……都会放在这里，至少留 {TRASH_DAYS} 天，随时可以恢复。</EmptyState>
    );
  const restore: Restore = (seq, id) => void act.run({ seq, id });
  return (
    <>
      <p>去掉的东西都在这里，恢复时连同它的联系一起回来。至少留 {TRASH_DAYS} 天，不会自己消失。</p>
      <FailureNotice failure={act.failure} onClose={() => act.setFailure(null)} />
      <Table<TrashEntry>
        size="middle"
        rowKey="seq"
        columns={columns(restore, act.busy)}
        dataSource={data ? [...data.entries] : []}
        loading={!data}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 860 }}
        expandable={{
          rowExpandable: ({ records }) => records.length > 1,
          expandedRowRender: (entry) => <Records entry={entry} restore={restore} busy={act.busy} />,
        }}
      />
      {data && (
        <div className="row">
          <Button danger disabled={data.old === 0} onClick={() => setClearing(true)}>
            清空满 {TRASH_DAYS} 天的…
          </Button>
          <span className="quiet">{data.old === 0 ? `还没有放满 ${TRASH_DAYS} 天的。` : `放满 ${TRASH_DAYS} 天的有 ${data.old} 条。`}</span>
        </div>
      )}
      {clearing && <ClearTrash onClose={() => setClearing(false)} />}
    </>
  );
};

/** 回收站: everything that was taken away, of every kind, and the way back. */
export const TrashPanel = () => {
  const { may, why } = useMay('trash.list');
  return may ? <Trash /> : <p className="quiet">{why}。</p>;
};
