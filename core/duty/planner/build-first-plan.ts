import { eligibilityIndex } from './compiled-problem.ts';
import { type Draft, NOBODY } from './draft.ts';
import { planWeights } from './plan-weights.ts';
import { remindersIfPut } from './reminders.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A shift of one day with all its places, and how many people could stand in it for each head wanted. */
interface ShiftPlaces {
  readonly day: number;
  readonly shift: number;
  readonly places: readonly number[];
  readonly peoplePerHead: number;
}

const shiftsOf = ({ problem }: Draft): readonly ShiftPlaces[] => {
  const shifts = new Map<string, { day: number; shift: number; places: number[] }>();
  problem.cellOfPlace.forEach((cell, place) => {
    const { day = 0, shift = 0 } = problem.cells[cell] ?? {};
    const key = `${day} ${shift}`;
    const known = shifts.get(key) ?? { day, shift, places: [] };
    known.places.push(place);
    shifts.set(key, known);
  });
  return [...shifts.values()].map((one) => {
    let eligible = 0;
    for (let person = 0; person < problem.people.length; person += 1) {
      eligible += problem.may[eligibilityIndex(problem, person, one.day, one.shift)] ?? 0;
    }
    return { ...one, peoplePerHead: eligible / one.places.length };
  });
};

/** What one more duty does to the person's distance from the fair share: lowest for those who carry least so far. */
const burden = (draft: Draft, person: number, place: number): number => {
  const { problem, shares } = draft;
  const { day, shift, points } = draft.cell(place);
  const over = (has: Float64Array, share: Float64Array, more: number): number =>
    more * (2 * ((has[person] ?? 0) - (share[person] ?? 0)) + more);
  return (
    planWeights.points * over(draft.points, shares.points, points) +
    planWeights.nights * over(draft.nights, shares.nights, problem.shiftNight[shift] ?? 0) +
    planWeights.weekends * over(draft.weekends, shares.weekends, problem.weekendDay[day] ?? 0)
  );
};

/** The person who would carry this place most fairly and breaks nothing; chance decides between equals. */
export const bestPerson = (draft: Draft, place: number, random: SeededRandom, membersOnly: boolean): number => {
  const { problem } = draft;
  const { day, shift } = draft.cell(place);
  const count = problem.people.length;
  const start = random.below(count);
  let [best, least] = [NOBODY, Number.POSITIVE_INFINITY];
  for (let step = 0; step < count; step += 1) {
    const person = (start + step) % count;
    if (membersOnly && problem.member[person] !== 1) continue;
    const light = burden(draft, person, place);
    if (light >= least || draft.forbidden(person, day, shift) !== 0) continue;
    const weight = light + planWeights.reminder * remindersIfPut(problem, draft.lines, person, day, shift);
    if (weight < least) [best, least] = [person, weight];
  }
  return best;
};

/** A shift without a Party member takes a Party member first; a hard rule then leaves the rest of it empty. */
export const needsMember = (draft: Draft, day: number, shift: number): boolean =>
  draft.members[day * draft.problem.shiftCount + shift] === 0;

/**
 * First plan: one Party member for every shift, then everybody else; shifts that few can serve come first. Nights therefore spread over the whole
 * period before early and late shifts fill the gaps.
 */
export const buildFirstPlan = (draft: Draft, random: SeededRandom, shouldStop: () => boolean): void => {
  const shifts = [...shiftsOf(draft)].sort((a, b) => a.peoplePerHead - b.peoplePerHead || a.day - b.day || a.shift - b.shift);
  const hard = draft.problem.limits.memberInShift === 'must';
  for (const round of ['members', 'everybody'] as const) {
    for (const { day, shift, places } of shifts) {
      if (shouldStop()) return;
      for (const place of places) {
        if (draft.occupant[place] !== NOBODY) continue;
        const lacking = needsMember(draft, day, shift);
        if (round === 'members' ? !lacking : hard && lacking) break;
        const person = bestPerson(draft, place, random, round === 'members');
        if (person === NOBODY) break;
        draft.put(place, person);
      }
    }
  }
};
