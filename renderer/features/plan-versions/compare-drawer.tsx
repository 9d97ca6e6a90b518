import { Drawer } from 'antd';
import type { PlanDayChange } from '#core/duty/compare-plans.ts';
import { type PlanLine, type PlanVersionHead, placeName } from '#core/duty/plan-version.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

interface CompareDrawerProps {
  readonly before: PlanVersionHead;
  /** null = the duty table as it is now */
  readonly after: PlanVersionHead | null;
  readonly onClose: () => void;
}

const kindWords: Readonly<Record<PlanDayChange['kind'], string>> = { added: '新排', removed: '撤下', changed: '换班' };

const placesWords = (lines: readonly PlanLine[]): string => (lines.length === 0 ? '休息' : lines.map(placeName).join('、'));

/** What is different, per person and day. */
export const CompareDrawer = ({ before, after, onClose }: CompareDrawerProps) => {
  const { data, error, refetch } = useHostQuery('planVersion.compare', { before: before.id, after: after?.id ?? null });
  const other = after ? `第 ${after.number} 版` : '现在的值班表';
  return (
    <Drawer open onClose={onClose} size="min(46rem, 100vw)" title={`${other}和第 ${before.number} 版比`}>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在比较…" />}
      {data && <p role="status">{data.length === 0 ? '一样，没有改动。' : `${data.length} 处改动（按人按天计）`}</p>}
      {data && data.length > 0 && (
        <table className="version-table">
          <thead>
            <tr>
              <th scope="col">日期</th>
              <th scope="col">姓名</th>
              <th scope="col">改动</th>
              <th scope="col">第 {before.number} 版</th>
              <th scope="col">{other}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((change) => (
              <tr key={`${change.date} ${change.personId}`}>
                <td>{dateWords(change.date)}</td>
                <td>{change.personName}</td>
                <td>{kindWords[change.kind]}</td>
                <td>{placesWords(change.before)}</td>
                <td>{placesWords(change.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Drawer>
  );
};
