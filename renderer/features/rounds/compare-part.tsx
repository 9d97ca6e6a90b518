import { Button } from 'antd';
import type { Site } from '#core/roster/organisation/building.ts';
import { householdText } from '#core/service/household.ts';
import { MOST_COMPARED, MOST_ROUNDS, type RoundSummary } from '#core/service/rounds/round-view.ts';
import { visitResults } from '#core/service/rounds/visit.ts';
import { resultOrder, shareWords, visitedOf, waitingOf } from '#core/service/rounds/visit-counts.ts';
import { shortDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

const heads = ['轮次', '日期', '户数', '敲过', ...resultOrder.map((result) => visitResults[result]), '待复查', '还没去', '见到的比例'];

/** The rounds beside each other, newest first. */
export const RoundsTable = ({
  rounds,
  onOpen,
}: {
  readonly rounds: readonly RoundSummary[];
  readonly onOpen: ((id: string) => void) | null;
}) => (
  <div className="round-scroll">
    <table className="figures round-figures round-compare" aria-label="各轮对比">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rounds.map(({ round, counts }) => (
          <tr key={round.id}>
            <th scope="row">
              {onOpen ? (
                <Button type="link" className="name-button" onClick={() => onOpen(round.id)}>
                  {round.name}
                </Button>
              ) : (
                round.name
              )}
            </th>
            <td>
              {shortDate(round.from)}
              {round.to !== round.from && `—${shortDate(round.to)}`}
              {round.closedAt === null ? '，进行中' : '，已结束'}
            </td>
            <td>{counts.doors}</td>
            <td>{visitedOf(counts)}</td>
            {resultOrder.map((result) => (
              <td key={result}>{counts[result]}</td>
            ))}
            <td>{waitingOf(counts)}</td>
            <td>{counts.open}</td>
            <td>{shareWords(counts.met, counts.doors)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const NeverMetDoors = ({ rounds, site }: { readonly rounds: readonly RoundSummary[]; readonly site: Site }) => {
  const compared = rounds.slice(0, MOST_COMPARED);
  const { data, error, refetch } = useHostQuery('visit.neverMet', { roundIds: compared.map(({ round }) => round.id) });
  return (
    <section aria-label="几轮都没见到人的户">
      <h2>
        最近 {compared.length} 轮都没见到人的户 {data && <span className="figures">{data.count}</span>}
      </h2>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {data?.count === 0 && <p className="quiet">没有。去过两轮以上、每一轮都没见到人的户会列在这里，请社区、物业帮着联系。</p>}
      <ul className="plain-list never-met">
        {data?.doors.map((door) => (
          <li key={`${door.unitId} ${door.room}`}>
            <strong>{householdText(door, site)}</strong>
            <span className="figures">
              {door.rounds} 轮去了 {door.tries} 次
            </span>
            <span>
              最近一次 <DateText value={door.at} /> {visitResults[door.result]}
            </span>
          </li>
        ))}
      </ul>
      {data && data.doors.length < data.count && <p className="quiet">只列去得最多的 {data.doors.length} 户。</p>}
    </section>
  );
};

/** 各轮对比: whether each round reaches more doors than the one before, and which doors none has reached. */
export const ComparePart = ({
  rounds,
  site,
  onOpen,
}: {
  readonly rounds: readonly RoundSummary[];
  readonly site: Site;
  readonly onOpen: (id: string) => void;
}) => (
  <>
    <RoundsTable rounds={rounds} onOpen={onOpen} />
    {rounds.length === MOST_ROUNDS && <p className="quiet">只列最近 {MOST_ROUNDS} 轮，更早的数字在“数据”里。</p>}
    {rounds.length > 1 && <NeverMetDoors rounds={rounds} site={site} />}
  </>
);
