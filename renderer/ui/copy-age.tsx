import type { BackupWatch, CopyAge } from '#core/post/backup.ts';
import { timeWords } from './date-text.tsx';

const HOURS_A_DAY = 24;
const DAYS_IN_HOURS = 48;

const agoWords = (hours: number | null): string => {
  if (hours === null) return '电脑时间往回走了，说不清多久以前';
  if (hours < 1) return '不到 1 小时前';
  return hours < DAYS_IN_HOURS ? `${hours} 小时前` : `${Math.floor(hours / HOURS_A_DAY)} 天前`;
};

const sinceWords = ({ steps }: CopyAge): string => (steps > 0 ? `之后又记了 ${steps} 步` : '之后没有新的记录');

/** How old the newest copy outside this laptop is, and what would be lost with the laptop. */
export const CopyAgeLine = ({ watch }: { readonly watch: Pick<BackupWatch, 'away' | 'due'> }) => {
  const { away, due } = watch;
  if (!away) return <span className={due ? 'look' : 'quiet'}>还没有放在电脑以外的备份{due && '。电脑丢了、坏了，资料就找不回来'}</span>;
  return (
    <span className={due ? 'look' : 'done'}>
      电脑以外最新的备份：{timeWords(away.at)}（{agoWords(away.hours)}），{sinceWords(away)}
    </span>
  );
};
