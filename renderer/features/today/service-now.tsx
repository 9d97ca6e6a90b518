import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ServiceToday } from '#core/service/service-today.ts';
import { dateOf, type LocalTime, shortDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

interface Line {
  readonly to: string;
  /** what is to be looked at at once; '' when nothing is late */
  readonly late: string;
  readonly words: string;
}

const clock = (time: LocalTime, now: LocalTime): string =>
  dateOf(time) === dateOf(now) ? time.slice(11) : `${shortDate(dateOf(time))} ${time.slice(11)}`;

const some = (count: number, words: string): string => (count > 0 ? words : '');
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('，');

/** A line for every subject that has something; nothing that is zero. */
const linesOf = (service: ServiceToday, now: LocalTime): readonly Line[] => {
  const { requests, deliveries, parcels, escorts, rechecks, care, birthdays } = service;
  const next = (at: LocalTime | null, words: string): string => (at ? `${clock(at, now)} ${words}` : '');
  const lines: readonly Line[] = [
    {
      to: '/service',
      late: some(requests.overdue, `诉求超时 ${requests.overdue} 条`),
      words: some(requests.open, joined(`诉求在办 ${requests.open} 条`, next(requests.nextDueAt, '前办好下一条'))),
    },
    {
      to: '/service/deliveries',
      late: '',
      words: some(
        deliveries.tasks,
        deliveries.left > 0 ? `配送还有 ${deliveries.left} 户（共 ${deliveries.tasks}）` : `配送 ${deliveries.tasks} 户都办了`,
      ),
    },
    {
      to: '/service/deliveries?part=parcels',
      late: '',
      words: joined(
        some(parcels.ready, `快递可以送 ${parcels.ready} 件`),
        some(parcels.resting, joined(`快递静置 ${parcels.resting} 件`, next(parcels.nextReadyAt, '可以送'))),
      ),
    },
    {
      to: '/service/deliveries?part=escorts',
      late: some(escorts.late, `接送超过预计时间 ${escorts.late} 趟`),
      words: some(escorts.out, `接送在外 ${escorts.out} 趟`),
    },
    {
      to: '/service/rounds',
      late: some(rechecks.overdue, `复查超过六小时 ${rechecks.overdue} 户`),
      words: some(rechecks.waiting, joined(`等复查 ${rechecks.waiting} 户`, next(rechecks.nextDueAt, '前查下一户'))),
    },
    { to: '/service/care', late: '', words: some(care.due, `包保今天要联系 ${care.due} 户`) },
    { to: '/settings?tab=privacy', late: some(care.purgeDue, `包保户到期该清除 ${care.purgeDue} 户`), words: '' },
    { to: '/meetings/life?part=birthdays', late: '', words: some(birthdays.length, `今天生日：${birthdays.join('、')}`) },
  ];
  return lines.filter(({ late, words }) => late !== '' || words !== '');
};

const ServiceLine = ({ line: { to, late, words } }: { readonly line: Line }): ReactNode => (
  <li className="do-row">
    <Link className="figures" to={to}>
      {late !== '' && <strong className="bad">{late}</strong>}
      {late !== '' && words !== '' && '，'}
      {words}
    </Link>
  </li>
);

/** 服务居民: what waits for residents, a line a subject; nothing when nothing waits. */
export const ServiceNow = ({ now }: { readonly now: LocalTime }) => {
  const { data } = useHostQuery('service.today', {});
  const lines = data ? linesOf(data, now) : [];
  if (lines.length === 0) return null;
  return (
    <section className="panel" aria-label="服务居民">
      <h2>服务居民</h2>
      <ul className="plain-list">
        {lines.map((line) => (
          <ServiceLine key={line.to} line={line} />
        ))}
      </ul>
    </section>
  );
};
