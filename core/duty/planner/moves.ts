import { bestPerson, needsMember } from './build-first-plan.ts';
import { type Draft, NOBODY } from './draft.ts';
import type { SeededRandom } from './seeded-random.ts';

const EJECTION_DEPTH = 3;
const BLOCK_DAYS = 7;
const TRIES = 12;

/** Changes to a draft that can be taken back as long as they are not accepted. */
export class Trial {
  readonly draft: Draft;
  readonly random: SeededRandom;
  /** place, person, and +1 for put or −1 for take, three entries a step */
  readonly #steps: number[] = [];

  constructor(draft: Draft, random: SeededRandom) {
    this.draft = draft;
    this.random = random;
  }

  put(place: number, person: number): boolean {
    const { day, shift } = this.draft.cell(place);
    if (this.draft.forbidden(person, day, shift) !== 0) return false;
    this.draft.put(place, person);
    this.#steps.push(place, person, 1);
    return true;
  }

  take(place: number): boolean {
    if (!this.draft.mayLeave(place)) return false;
    this.#steps.push(place, this.draft.occupant[place] ?? NOBODY, -1);
    this.draft.take(place);
    return true;
  }

  accept(): void {
    this.#steps.length = 0;
  }

  takeBack(): void {
    for (let at = this.#steps.length - 3; at >= 0; at -= 3) {
      const [place = 0, person = 0, sign] = this.#steps.slice(at, at + 3);
      if (sign === 1) this.draft.take(place);
      else this.draft.put(place, person);
    }
    this.#steps.length = 0;
  }
}

/** A move changes the trial and says whether it did anything worth judging. */
export type TrialMove = (trial: Trial) => boolean;

const randomPlace = ({ draft, random }: Trial): number => random.below(draft.occupant.length);

const plannedPlace = (draft: Draft, person: number, day: number): number => {
  const offset = day - draft.problem.first;
  return offset < 0 || offset >= draft.problem.days ? NOBODY : (draft.placeOf[person * draft.problem.days + offset] ?? NOBODY);
};

const fits = (draft: Draft, person: number, day: number, shift: number): boolean =>
  draft.problem.limits.memberInShift === 'warn' || draft.problem.member[person] === 1 || !needsMember(draft, day, shift);

/** Fills a place directly, from a handful of people by chance, then from everybody. */
const fillDirectly = (trial: Trial, place: number): boolean => {
  const { draft, random } = trial;
  const { day, shift } = draft.cell(place);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const person = random.below(draft.problem.people.length);
    if (fits(draft, person, day, shift) && trial.put(place, person)) return true;
  }
  const lacking = draft.problem.limits.memberInShift === 'must' && needsMember(draft, day, shift);
  const person = bestPerson(draft, place, random, lacking);
  return person !== NOBODY && trial.put(place, person);
};

/** Days near `day`, nearest first: its own, then one either side, out to a week. */
const nearDays = (day: number): readonly number[] => [day, ...[1, 2, 3, 4, 5, 6].flatMap((step) => [day - step, day + step])];

/** Somebody takes the place and gives up what stands in the way; others then take that over, and so on a few steps deep. */
const ejectInto = (trial: Trial, place: number, depth: number): boolean => {
  const { draft, random } = trial;
  const { day, shift } = draft.cell(place);
  const person = random.below(draft.problem.people.length);
  if (!fits(draft, person, day, shift)) return false;
  const freed: number[] = [];
  for (const near of nearDays(day)) {
    if (trial.put(place, person)) break;
    const inTheWay = plannedPlace(draft, person, near);
    if (inTheWay !== NOBODY && freed.length < 2 && (near === day || random.below(2) === 0) && trial.take(inTheWay)) freed.push(inTheWay);
  }
  if (draft.occupant[place] !== person) return false;
  for (const left of freed) {
    if (!fillDirectly(trial, left) && depth > 1) ejectInto(trial, left, depth - 1);
  }
  return true;
};

/** Fills one of the open places, directly or by ejection. */
export const fillOpenPlace: TrialMove = (trial) => {
  const { draft, random } = trial;
  if (draft.openCount === 0) return false;
  const place = draft.openList[random.below(draft.openCount)] ?? 0;
  return (random.below(3) === 0 && fillDirectly(trial, place)) || ejectInto(trial, place, EJECTION_DEPTH);
};

/** Gives a place to somebody else. */
export const handOver: TrialMove = (trial) => {
  const place = randomPlace(trial);
  return trial.take(place) && trial.put(place, trial.random.below(trial.draft.problem.people.length));
};

/** Two people exchange two places. */
export const exchange: TrialMove = (trial) => {
  const { draft } = trial;
  const [one, other] = [randomPlace(trial), randomPlace(trial)];
  const [first, second] = [draft.occupant[one] ?? NOBODY, draft.occupant[other] ?? NOBODY];
  if (first === NOBODY || second === NOBODY || first === second) return false;
  return trial.take(one) && trial.take(other) && trial.put(one, second) && trial.put(other, first);
};

/** Two people exchange all they have on up to a week of days. */
export const exchangeDays: TrialMove = (trial) => {
  const { draft, random } = trial;
  const { people, first, days } = draft.problem;
  const [one, other] = [random.below(people.length), random.below(people.length)];
  if (one === other || days === 0) return false;
  const start = first + random.below(days);
  const span = Array.from({ length: 1 + random.below(BLOCK_DAYS) }, (_, index) => start + index);
  const toOther = span.map((day) => plannedPlace(draft, one, day)).filter((place) => place !== NOBODY);
  const toOne = span.map((day) => plannedPlace(draft, other, day)).filter((place) => place !== NOBODY);
  if (toOne.length + toOther.length === 0) return false;
  return (
    [...toOther, ...toOne].every((place) => trial.take(place)) &&
    toOther.every((place) => trial.put(place, other)) &&
    toOne.every((place) => trial.put(place, one))
  );
};
