import type { DutyPeriod } from '#core/contract/results.ts';
import { demandOn } from '#core/duty/demand-on.ts';
import type { Assignment, Breach, DutyPost, Shift } from '#core/duty/duty.ts';
import type { Person } from '#core/roster/person.ts';
import { datesBetween, type LocalDate } from '#core/time/local-date.ts';

/** One person standing in a cell, with what this duty breaks. */
export interface Stander {
  readonly assignment: Assignment;
  readonly name: string;
  readonly breaches: readonly Breach[];
}
/** A post in a shift of a day (一班一岗). */
export interface PostCell {
  readonly date: LocalDate;
  readonly shift: Shift;
  readonly post: DutyPost;
  readonly standers: readonly Stander[];
  readonly wanted: number;
  readonly missing: number;
}
export interface ShiftRow {
  readonly date: LocalDate;
  readonly shift: Shift;
  readonly firstOfDay: boolean;
  readonly cells: readonly PostCell[];
  /** broken rules of the whole shift, e.g. no Party member in it */
  readonly breaches: readonly Breach[];
}

const NO_NAME = '（已移出）';

export const nameTable = (people: readonly Pick<Person, 'id' | 'name'>[]): ReadonlyMap<string, string> =>
  new Map(people.map((person) => [person.id, person.name]));

const grouped = <T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

const cellKey = (place: { date: string; shiftId: string; dutyPostId: string }) => `${place.date} ${place.shiftId} ${place.dutyPostId}`;

/** 应到人数 of every place of the period, as each day asks. */
const headsByPlace = ({ from, to, setup }: DutyPeriod): ReadonlyMap<string, number> =>
  new Map(
    datesBetween(from, to).flatMap((date) =>
      demandOn(setup, date).map((cell): readonly [string, number] => [cellKey({ ...cell, date }), cell.heads]),
    ),
  );

/** Does this breach speak of this person's duty here? One without a shift speaks of the whole day. */
export const concerns = (breach: Breach, duty: Pick<Assignment, 'date' | 'shiftId' | 'personId'>): boolean =>
  breach.personId === duty.personId && breach.date === duty.date && (breach.shiftId === null || breach.shiftId === duty.shiftId);

/** Rows = day and shift in order of time, columns = posts. */
export const shiftRows = (period: DutyPeriod): readonly ShiftRow[] => {
  const { posts } = period.setup;
  const shifts = [...period.setup.shifts].sort((one, other) => one.startMinute - other.startMinute);
  const names = nameTable(period.people);
  const assigned = grouped(period.assignments, cellKey);
  const open = grouped(period.open, cellKey);
  const breachesOn = grouped(period.breaches, (breach) => breach.date);
  const wanted = headsByPlace(period);

  const cellAt = (date: LocalDate, shift: Shift, post: DutyPost): PostCell => {
    const key = cellKey({ date, shiftId: shift.id, dutyPostId: post.id });
    const ofDay = breachesOn.get(date) ?? [];
    const standers = (assigned.get(key) ?? []).map((assignment) => ({
      assignment,
      name: names.get(assignment.personId) ?? NO_NAME,
      breaches: ofDay.filter((breach) => concerns(breach, assignment)),
    }));
    return {
      date,
      shift,
      post,
      standers,
      wanted: wanted.get(key) ?? 0,
      missing: (open.get(key) ?? []).reduce((sum, place) => sum + place.missing, 0),
    };
  };

  return datesBetween(period.from, period.to).flatMap((date) =>
    shifts.map((shift, index) => ({
      date,
      shift,
      firstOfDay: index === 0,
      cells: posts.map((post) => cellAt(date, shift, post)),
      breaches: (breachesOn.get(date) ?? []).filter((breach) => breach.personId === null && (breach.shiftId ?? shift.id) === shift.id),
    })),
  );
};

/** What a screen reader says of a cell: 进口卡口：王强、李静，缺 1 人，违反 1 条规则 */
export const spokenCell = (cell: PostCell): string => {
  const people = cell.standers.map((stander) => (stander.assignment.pinned ? `${stander.name}（固定）` : stander.name)).join('、');
  const broken = cell.standers.reduce((sum, stander) => sum + stander.breaches.length, 0);
  return [
    people === '' ? (cell.wanted === 0 ? '不设人' : '无人') : people,
    ...(cell.missing > 0 ? [`缺 ${cell.missing} 人`] : []),
    ...(broken > 0 ? [`违反 ${broken} 条规则`] : []),
  ].join('，');
};
