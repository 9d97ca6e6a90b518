import type { AssignmentId } from '../contract/id.ts';
import { breachesOfDuty, type DutyBook, openDutyBook } from './check-duties.ts';
import type { Assignment, Duty } from './duty.ts';
import type { DutyCheckInput } from './duty-check-input.ts';
import { openPlaces } from './open-places.ts';

/** Takes a duty out, puts one in, or (both) moves one: done wholly or refused wholly, so that no duty gets lost on its way. */
export interface DutyStep {
  readonly remove: AssignmentId | null;
  readonly add: { readonly id: AssignmentId; readonly duty: Duty } | null;
}

export interface RefusedStep {
  /** the duty that was not put in, else the one that was not taken out; null when it is not there any more */
  readonly duty: Duty | null;
  readonly reason: string;
}

export interface EditOutcome {
  readonly added: number;
  readonly removed: number;
  readonly refused: readonly RefusedStep[];
}

/** What the steps come to: rows to take away and rows to add, and what is refused with its reason. */
export interface DutyEdit {
  readonly gone: readonly Assignment[];
  readonly added: readonly { readonly id: AssignmentId; readonly duty: Duty }[];
  readonly refused: readonly RefusedStep[];
}

type Material = DutyCheckInput & { readonly assignments: readonly Assignment[] };

/** One person, one place in a shift of a day. */
const seatOf = (duty: Duty): string => `${duty.date} ${duty.shiftId} ${duty.personId}`;

const NOT_THERE = '这一班已经改动过了';
const PINNED = '已固定，先取消固定再改';
const DOUBLE = '在同一班里已经有岗位';

interface Known {
  readonly byId: ReadonlyMap<string, Assignment>;
  readonly people: ReadonlyMap<string, { readonly removed: boolean }>;
  readonly shifts: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
}

/** What speaks against a step by itself, whatever the others do. */
const ownReason = (step: DutyStep, known: Known): string | null => {
  const leaving = step.remove === null ? null : known.byId.get(step.remove);
  if (leaving === undefined) return NOT_THERE;
  if (leaving?.pinned) return PINNED;
  if (!step.add) return null;
  const { duty } = step.add;
  const person = known.people.get(duty.personId);
  if (!person || person.removed) return '已移出花名册';
  return known.shifts.has(duty.shiftId) && known.posts.has(duty.dutyPostId) ? null : '这个班次或岗位已经取消';
};

const refusal = (step: DutyStep, known: Known, reason: string): RefusedStep => ({
  duty: step.add?.duty ?? (step.remove === null ? null : (known.byId.get(step.remove) ?? null)),
  reason,
});

/** Refuses steps whose person has the seat already, until none is left: a refused move leaves its duty where it was, which may fill another's seat. */
const withoutDoubles = (steps: readonly DutyStep[], present: readonly Assignment[]) => {
  let accepted = steps;
  const refused: DutyStep[] = [];
  for (;;) {
    const leaving = new Set(accepted.map((step) => step.remove));
    const taken = new Set(present.filter((duty) => !leaving.has(duty.id)).map(seatOf));
    const next: DutyStep[] = [];
    for (const step of accepted) {
      if (step.add && taken.has(seatOf(step.add.duty))) refused.push(step);
      else {
        if (step.add) taken.add(seatOf(step.add.duty));
        next.push(step);
      }
    }
    if (next.length === accepted.length) return { accepted, refused };
    accepted = next;
  }
};

/** Adds duty by duty while nothing is broken and the place is open; the others come back with the reason. */
const carefully = (steps: readonly DutyStep[], material: Material, known: Known) => {
  const leaving = new Set(steps.map((step) => step.remove));
  const standing = material.assignments.filter((duty) => !leaving.has(duty.id));
  const book = openDutyBook({ ...material, duties: standing });
  const dutiesOf = new Map([...book.dutiesOf].map(([person, duties]) => [person, [...duties]]));
  const growing: DutyBook = { ...book, dutiesOf };
  const missing = new Map<string, number>();
  const placeOf = (duty: Omit<Duty, 'personId'>) => `${duty.date} ${duty.shiftId} ${duty.dutyPostId}`;
  for (const place of openPlaces(material.from, material.to, material.setup, standing)) missing.set(placeOf(place), place.missing);
  const people = new Map(material.people.map((person) => [person.id, person]));
  const accepted: DutyStep[] = [];
  const refused: RefusedStep[] = [];
  for (const step of steps) {
    const duty = step.add?.duty;
    const person = duty && people.get(duty.personId);
    const places = duty ? (missing.get(placeOf(duty)) ?? 0) : 1;
    const breach = duty && person && places > 0 ? breachesOfDuty(growing, person, duty).find((one) => one.hard) : undefined;
    if (places < 1) refused.push(refusal(step, known, '这一班这一岗的人数已满'));
    else if (breach) refused.push(refusal(step, known, breach.sentence));
    else accepted.push(step);
    if (!duty || places < 1 || breach) continue;
    missing.set(placeOf(duty), places - 1);
    dutiesOf.set(duty.personId, [...(dutiesOf.get(duty.personId) ?? []), duty]);
  }
  return { accepted, refused };
};

/**
 * Works out a batch of changes to the duty table (剪切、粘贴、填充、拖动、复制上周) without writing it. Pinned duties (固定) stay; nobody gets two
 * posts in one shift; with `careful` a duty that breaks a hard rule or finds its place full is refused too.
 * @param material duties of the days concerned and of those around them
 */
export const editDuties = (material: Material, steps: readonly DutyStep[], careful: boolean): DutyEdit => {
  const known: Known = {
    byId: new Map(material.assignments.map((duty) => [duty.id, duty])),
    people: new Map(material.people.map((person) => [person.id, person])),
    shifts: new Set(material.setup.shifts.map((shift) => shift.id)),
    posts: new Set(material.setup.posts.map((post) => post.id)),
  };
  const judged = steps.map((step) => ({ step, reason: ownReason(step, known) }));
  const alone = judged.flatMap(({ step, reason }) => (reason === null ? [] : [refusal(step, known, reason)]));
  const possible = judged.flatMap(({ step, reason }) => (reason === null ? [step] : []));
  const single = withoutDoubles(possible, material.assignments);
  const { accepted, refused } = careful ? carefully(single.accepted, material, known) : { accepted: single.accepted, refused: [] };
  return {
    gone: accepted.flatMap((step) => (step.remove === null ? [] : (known.byId.get(step.remove) ?? []))),
    added: accepted.flatMap((step) => step.add ?? []),
    refused: [...alone, ...single.refused.map((step) => refusal(step, known, DOUBLE)), ...refused],
  };
};
