import { Button, Table } from 'antd';
import { useState } from 'react';
import { type BackupRecord, type BackupState, backupReasons } from '#core/post/backup.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { BackupDialog } from '#renderer/ui/backup-dialog.tsx';
import { Busy } from '#renderer/ui/busy.tsx';
import { CopyAgeLine } from '#renderer/ui/copy-age.tsx';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { sizeWords } from '#renderer/ui/file-size.ts';
import { May } from '#renderer/ui/may.tsx';
import { RehearsalPart } from './rehearsal-part.tsx';
import { SecondPlace } from './second-place.tsx';
import './settings.css';

const placeWords = ({ onStick, away }: BackupRecord): string => {
  if (!onStick) return '本机';
  return away ? 'U 盘或别的磁盘' : '本机别的文件夹';
};

const columns = [
  { title: '时间', dataIndex: 'at', className: 'settings-figure', render: (at: BackupRecord['at']) => <DateText value={at} /> },
  { title: '记到第几步', dataIndex: 'seq', className: 'settings-figure', render: (seq: number) => <span className="figures">{seq}</span> },
  { title: '放在', key: 'place', className: 'settings-figure', render: (_: unknown, record: BackupRecord) => placeWords(record) },
  { title: '为什么', dataIndex: 'reason', render: (reason: BackupRecord['reason']) => backupReasons[reason] },
  { title: '文件', dataIndex: 'path', className: 'path-cell' },
  {
    title: '大小',
    dataIndex: 'bytes',
    className: 'settings-figure',
    render: (bytes: number) => <span className="figures">{sizeWords(bytes)}</span>,
  },
];

const BackupList = ({ backups, onBackUp }: { readonly backups: readonly BackupRecord[]; readonly onBackUp: () => void }) =>
  backups.length === 0 ? (
    <EmptyState
      title="还没有备份"
      action={
        <May route="backup.run">
          <Button type="primary" onClick={onBackUp}>
            立即备份
          </Button>
        </May>
      }
    >
      电脑坏了、丢了，只有备份能找回资料。建议每天交班时往U盘备份一次。
    </EmptyState>
  ) : (
    <>
      <Table<BackupRecord> rowKey="path" columns={columns} dataSource={[...backups]} pagination={false} />
      <p className="quiet">
        本机的自动备份留最近 7 天、4 周、12 个月各一份，旧的要等新的读回核对过才删。要用备份恢复，
        到旁边“恢复”一页：换下来的文件留着，随时可以放回。
      </p>
    </>
  );

const Parts = ({ state }: { readonly state: BackupState }) => {
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      {state.failure && <p className="look">自动备份没有成功：{state.failure}</p>}
      <p>
        <CopyAgeLine watch={state} />
      </p>
      {state.backups.length > 0 && (
        <div className="row">
          <May route="backup.run">
            <Button type="primary" onClick={() => setChoosing(true)}>
              立即备份
            </Button>
          </May>
        </div>
      )}
      <SecondPlace place={state.place} />
      {state.backups.length > 0 && <RehearsalPart last={state.rehearsal} />}
      <section className="settings-part">
        <h2>有哪些备份</h2>
        <BackupList backups={state.backups} onBackUp={() => setChoosing(true)} />
      </section>
      {choosing && <BackupDialog onClose={() => setChoosing(false)} />}
    </>
  );
};

/** 备份: would everything be found again if this laptop were gone? */
export const BackupPanel = () => {
  const { data, error, refetch } = useHostQuery('backup.state', {});
  return (
    <div>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在查看备份…" />}
      {data && <Parts state={data} />}
    </div>
  );
};
