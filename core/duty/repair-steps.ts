import type { Assignment, Duty } from './duty.ts';
import { placeKey } from './open-places.ts';

/** One thing a repaired plan changes: somebody stands in for somebody, a place is given up, or an open place is filled. */
export type RepairStep =
  | { readonly kind: 'substitute'; readonly assignment: Assignment; readonly taker: Duty }
  | { readonly kind: 'remove'; readonly assignment: Assignment; readonly taker: null }
  | { readonly kind: 'add'; readonly assignment: null; readonly taker: Duty };

const dutyKey = (duty: Duty): string => `${placeKey(duty)} ${duty.personId}`;
const dateOfStep = (step: RepairStep): string => (step.assignment ?? step.taker).date;

/** The difference of the present table and a plan, place by place: who leaves a place is paired with who comes to it. */
export const repairSteps = (present: readonly Assignment[], planned: readonly Duty[]): readonly RepairStep[] => {
  const wanted = new Set(planned.map(dutyKey));
  const standing = new Set(present.map(dutyKey));
  const coming = new Map<string, Duty[]>();
  for (const duty of planned) {
    if (standing.has(dutyKey(duty))) continue;
    coming.set(placeKey(duty), [...(coming.get(placeKey(duty)) ?? []), duty]);
  }
  const steps = present
    .filter((assignment) => !wanted.has(dutyKey(assignment)))
    .map((assignment): RepairStep => {
      const taker = coming.get(placeKey(assignment))?.shift();
      return taker ? { kind: 'substitute', assignment, taker } : { kind: 'remove', assignment, taker: null };
    });
  const added = [...coming.values()].flat().map((taker): RepairStep => ({ kind: 'add', assignment: null, taker }));
  return [...steps, ...added].sort((a, b) => dateOfStep(a).localeCompare(dateOfStep(b)));
};

/** Somebody who leaves one place for another ties both steps together: taken alone, they would stand twice or leave a gap. */
export const groupSteps = (steps: readonly RepairStep[]): readonly (readonly RepairStep[])[] => {
  const leaves = new Set(steps.flatMap((step) => (step.assignment ? [step.assignment.personId] : [])));
  const movers = new Set(steps.flatMap((step) => (step.taker && leaves.has(step.taker.personId) ? [step.taker.personId] : [])));
  const tiesOf = (step: RepairStep): readonly string[] =>
    [step.assignment?.personId, step.taker?.personId].filter((person) => person !== undefined && movers.has(person)).map(String);
  const groups: { ties: ReadonlySet<string>; steps: readonly RepairStep[] }[] = [];
  for (const step of steps) {
    const ties = tiesOf(step);
    const joined = groups.filter((group) => ties.some((tie) => group.ties.has(tie)));
    const rest = groups.filter((group) => !joined.includes(group));
    const merged = {
      ties: new Set([...joined.flatMap((group) => [...group.ties]), ...ties]),
      steps: [...joined.flatMap((group) => group.steps), step],
    };
    groups.splice(0, groups.length, ...rest, merged);
  }
  return groups.map((group) => group.steps).sort((a, b) => firstDate(a).localeCompare(firstDate(b)));
};

const firstDate = (steps: readonly RepairStep[]): string => steps.map(dateOfStep).sort()[0] ?? '';
