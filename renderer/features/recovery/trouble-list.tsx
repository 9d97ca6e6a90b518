import { type RecoveryReport, troubleWords } from '#core/post/recovery.ts';

const rollbackWords = ({ expected, found }: NonNullable<RecoveryReport['rollback']>): string =>
  found < expected
    ? `上次记到第 ${expected} 步，文件里只有 ${found} 步，少了 ${expected - found} 步。`
    : `上次确认的第 ${expected} 步，和文件里的第 ${expected} 步不是同一件事：放回过旧文件，后来又接着登记过。`;

/** What is wrong, each with what it means. */
export const TroubleList = ({ report: { troubles, rollback } }: { readonly report: RecoveryReport }) => (
  <ul className="trouble-list">
    {troubles.map((trouble) => (
      <li key={trouble}>
        <strong className="look">{troubleWords[trouble][0]}</strong>
        <span>
          {trouble === 'rolledBack' && rollback && rollbackWords(rollback)}
          {troubleWords[trouble][1]}
        </span>
      </li>
    ))}
  </ul>
);
