import type { PersonId } from '../../contract/id.ts';
import { isPartyMember } from '../../roster/person.ts';
import { dateFromDayNumber, dayNumber } from '../../time/local-date.ts';
import { breachesOfDuty, type DutyBook, openDutyBook } from '../check-duties.ts';
import type { Breach, Duty, DutyRuleName } from '../duty.ts';
import { placeKey } from '../open-places.ts';
import type { Alternative, Alternatives } from './alternative.ts';
import { costSentence } from './cost-sentence.ts';
import type { DutyLines } from './duty-lines.ts';
import { handOver, openHandOver } from './hand-over.ts';
import type { CompiledLines } from './lines/compile-lines.ts';
import { type PlanState, stateOf } from './lines/plan-state.ts';
import { planCost } from './plan-cost.ts';
import type { PlanCost, PlanProblem } from './plan-problem.ts';
import { reasonsFor } from './reasons-for.ts';
import { standingLines } from './standing-lines.ts';

interface Weighing {
  readonly problem: PlanProblem;
  readonly place: Duty;
  readonly duty: DutyLines;
  readonly lines: CompiledLines;
  readonly before: PlanState;
  readonly costBefore: PlanCost;
  /** everybody's duties but the place */
  readonly book: DutyBook;
}

const difference = (after: PlanCost, before: PlanCost): PlanCost => ({
  total: after.total - before.total,
  openPlaces: after.openPlaces - before.openPlaces,
  reminders: after.reminders - before.reminders,
  changes: after.changes - before.changes,
  wishes: after.wishes - before.wishes,
  company: after.company - before.company,
  points: after.points - before.points,
  nights: after.nights - before.nights,
  weekends: after.weekends - before.weekends,
  holidays: after.holidays - before.holidays,
  hardPosts: after.hardPosts - before.hardPosts,
});

/** Duties that stand in `one` and not in `other`. */
const onlyIn = ({ duty, lines, problem }: Weighing, one: Uint8Array, other: Uint8Array): readonly Duty[] =>
  problem.people.flatMap(({ id: personId }, person) =>
    Array.from({ length: duty.days }, (_, day) => day).flatMap((day): readonly Duty[] => {
      const at = person * lines.days + day;
      const choice = duty.choices[(one[at] ?? 0) - 1];
      if (choice === undefined || one[at] === other[at]) return [];
      return [{ date: dateFromDayNumber(duty.firstDay + day), shiftId: choice.shift.id, dutyPostId: choice.post.id, personId }];
    }),
  );

const sentenceOf = (rule: DutyRuleName | null, name: string): string => {
  if (rule === 'partyMember') return `换成${name}，这一班就没有党员`;
  return `${name}没有守规则的排法：固定的班、工时要求或所在的一周不允许再加这一班`;
};

/** The live check tells it best; what speaks of the shift or of pins and contracts is told here. */
const forbidden = ({ problem }: Weighing, person: number, breaches: readonly Breach[], unled: boolean): Alternative => {
  const { id, name } = problem.people[person] ?? { id: '' as PersonId, name: '' };
  const [first] = breaches;
  const rule = first?.rule ?? (unled ? 'partyMember' : null);
  return { type: 'forbidden', personId: id, rule, sentence: first?.sentence ?? sentenceOf(rule, name) };
};

/** The only Party member of a shift that must have one cannot be replaced by somebody who is none. */
const leavesUnled = ({ problem, place, duty, lines }: Weighing, { cells }: PlanState): boolean => {
  if (problem.setup.rules.partyMember.mode !== 'must') return false;
  const day = dayNumber(place.date) - duty.firstDay;
  return !problem.people.some((person, index) => {
    const choice = duty.choices[(cells[index * lines.days + day] ?? 0) - 1];
    return choice?.shift.id === place.shiftId && isPartyMember(person);
  });
};

const weigh = (weighing: Weighing, person: number, after: PlanState | null): Alternative => {
  const { problem, place, duty, lines, before, costBefore, book } = weighing;
  const one = problem.people[person];
  const breaches = one ? breachesOfDuty(book, one, place).filter(({ hard }) => hard) : [];
  if (one === undefined || after === null) return forbidden(weighing, person, breaches, false);
  const change = difference(planCost(duty, lines, after), costBefore);
  const unled = leavesUnled(weighing, after);
  // A rule that can be kept only by leaving other places open, or by standing without a Party member, is in the way.
  if (change.openPlaces > 0 && (breaches.length > 0 || unled)) return forbidden(weighing, person, unled ? [] : breaches, unled);
  const [taken, left] = [onlyIn(weighing, after.cells, before.cells), onlyIn(weighing, before.cells, after.cells)];
  const moved = new Set([...taken, ...left].map(({ personId, date }) => `${personId} ${date}`)).size;
  return { type: 'possible', personId: one.id, change, taken, left, sentence: costSentence(one.name, change, moved) };
};

const rank = (alternative: Alternative): number => (alternative.type === 'possible' ? alternative.change.total : Number.MAX_VALUE);
const dutiesTaken = (alternative: Alternative): number => (alternative.type === 'possible' ? alternative.taken.length : 0);

const byRank = (a: Alternative, b: Alternative): number => rank(a) - rank(b) || dutiesTaken(a) - dutiesTaken(b);

const sameDuty = (one: Duty, two: Duty): boolean => placeKey(one) === placeKey(two) && one.personId === two.personId;

/**
 * Why somebody has a duty, and what each alternative would cost. `duties` are those of the period, `place` one of them. Null when it is none of them,
 * or none that planning asks for.
 */
export const weighAlternatives = (problem: PlanProblem, duties: readonly Duty[], place: Duty): Alternatives | null => {
  const { duty, lines, cells } = standingLines(problem, duties, place);
  const giver = problem.people.findIndex(({ id }) => id === place.personId);
  const [day, choice] = [dayNumber(place.date) - duty.firstDay, duty.numberOf([place]) + 1];
  if (giver < 0 || choice === 0 || cells[giver * lines.days + day] !== choice) return null;
  const before = stateOf(lines, cells);
  const others = duties.filter((one) => !sameDuty(one, place));
  const book = openDutyBook({ ...problem, duties: [...problem.around, ...others] });
  const weighing = { problem, place, duty, lines, before, costBefore: planCost(duty, lines, before), book };
  const tools = openHandOver(lines, before, giver, day, choice);
  const standing = (person: number): boolean => cells[person * lines.days + day] === choice;
  const found = problem.people
    .map((_, person) => person)
    .filter((person) => !standing(person) && problem.people[person]?.removed === false)
    .map((person) => weigh(weighing, person, handOver(tools, person)))
    .sort(byRank);
  return { reasons: reasonsFor(problem, duties, place, found), others: found };
};
