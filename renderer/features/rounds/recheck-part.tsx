import { Button, Table } from 'antd';
import type { PersonId } from '#core/contract/id.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { householdText } from '#core/service/household.ts';
import { clockWords } from '#core/service/rounds/door-visit.ts';
import type { Recheck } from '#core/service/rounds/round-view.ts';
import { visitResults } from '#core/service/rounds/visit.ts';
import { byDueAndWay } from '#core/service/rounds/walking-order.ts';
import { dateOf, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { useMinuteClock } from '#renderer/ui/use-minute-clock.ts';
import { Mark } from './legend.tsx';
import type { ShownRound } from './use-round.ts';

interface RecheckPartProps {
  readonly shown: ShownRound;
  readonly onDoor: (unitId: string, room: string) => void;
}

const VIRTUAL_FROM = 60;
/** pixels that the head of the page leaves on a common laptop */
const HEIGHT = 400;
const WIDTH = 1000;

/** 09:30 of today, 1月6日 周四 09:30 of another day. */
const DayAndTime = ({ at, today }: { readonly at: LocalTime; readonly today: LocalDate }) =>
  dateOf(at) === today ? <span className="figures">{at.slice(11)}</span> : <DateText value={at} />;

const columnsOf = (
  site: Site,
  now: ReturnType<typeof useMinuteClock>,
  nameOf: (id: PersonId) => string,
  onDoor: RecheckPartProps['onDoor'],
) => [
  {
    title: '户',
    width: '9rem',
    render: (_: unknown, door: Recheck) => (
      <Button type="link" className="name-button" onClick={() => onDoor(door.unitId, door.room)}>
        {householdText(door, site)}
      </Button>
    ),
  },
  {
    title: '复查',
    width: '11rem',
    render: (_: unknown, door: Recheck) => (
      <span className={door.dueAt < now ? 'bad figures recheck-late' : 'figures'}>
        {door.dueAt < now ? '▲ ' : ''}
        {clockWords(door.dueAt, now)}（{door.dueAt.slice(11)}前）
      </span>
    ),
  },
  {
    title: '上次',
    width: '11rem',
    render: (_: unknown, door: Recheck) => (
      <span className="recheck-last">
        <Mark state={door.result} /> {visitResults[door.result]} <DayAndTime at={door.at} today={dateOf(now)} />
      </span>
    ),
  },
  { title: '去过', width: '5rem', render: (_: unknown, door: Recheck) => <span className="figures">{door.tries} 次</span> },
  { title: '谁去的', width: '8rem', render: (_: unknown, door: Recheck) => door.personIds.map(nameOf).join('、') },
  { title: '备注', width: '12rem', render: (_: unknown, door: Recheck) => door.note },
];

/** 待复查: doors where nobody was met, those whose six hours are over on top, with a clock. */
export const RecheckPart = ({ shown, onDoor }: RecheckPartProps) => {
  const { data, error, refetch } = useHostQuery('visit.rechecks', { roundId: shown.round.id });
  const now = useMinuteClock();
  if (shown.round.closedAt !== null) return <EmptyState title={`${shown.round.name}已经结束，不再催复查`} />;
  const long = (data?.doors.length ?? 0) > VIRTUAL_FROM;
  const late = data?.doors.filter((door) => door.dueAt < now).length ?? 0;
  return (
    <>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在打开…" />}
      {data?.waiting === 0 && (
        <EmptyState title="没有要复查的户">“没见到”和“不开门”的户会排在这里，六小时内再去一次；外出、空置的不用再去。</EmptyState>
      )}
      {data && data.waiting > 0 && (
        <>
          <p className="round-sentence figures" role="status">
            待复查 {data.waiting} 户{late > 0 && <span className="bad">，超过六小时 {Math.max(late, data.overdue)} 户</span>}
            {data.doors.length < data.waiting && <span className="quiet">（先列最急的 {data.doors.length} 户）</span>}
          </p>
          <Table<Recheck>
            className="recheck-table"
            rowKey={(door) => `${door.unitId} ${door.room}`}
            columns={columnsOf(shown.site, now, shown.nameOf, onDoor)}
            size="small"
            dataSource={[...byDueAndWay(data.doors, shown.site)]}
            pagination={false}
            virtual={long}
            {...(long ? { scroll: { y: HEIGHT, x: WIDTH } } : {})}
          />
        </>
      )}
    </>
  );
};
