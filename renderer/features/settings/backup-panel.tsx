import { Button, Table } from 'antd';
import { useState } from 'react';
import type { BackupRecord } from '#core/contract/results.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { BackupDialog } from '#renderer/ui/backup-dialog.tsx';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { sizeWords } from '#renderer/ui/file-size.ts';

const columns = [
  { title: '时间', dataIndex: 'at', render: (at: BackupRecord['at']) => <DateText value={at} /> },
  { title: '放在', dataIndex: 'onStick', render: (onStick: boolean) => (onStick ? 'U盘' : '本机') },
  { title: '文件', dataIndex: 'path', className: 'path-cell' },
  { title: '大小', dataIndex: 'bytes', render: (bytes: number) => <span className="figures">{sizeWords(bytes)}</span> },
];

/** Backups that exist, and one more. */
export const BackupPanel = () => {
  const { data, error, refetch } = useHostQuery('backup.list', {});
  const [choosing, setChoosing] = useState(false);
  const button = (
    <Button type="primary" onClick={() => setChoosing(true)}>
      立即备份
    </Button>
  );
  return (
    <div>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {data?.length === 0 ? (
        <EmptyState title="还没有备份" action={button}>
          电脑坏了、丢了，只有备份能找回资料。建议每天交班时往U盘备份一次。
        </EmptyState>
      ) : (
        <>
          <div className="row">{button}</div>
          <Table<BackupRecord> rowKey="path" columns={columns} dataSource={data ? [...data] : []} loading={!data} pagination={false} />
          <p className="quiet">恢复：锁定后选“换一个指挥所”，再选“从备份恢复”。恢复成新的文件夹，现有资料不动。</p>
        </>
      )}
      {choosing && <BackupDialog onClose={() => setChoosing(false)} />}
    </div>
  );
};
