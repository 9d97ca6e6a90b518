import { ExclamationCircleOutlined } from '@ant-design/icons';
import { requestClock } from '#core/service/requests/request-clock.ts';
import { dateOf, type LocalTime, shortDate } from '#core/time/local-date.ts';

interface DueClockProps {
  readonly dueAt: LocalTime | null;
  readonly now: LocalTime;
}

const whenWords = (dueAt: LocalTime, now: LocalTime): string =>
  dateOf(dueAt) === dateOf(now) ? dueAt.slice(11) : `${shortDate(dateOf(dueAt))} ${dueAt.slice(11)}`;

/** How long is left; over time with a sign and words, not only in red. */
export const DueClock = ({ dueAt, now }: DueClockProps) => {
  const { state, words } = requestClock(dueAt, now);
  return (
    <span className={`request-clock request-${state} figures`}>
      <span className={state === 'overdue' ? 'bad' : state === 'soon' ? 'look' : ''}>
        {state === 'overdue' && <ExclamationCircleOutlined aria-hidden />} {words}
      </span>
      {dueAt && <span className="quiet">{whenWords(dueAt, now)} 前</span>}
    </span>
  );
};
