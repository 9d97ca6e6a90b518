import { Button, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PlanVersionHead, PlanVersionId } from '#core/duty/plan-version.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { dateWords, timeWords } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { CompareDrawer } from './compare-drawer.tsx';
import { VersionDrawer } from './version-drawer.tsx';

type Version = PlanVersionHead & { readonly duties: number };
type Beside =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly id: PlanVersionId }
  | { readonly kind: 'compare'; readonly before: Version; readonly after: Version | null };

/** The version before that shares a day with this one. */
const before = (versions: readonly Version[], version: Version): Version | undefined =>
  versions.find((one) => one.number < version.number && one.from <= version.to && one.to >= version.from);

const Actions = ({
  version,
  old,
  onOpen,
}: {
  readonly version: Version;
  readonly old: Version | undefined;
  readonly onOpen: (beside: Beside) => void;
}) => (
  <span className="row-actions">
    <Button aria-label={`查看第 ${version.number} 版`} onClick={() => onOpen({ kind: 'read', id: version.id })}>
      查看
    </Button>
    {old && (
      <Button
        aria-label={`第 ${version.number} 版，和第 ${old.number} 版比`}
        onClick={() => onOpen({ kind: 'compare', before: old, after: version })}
      >
        和第 {old.number} 版比
      </Button>
    )}
    <Button aria-label={`第 ${version.number} 版，现在和它比`} onClick={() => onOpen({ kind: 'compare', before: version, after: null })}>
      现在和它比
    </Button>
  </span>
);

/** Every published version, newest first: each can be read as it was. */
export const VersionList = () => {
  const { data, error, refetch } = useHostQuery('planVersion.list', {});
  const [beside, setBeside] = useState<Beside>({ kind: 'none' });
  const close = () => setBeside({ kind: 'none' });
  if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
  if (!data) return <Busy label="正在打开各版…" />;
  if (data.length === 0) {
    return (
      <EmptyState title="还没有发布过">
        到<Link to="/duty">“值班表”</Link>排好班，点“发布”，这里就有第 1 版；以后每一版都留着，随时能看。
      </EmptyState>
    );
  }
  return (
    <>
      <Table<Version>
        rowKey="id"
        pagination={false}
        dataSource={[...data]}
        columns={[
          { title: '版本', render: (_, one) => <strong>第 {one.number} 版</strong> },
          { title: '时段', render: (_, one) => `${dateWords(one.from)}—${dateWords(one.to)}` },
          { title: '发布时间', render: (_, one) => timeWords(one.publishedAt) },
          { title: '发布人', dataIndex: 'publishedBy' },
          { title: '人次', dataIndex: 'duties', align: 'right' },
          { title: '说明', dataIndex: 'note' },
          { title: '', key: 'actions', render: (_, one) => <Actions version={one} old={before(data, one)} onOpen={setBeside} /> },
        ]}
      />
      {beside.kind === 'read' && <VersionDrawer id={beside.id} onClose={close} />}
      {beside.kind === 'compare' && <CompareDrawer before={beside.before} after={beside.after} onClose={close} />}
    </>
  );
};
