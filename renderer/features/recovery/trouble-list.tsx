import { type RecoveryReport, troubleWords } from '#core/post/recovery.ts';

/** Restoring helps only where a backup reaches further than the file. */
const helpWords = ({ backups, rollback }: RecoveryReport): string => {
  const newest = backups[0];
  if (!rollback || !newest) return '';
  return newest.seq > rollback.found
    ? `找到的备份最新的记到第 ${newest.seq} 步，比文件里的新，用它恢复少补记几步。`
    : '找到的备份都不比文件里的新，恢复也找不回缺的几步；插上 U 盘再看一次，没有就继续用现在这份。';
};

const rollbackWords = ({ expected, found }: NonNullable<RecoveryReport['rollback']>): string =>
  found < expected
    ? `上次记到第 ${expected} 步，文件里只有 ${found} 步，少了 ${expected - found} 步。`
    : `上次确认的第 ${expected} 步，和文件里的第 ${expected} 步不是同一件事：放回过旧文件，后来又接着登记过。`;

/** What is wrong, each with what it means. */
export const TroubleList = ({ report }: { readonly report: RecoveryReport }) => (
  <ul className="trouble-list">
    {report.troubles.map((trouble) => (
      <li key={trouble}>
        <strong className="look">{troubleWords[trouble][0]}</strong>
        <span>
          {trouble === 'rolledBack' && report.rollback && rollbackWords(report.rollback)}
          {troubleWords[trouble][1]}
          {trouble === 'rolledBack' && helpWords(report)}
        </span>
      </li>
    ))}
  </ul>
);
