import { App, Button } from 'antd';
import { useState } from 'react';
import type { TodaySummary } from '#core/contract/results.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { BackupDialog } from '#renderer/ui/backup-dialog.tsx';
import { CopyAgeLine } from '#renderer/ui/copy-age.tsx';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';

/** The one click that brings the second place up to date. */
const ToPlace = () => {
  const { message } = App.useApp();
  const copy = useWork('backup.toPlace');
  const run = async () => {
    const answer = await copy.run({});
    if (answer.ok) message.success('已备份到第二处，读回核对过。');
  };
  return (
    <>
      <FailureNotice failure={copy.failure} />
      <Button type="primary" loading={copy.busy} onClick={() => void run()}>
        备份到第二处
      </Button>
    </>
  );
};

/** Would a lost laptop take today's work along? When the last copy outside it was made, and the click that makes one. */
export const BackupState = ({ summary }: { readonly summary: Pick<TodaySummary, 'backup' | 'lastBackup'> }) => {
  const [choosing, setChoosing] = useState(false);
  const { backup, lastBackup } = summary;
  const { due, place } = backup;
  return (
    <section className="panel" aria-label="备份">
      <h2>备份</h2>
      {backup.failure && <p className="look">自动备份没有成功：{backup.failure}</p>}
      <div className="do-row">
        <div>
          <CopyAgeLine watch={backup} />
          {lastBackup && !lastBackup.onStick && <div className="quiet">本机最新：{timeWords(lastBackup.at)}</div>}
          {due && place && place.state !== 'here' && <div className="quiet">第二处的 U 盘不在，插上就会自己备份。</div>}
        </div>
        {due && place?.state === 'here' ? (
          <May route="backup.toPlace">
            <ToPlace />
          </May>
        ) : (
          <May route="backup.run">
            <Button onClick={() => setChoosing(true)}>立即备份</Button>
          </May>
        )}
      </div>
      {choosing && <BackupDialog onClose={() => setChoosing(false)} />}
    </section>
  );
};
