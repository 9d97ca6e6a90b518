import { Button } from 'antd';
import { useState } from 'react';
import type { TodaySummary } from '#core/contract/results.ts';
import { dateOf, dayNumber, type LocalTime } from '#core/time/local-date.ts';
import { BackupDialog } from '#renderer/ui/backup-dialog.tsx';
import { timeWords } from '#renderer/ui/date-text.tsx';

interface BackupStateProps {
  readonly last: TodaySummary['lastBackup'];
  readonly now: LocalTime;
}

/** Older than this a backup is called old: a lost laptop then costs more than a day of entries. */
const OLD_AFTER_DAYS = 1;

const ageWords = (days: number): string => (days <= 0 ? '今天' : `${days} 天前`);

/** When the last backup was made and where it lies. */
export const BackupState = ({ last, now }: BackupStateProps) => {
  const [choosing, setChoosing] = useState(false);
  const days = last ? dayNumber(dateOf(now)) - dayNumber(dateOf(last.at)) : null;
  const old = days === null || days > OLD_AFTER_DAYS;
  return (
    <section className="panel" aria-label="备份">
      <h2>备份</h2>
      <div className="do-row">
        <span className={old ? 'look' : 'done'}>
          {last && days !== null ? `${ageWords(days)}备份过（${timeWords(last.at)}，${last.onStick ? 'U盘' : '本机'}）` : '还没有备份过'}
        </span>
        <Button onClick={() => setChoosing(true)}>立即备份</Button>
      </div>
      {choosing && <BackupDialog onClose={() => setChoosing(false)} />}
    </section>
  );
};
