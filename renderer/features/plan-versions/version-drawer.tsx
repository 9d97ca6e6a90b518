import { Drawer } from 'antd';
import { type PlanLine, type PlanVersionId, placeName } from '#core/duty/plan-version.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { dateWords, timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

interface VersionDrawerProps {
  readonly id: PlanVersionId;
  readonly onClose: () => void;
}

/** Names per place of one day, in the order of the lines. */
const placesOfDay = (lines: readonly PlanLine[]): readonly (readonly [string, readonly string[]])[] => {
  const places = new Map<string, string[]>();
  for (const line of lines) places.set(placeName(line), [...(places.get(placeName(line)) ?? []), line.personName]);
  return [...places];
};

const Day = ({ lines }: { readonly lines: readonly PlanLine[] }) => {
  const [first] = lines;
  return (
    first && (
      <>
        <tr className="version-day">
          <th scope="rowgroup" colSpan={2}>
            {dateWords(first.date)}
          </th>
        </tr>
        {placesOfDay(lines).map(([place, names]) => (
          <tr key={place}>
            <th scope="row">{place}</th>
            <td>{names.join('、')}</td>
          </tr>
        ))}
      </>
    )
  );
};

/** An old version as it was, with the names of its day. */
export const VersionDrawer = ({ id, onClose }: VersionDrawerProps) => {
  const { data, error, refetch } = useHostQuery('planVersion.get', { id });
  const dates = [...new Set(data?.lines.map((line) => line.date))];
  return (
    <Drawer open onClose={onClose} size="min(46rem, 100vw)" title={data ? `第 ${data.number} 版` : '打开这一版'}>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在打开这一版…" />}
      {data && (
        <>
          <p>
            {dateWords(data.from)}—{dateWords(data.to)}，{data.publishedBy} {timeWords(data.publishedAt)} 发布
            {data.note && `。${data.note}`}
          </p>
          <table className="version-table">
            <tbody>
              {dates.map((date) => (
                <Day key={date} lines={data.lines.filter((line) => line.date === date)} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </Drawer>
  );
};
