import type { OnDuty, TodaySummary } from '#core/contract/results.ts';
import { checkDuties } from '#core/duty/check-duties.ts';
import { consentedNames } from '#core/duty/consented-names.ts';
import { dutyMessage } from '#core/duty/duty-message.ts';
import { withNamedLeaders } from '#core/duty/named-leaders.ts';
import { onDutyAt } from '#core/duty/on-duty.ts';
import { openPlaces } from '#core/duty/open-places.ts';
import { isPartyMember } from '#core/roster/person.ts';
import { addDays } from '#core/time/local-date.ts';
import { plannedUntil } from '#db/stores/duty/duty.ts';
import { leadersOf } from '#db/stores/duty/duty-setup.ts';
import { listTasks } from '#db/stores/meetings/tasks.ts';
import { readPost } from '#db/stores/post/post.ts';
import { watchOf } from '../backup/backup-watch.ts';
import { newestBackup } from '../backups.ts';
import type { QueryContext, SomeQueries } from '../handlers.ts';
import { readBoard } from './duty/attendance.ts';
import { readDuties, withinPeriod } from './duty/duty-reading.ts';
import { unsignedHandovers } from './duty/handover-list.ts';
import { clockWarning } from './post/clock.ts';
import { countPurgeDue } from './post/privacy.ts';
import { stockLines } from './supplies/supplies.ts';

const LOOK_AHEAD_DAYS = 2;

/** Only where the gate keeps attendance at all: a post that never signs in is not told that everybody is late. */
const notHere = (context: QueryContext): TodaySummary['notHere'] => {
  const { current } = readBoard(context);
  const kept = current.some((shift) => shift.people.some((person) => person.signedInAt !== null || person.presence === 'missing'));
  if (!kept) return [];
  return current.flatMap((shift) =>
    shift.people.flatMap(({ personId, name, phone, postName, presence }) =>
      presence === 'late' || presence === 'missing' ? [{ personId, name, phone, postName, presence }] : [],
    ),
  );
};

const headsOf = (duties: readonly OnDuty[]): number =>
  new Set(duties.flatMap((duty) => duty.places.flatMap((place) => place.people.map((person) => person.personId)))).size;

/** The gate now, next and today, with what is open or broken until the day after tomorrow. */
export const readToday = ({ db, now, today }: Pick<QueryContext, 'db' | 'now' | 'today'>) => {
  const reading = readDuties(db, today, addDays(today, LOOK_AHEAD_DAYS));
  const until = plannedUntil(db);
  const { setup } = reading;
  const nameOf = new Map<string, string>([...setup.posts, ...setup.shifts].map((one) => [one.id, one.name]));
  const plannedTo = until !== null && until < reading.to ? until : reading.to;
  const open = until === null ? [] : openPlaces(today, plannedTo, setup, withinPeriod(reading));
  const { onDuty, next, today: ofToday } = onDutyAt(reading, now);
  const leaders = leadersOf(db, addDays(today, -1), addDays(today, 1));
  const led = (duties: readonly OnDuty[]) => withNamedLeaders(duties, leaders, reading.people);
  const oneLed = (duty: OnDuty | null) => (duty ? (led([duty])[0] ?? null) : null);
  return {
    onDuty: oneLed(onDuty),
    next: oneLed(next),
    today: led(ofToday),
    people: reading.people.filter((person) => !person.removed),
    plannedUntil: until,
    breaches: checkDuties(reading),
    openPlaces: open.map((place) => ({
      ...place,
      postName: nameOf.get(place.dutyPostId) ?? '',
      shiftName: nameOf.get(place.shiftId) ?? '',
    })),
  };
};

export const todayQueries: SomeQueries<'today'> = {
  'today.summary': (context): TodaySummary => {
    const { db, now, today, session } = context;
    const { people, ...duty } = readToday(context);
    const backup = newestBackup(session.open);
    return {
      ...duty,
      now,
      clock: clockWarning(context),
      shortItems: stockLines(context).filter((line) => line.short),
      openResolutions: listTasks(db, today).filter((task) => task.doneOn === null),
      unsignedHandovers: unsignedHandovers(db, now),
      people: { total: people.length, partyMembers: people.filter(isPartyMember).length, onDutyToday: headsOf(duty.today) },
      lastBackup: backup && { at: backup.at, onStick: backup.onStick },
      backup: watchOf(session.open),
      purgeDue: session.role === 'secretary' ? countPurgeDue(db, today) : 0,
      notHere: notHere(context),
      message: dutyMessage(readPost(db).branchName, today, consentedNames(duty.today, people).duties),
    };
  },
};
