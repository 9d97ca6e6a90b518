import { useHostQuery } from '#renderer/api/use-host.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { WrittenFiles } from './written-files.tsx';

/** Where something was exported to, and when; so that a stick can be called back. */
export const RecentExports = () => {
  const { data, error, refetch } = useHostQuery('export.recent', {});
  if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="recent-exports">
      <h2 id="recent-exports" className="export-title">
        最近的导出
      </h2>
      {data.map((record) => (
        <details key={`${record.at} ${record.folder}`} className="export-record">
          <summary>
            <span className="figures">{timeWords(record.at)}</span> {record.folder}（{record.files.length} 个文件）
          </summary>
          <WrittenFiles files={record.files} />
        </details>
      ))}
    </section>
  );
};
