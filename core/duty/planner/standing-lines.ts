import type { Duty } from '../duty.ts';
import { placeKey } from '../open-places.ts';
import { type DutyLines, dutyLines, existingPlan } from './duty-lines.ts';
import { type CompiledLines, cellsOf, compileLines } from './lines/compile-lines.ts';
import { isLawful } from './lines/toll-of-line.ts';
import type { PlanProblem } from './plan-problem.ts';

/** A plan as it stands, whoever made it, as lines. */
export interface StandingLines {
  readonly duty: DutyLines;
  readonly lines: CompiledLines;
  readonly cells: Uint8Array;
}

const keyOf = (duty: Duty): string => `${placeKey(duty)} ${duty.personId}`;

const read = (problem: PlanProblem, duties: readonly Duty[]): StandingLines => {
  const duty = dutyLines(problem, false);
  const lines = compileLines(duty.lines);
  const cells = cellsOf(existingPlan({ ...duty, source: { ...problem, existing: duties } }));
  return { duty, lines, cells };
};

/** Duties that a person's line alone could not hold count as pinned, so that a plan somebody changed by hand is judged like any other. */
const pinUnlawful = (problem: PlanProblem, duties: readonly Duty[], { lines, cells }: StandingLines): PlanProblem => {
  const unlawful = new Set(
    problem.people
      .filter((_, person) => {
        const compiled = lines.persons[person];
        return compiled !== undefined && !isLawful(lines, compiled, cells, person * lines.days);
      })
      .map(({ id }) => id),
  );
  const known = new Set(problem.pinned.map(keyOf));
  const more = duties.filter((duty) => unlawful.has(duty.personId) && !known.has(keyOf(duty)));
  return { ...problem, pinned: [...problem.pinned, ...more] };
};

/** `duties` are those of the period, pinned ones included. `free`: a duty that may be taken away although it is pinned. */
export const standingLines = (problem: PlanProblem, duties: readonly Duty[], free: Duty): StandingLines => {
  const inside = duties.filter(({ date }) => date >= problem.from && date <= problem.to);
  const first = read(problem, inside);
  const pinned = pinUnlawful(problem, inside, first);
  const loose = pinned.pinned.filter((duty) => keyOf(duty) !== keyOf(free));
  return pinned.pinned.length === problem.pinned.length && loose.length === pinned.pinned.length
    ? first
    : read({ ...pinned, pinned: loose }, inside);
};
