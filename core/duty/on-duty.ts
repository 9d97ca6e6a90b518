import type { DutySetup, OnDuty } from '../contract/results.ts';
import type { Person } from '../roster/person.ts';
import { addDays, dateFromDayNumber, dateOf, dayNumber, type LocalDate, type LocalTime } from '../time/local-date.ts';
import { type DemandTables, demandOn } from './demand-on.ts';
import type { Assignment, DemandCell, Shift } from './duty.ts';
import { shiftLeader } from './shift-leader.ts';
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from './timed-duty.ts';

/** Assignments from two days before `now` to one day after suffice: no shift lasts longer than a day. */
export interface OnDutyInput {
  readonly setup: Pick<DutySetup, 'posts' | 'shifts'> & DemandTables;
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
}

export interface OnDutyNow {
  /** the shift that runs now; of several the one that started last */
  readonly onDuty: OnDuty | null;
  /** the first shift that starts after now, today or tomorrow */
  readonly next: OnDuty | null;
  /** all shifts that belong to today, in order of time */
  readonly today: readonly OnDuty[];
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Wall time `minute` minutes after the midnight that begins `date`; 1440 is the midnight of the next day. */
const timeAt = (date: LocalDate, minute: number): LocalTime => {
  const day = dateFromDayNumber(dayNumber(date) + Math.floor(minute / MINUTES_PER_DAY));
  const rest = minute % MINUTES_PER_DAY;
  return `${day}T${twoDigits(Math.floor(rest / MINUTES_PER_HOUR))}:${twoDigits(rest % MINUTES_PER_HOUR)}` as LocalTime;
};

const placesOf = (
  input: OnDutyInput,
  demand: readonly DemandCell[],
  shift: Shift,
  standing: readonly Assignment[],
  people: ReadonlyMap<string, Person>,
): OnDuty['places'] =>
  input.setup.posts.flatMap((post) => {
    const heads = demand.find((cell) => cell.dutyPostId === post.id && cell.shiftId === shift.id)?.heads ?? 0;
    const here = standing.filter((assignment) => assignment.dutyPostId === post.id);
    if (heads === 0 && here.length === 0) return [];
    const shown = here.flatMap(({ id, personId }) => {
      const person = people.get(personId);
      return person ? [{ assignmentId: id, personId, name: person.name, phone: person.phone }] : [];
    });
    return [{ dutyPostId: post.id, postName: post.name, missing: Math.max(0, heads - here.length), people: shown }];
  });

/** One shift of one day with its places and its leader; `null` when nobody is wanted and nobody stands in it. */
const shiftOfDay = (
  input: OnDutyInput,
  demand: readonly DemandCell[],
  people: ReadonlyMap<string, Person>,
  date: LocalDate,
  shift: Shift,
): OnDuty | null => {
  const standing = input.assignments.filter((assignment) => assignment.date === date && assignment.shiftId === shift.id);
  const places = placesOf(input, demand, shift, standing, people);
  if (places.length === 0) return null;
  const leader = shiftLeader(standing.map(({ personId }) => people.get(personId)).filter((person) => person !== undefined));
  return {
    shift,
    date,
    startsAt: timeAt(date, shift.startMinute),
    endsAt: timeAt(date, shift.endMinute),
    leader: leader?.name ?? null,
    places,
  };
};

/** Every shift of one day in order of time. */
export const dutiesOfDay = (input: OnDutyInput, date: LocalDate): readonly OnDuty[] => {
  const people = new Map(input.people.map((person) => [person.id as string, person]));
  const demand = demandOn(input.setup, date);
  return [...input.setup.shifts]
    .sort((a, b) => a.startMinute - b.startMinute || a.endMinute - b.endMinute)
    .map((shift) => shiftOfDay(input, demand, people, date, shift))
    .filter((duty) => duty !== null);
};

/** Who stands at the posts at `now` and who comes next. A night shift that began yesterday evening still runs after midnight. */
export const onDutyAt = (input: OnDutyInput, now: LocalTime): OnDutyNow => {
  const date = dateOf(now);
  const today = dutiesOfDay(input, date);
  const around = [...dutiesOfDay(input, addDays(date, -1)), ...today, ...dutiesOfDay(input, addDays(date, 1))];
  const running = around.filter((duty) => duty.startsAt <= now && duty.endsAt > now);
  const next = around.find((duty) => duty.startsAt > now);
  return { onDuty: running.at(-1) ?? null, next: next ?? null, today };
};
