import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { DeliveryDay } from '#core/service/deliveries/day-view.ts';
import { countStops, NO_TEAM, routesOfDay, type Stop, stopsOfRoutes } from '#core/service/deliveries/routes-of-day.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { useFirstChoice } from '#renderer/ui/use-first-choice.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { DayHead } from './day-head.tsx';
import { DayStart } from './day-start.tsx';
import { ALL_TEAMS, DayTools } from './day-tools.tsx';
import type { DeliveryDesk } from './desk.ts';
import type { Said } from './outcome-keys.ts';
import { RouteList } from './route-list.tsx';
import { StopDrawer } from './stop-drawer.tsx';
import { TaskLine } from './task-line.tsx';
import { useDayTicks } from './use-day-ticks.ts';
import { useFound, useFoundId } from './use-found.ts';

const KEYS =
  '上下键走到门口；1 或空格 已送到，2 没人应门，3 不需要，4 改天送，0 还没送；A 本单元其余都送到了；E 修改；Page Up / Page Down 换单元';

interface DayProps extends DeliveryDesk {
  readonly day: DeliveryDay;
  readonly today: LocalDate;
}

const DayList = ({ day, today, site, people }: DayProps) => {
  const { tasks, tick, failure } = useDayTicks(day.tasks);
  // what could be added to when it was opened can be added to until it is closed, past midnight too
  const [openedOn] = useState(today);
  const [team, setTeam] = useState(ALL_TEAMS);
  const [pen, setPen] = useState<Said>('done');
  const [at, setAt] = useState<LocalTime | null>(null);
  const [open, setOpen] = useState<Stop | null>(null);
  const may = useMay('delivery.tick').may;
  const found = useFoundId();
  // the route of one team may hide what was found
  useEffect(() => {
    if (found) setTeam(ALL_TEAMS);
  }, [found]);
  useFound();
  const routes = routesOfDay(tasks, day.teams, site);
  const names = routes.map((route) => route.team || NO_TEAM);
  const shown = names.includes(team) ? routes.filter((route) => (route.team || NO_TEAM) === team) : routes;
  const counts = countStops(stopsOfRoutes(shown));
  const disabled = !may || day.date > today;
  return (
    <>
      <DayHead
        day={day}
        counts={counts}
        team={names.includes(team) ? (team === NO_TEAM ? '' : team) : null}
        desk={{ site, people }}
        today={today}
      />
      <FailureNotice failure={failure} />
      {day.date >= openedOn && <TaskLine site={site} date={day.date} />}
      {tasks.length === 0 ? (
        <DayStart day={day} today={today} />
      ) : (
        <>
          <DayTools
            teams={names}
            team={names.includes(team) ? team : ALL_TEAMS}
            onTeam={setTeam}
            {...{ pen, at }}
            onPen={setPen}
            onAt={setAt}
            readOnly={disabled}
          />
          <RouteList
            routes={shown}
            pen={pen}
            disabled={disabled}
            onTick={(stops, said) =>
              tick(
                stops.flatMap((stop) => stop.tasks),
                said,
                at,
              )
            }
            onEdit={setOpen}
          />
          <p className="quiet">{KEYS}</p>
        </>
      )}
      {open && <StopDrawer stop={open} desk={{ site, people }} teams={day.teams} onClose={() => setOpen(null)} />}
    </>
  );
};

/** 今日任务: a day's doors in walking order, and how each ended. At midnight the list in hand stays: what is ticked after it is still of that day. */
export const DayPart = ({ site, people }: DeliveryDesk) => {
  const today = useToday();
  const opened = useFirstChoice(today, useLocation().key) ?? today;
  const [chosen, setDate] = useState<LocalDate | null>(null);
  const date = chosen ?? opened;
  const turned = chosen === null && opened !== today;
  const found = useFoundId();
  // the search finds what is brought today
  useEffect(() => {
    if (found) setDate(null);
  }, [found]);
  const { data: day, error, refetch } = useHostQuery('delivery.day', { date });
  return (
    <>
      <div className="delivery-days">
        <Button aria-label="前一天" onClick={() => setDate(addDays(date, -1))}>
          ‹
        </Button>
        <DateInput aria-label="哪一天" value={date} onChange={(next) => next && setDate(next)} />
        <Button aria-label="后一天" onClick={() => setDate(addDays(date, 1))}>
          ›
        </Button>
        <strong className="figures">{dateWords(date)}</strong>
        {turned && <span className="look">已经过了零点，这里还是前一天的任务</span>}
        {date === today ? (
          <span className="quiet">今天</span>
        ) : (
          <Button type={turned ? 'primary' : 'default'} onClick={() => setDate(today)}>
            回到今天
          </Button>
        )}
        {day?.unsaid && date >= today && (
          <Button type="link" className="look" onClick={() => day.unsaid && setDate(day.unsaid.date)}>
            {dateWords(day.unsaid.date)}还有 {day.unsaid.tasks} 件没有登记结果
          </Button>
        )}
      </div>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!day && !error && <Busy label="正在打开当天的任务…" />}
      {day && <DayList key={date} day={day} today={today} site={site} people={people} />}
    </>
  );
};
