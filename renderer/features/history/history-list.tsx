import { Button, Table, Tag } from 'antd';
import { useState } from 'react';
import { type AuditEntry, type AuditFilter, auditFilter, auditRemark } from '#core/history/audit.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { AnchorCheck } from './anchor-check.tsx';
import { AuditFilterBar } from './audit-filter-bar.tsx';
import { PrintMonth } from './print-month.tsx';
import { SaveLog } from './save-log.tsx';
import './history.css';

const columns = [
  { title: '序号', dataIndex: 'seq', width: 80, render: (seq: number) => <span className="figures">{seq}</span> },
  { title: '时间', dataIndex: 'at', width: 180, render: (at: AuditEntry['at']) => <DateText value={at} /> },
  { title: '谁', dataIndex: 'user', width: 120 },
  { title: '操作', dataIndex: 'label', width: 180 },
  { title: '内容', dataIndex: 'subject' },
  {
    title: '备注',
    key: 'remark',
    width: 160,
    render: (_: unknown, entry: AuditEntry) => auditRemark(entry) !== '' && <Tag className="audit-remark">{auditRemark(entry)}</Tag>,
  },
];

const everything: AuditFilter = auditFilter.parse({});

interface PagesProps {
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
}

/** The newest hundred steps that the filter lets through, and older ones hundred by hundred. */
const Pages = ({ filter, onFilter }: PagesProps) => {
  const [befores, setBefores] = useState<readonly number[]>([]);
  const before = befores.at(-1) ?? null;
  const { data, error, refetch } = useHostQuery('audit.list', { ...filter, before });
  if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
  const next = data?.nextBefore ?? null;
  return (
    <>
      <AuditFilterBar filter={filter} users={data?.users ?? []} onChange={onFilter} />
      <p className="quiet" role="status">
        {data ? `符合的有 ${data.matching} 条，新的在前面。` : '正在查找…'}
      </p>
      <Table<AuditEntry>
        size="middle"
        rowKey="seq"
        columns={columns}
        dataSource={data ? [...data.entries] : []}
        loading={!data}
        pagination={false}
        scroll={{ x: 860 }}
        locale={{
          emptyText: <EmptyState title="没有这样的操作记录">换一个人、一天或几个字再找。每一次添加、修改、发放都会记在这里。</EmptyState>,
        }}
      />
      <div className="row">
        <Button disabled={befores.length === 0} onClick={() => setBefores(befores.slice(0, -1))}>
          较新的
        </Button>
        <Button disabled={next === null} onClick={() => next !== null && setBefores([...befores, next])}>
          更早的
        </Button>
      </div>
    </>
  );
};

const Log = () => {
  const [filter, setFilter] = useState(everything);
  return (
    <>
      <div className="row">
        <PrintMonth />
        <SaveLog filter={filter} />
        <AnchorCheck />
      </div>
      <Pages key={JSON.stringify(filter)} filter={filter} onFilter={setFilter} />
    </>
  );
};

/** 操作记录: who did what when, and what was taken back; searched, saved, printed, and checked against paper. */
export const HistoryList = () => {
  const { may, why } = useMay('audit.list');
  return may ? <Log /> : <p className="quiet">{why}。每一条资料自己的“历史”，点开那条资料就能看到。</p>;
};
