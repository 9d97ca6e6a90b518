import { type ClockWarning, judgeClock } from '#core/post/clock.ts';
import { shortDate } from '#core/time/local-date.ts';
import { headOf } from '#db/stores/events.ts';
import { confirmClock, latestWallTime } from '#db/stores/post/clock.ts';
import { readPost } from '#db/stores/post/post.ts';
import type { QueryContext, SomeCommands } from '../../handlers.ts';

/** Of the sample nobody expects that it is used every day. */
export const clockWarning = ({ db, session }: Pick<QueryContext, 'db' | 'session'>): ClockWarning | null => {
  const { zone, sample } = readPost(db);
  const warning = judgeClock(session.open.instant(), latestWallTime(db), zone);
  return sample && warning?.is === 'ahead' ? null : warning;
};

export const clockCommands: SomeCommands<'clock'> = {
  'clock.confirm': ({ db, now, today, writer, about }) => {
    const { seq } = headOf(db);
    about(`现在是${today.slice(0, 4)}年${shortDate(today)} ${now.slice(11)}`);
    confirmClock(writer, seq);
    return null;
  },
};
