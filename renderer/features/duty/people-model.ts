import type { DutyPeriod } from '#core/contract/results.ts';
import type { Assignment, Breach, Shift } from '#core/duty/duty.ts';
import { type Wish, wishWants } from '#core/duty/wish.ts';
import { absenceKinds } from '#core/roster/absence.ts';
import type { Person } from '#core/roster/person.ts';
import { datesBetween, type LocalDate } from '#core/time/local-date.ts';

export interface DayDuty {
  readonly assignment: Assignment;
  readonly shift: Shift;
  readonly postName: string;
}
/** One person on one day. */
export interface PersonDay {
  readonly person: Person;
  readonly date: LocalDate;
  readonly duties: readonly DayDuty[];
  /** why the person cannot serve, in a word (请假, 未到岗); empty = can */
  readonly away: string;
  /** what the person wishes for this day, in words: 夜班不想值; empty = nothing */
  readonly wish: string;
  readonly breaches: readonly Breach[];
}
export interface PersonRow {
  readonly person: Person;
  readonly days: readonly PersonDay[];
  readonly shifts: number;
}

const awayOn = (person: Person, date: LocalDate, absences: DutyPeriod['absences']): string => {
  const absence = absences.find((one) => one.personId === person.id && one.from <= date && date <= one.to);
  if (absence) return absenceKinds[absence.kind];
  if (person.availableFrom && date < person.availableFrom) return '未到岗';
  if (person.availableTo && date > person.availableTo) return '已离开';
  return '';
};

const push = <T>(table: Map<string, T[]>, key: string, value: T): void => {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
};

const wishTexts = (wishes: readonly Wish[], shifts: ReadonlyMap<string, Shift>): ReadonlyMap<string, string> => {
  const texts = new Map<string, string[]>();
  for (const wish of wishes) {
    const shift = wish.shiftId === null ? '' : (shifts.get(wish.shiftId)?.name ?? '');
    push(texts, `${wish.personId} ${wish.date}`, `${shift}${wishWants[wish.wants]}`);
  }
  return new Map([...texts].map(([key, words]) => [key, words.join('、')]));
};

/** Rows = people, columns = days. People removed from the roster stay while they still stand in the period. */
export const personRows = (period: DutyPeriod, wishes: readonly Wish[] = []): readonly PersonRow[] => {
  const dates = datesBetween(period.from, period.to);
  const shifts = new Map(period.setup.shifts.map((shift) => [shift.id, shift]));
  const posts = new Map(period.setup.posts.map((post) => [post.id, post.name]));
  const wished = wishTexts(wishes, shifts);
  const duties = new Map<string, DayDuty[]>();
  const breaches = new Map<string, Breach[]>();
  for (const assignment of period.assignments) {
    const shift = shifts.get(assignment.shiftId);
    if (!shift) continue;
    push(duties, `${assignment.personId} ${assignment.date}`, { assignment, shift, postName: posts.get(assignment.dutyPostId) ?? '' });
  }
  for (const breach of period.breaches) if (breach.personId) push(breaches, `${breach.personId} ${breach.date}`, breach);

  return period.people
    .map((person) => {
      const absences = period.absences.filter((absence) => absence.personId === person.id);
      const days = dates.map((date) => ({
        person,
        date,
        duties: duties.get(`${person.id} ${date}`) ?? [],
        away: awayOn(person, date, absences),
        wish: wished.get(`${person.id} ${date}`) ?? '',
        breaches: breaches.get(`${person.id} ${date}`) ?? [],
      }));
      return { person, days, shifts: days.reduce((sum, day) => sum + day.duties.length, 0) };
    })
    .filter((row) => !row.person.removed || row.shifts > 0);
};

/** 早班 进口卡口，请假，违反 1 条规则 */
export const spokenDay = (day: PersonDay): string =>
  [
    ...day.duties.map((one) => `${one.shift.name} ${one.postName}${one.assignment.pinned ? '（固定）' : ''}`),
    ...(day.duties.length === 0 && day.away === '' ? ['休息'] : []),
    ...(day.away === '' ? [] : [day.away]),
    ...(day.wish === '' ? [] : [day.wish]),
    ...(day.breaches.length === 0 ? [] : [`违反 ${day.breaches.length} 条规则`]),
  ].join('，');
