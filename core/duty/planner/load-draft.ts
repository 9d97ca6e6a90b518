import { dayNumber } from '../../time/local-date.ts';
import type { Duty } from '../duty.ts';
import { pointsOf } from '../duty-points.ts';
import { placeKey } from '../open-places.ts';
import type { CompiledProblem } from './compiled-problem.ts';
import { Draft } from './draft.ts';
import { FREE, writeLine } from './duty-lines.ts';

/** A duty in the planner's numbers; `null` when its person or shift is gone or its day lies off the axis. */
interface Located {
  readonly duty: Duty;
  readonly person: number;
  readonly day: number;
  readonly shift: number;
  /** NOBODY's cell: −1 when the demand does not ask for it */
  readonly cell: number;
}

/** Finds persons, shifts and cells by their ids. */
class Locator {
  readonly #people: ReadonlyMap<string, number>;
  readonly #shifts: ReadonlyMap<string, number>;
  readonly #cells = new Map<string, number>();
  readonly #problem: CompiledProblem;

  constructor(problem: CompiledProblem) {
    this.#problem = problem;
    this.#people = new Map(problem.people.map((person, index) => [person.id, index]));
    this.#shifts = new Map(problem.source.setup.shifts.map((shift, index) => [shift.id, index]));
    problem.cells.forEach(({ day, shift, post }, index) => {
      this.#cells.set(`${day} ${shift} ${post}`, index);
    });
  }

  find(duty: Duty): Located | null {
    const { epoch, axisDays, source } = this.#problem;
    const person = this.#people.get(duty.personId);
    const shift = this.#shifts.get(duty.shiftId);
    const day = dayNumber(duty.date) - epoch;
    if (person === undefined || shift === undefined || day < 0 || day >= axisDays) return null;
    const post = source.setup.posts.findIndex((one) => one.id === duty.dutyPostId);
    return { duty, person, shift, day, cell: this.#cells.get(`${day} ${shift} ${post}`) ?? -1 };
  }

  all(duties: readonly Duty[]): readonly Located[] {
    return duties.map((duty) => this.find(duty)).filter((one) => one !== null);
  }
}

const openPlaceIn = (draft: Draft, firstPlace: readonly number[], cell: number): number => {
  const first = firstPlace[cell] ?? 0;
  const heads = draft.problem.cells[cell]?.heads ?? 0;
  for (let place = first; place < first + heads; place += 1) if (draft.occupant[place] === FREE) return place;
  return FREE;
};

const pin = (draft: Draft, firstPlace: readonly number[], { duty, person, day, shift, cell }: Located): void => {
  const { problem, lines } = draft;
  const place = cell < 0 ? FREE : openPlaceIn(draft, firstPlace, cell);
  if (place !== FREE && lines.startAt[person * problem.axisDays + day] === FREE) {
    draft.pin(place, person);
    return;
  }
  const { shifts, posts } = problem.source.setup;
  const kind = shifts[shift];
  const points = kind
    ? pointsOf(
        kind,
        posts.find((post) => post.id === duty.dutyPostId),
        duty.date,
      )
    : 0;
  draft.pinExtra(person, day, shift, points);
  if (place === FREE) return;
  draft.occupant[place] = person;
  draft.fixed[place] = 1;
  draft.close(place);
};

/** An empty plan with history and pins in it, then the existing duties that break nothing and still have a place, in order of day. */
export const loadDraft = (problem: CompiledProblem): Draft => {
  const draft = new Draft(problem);
  const locator = new Locator(problem);
  const firstPlace: number[] = [];
  problem.cellOfPlace.forEach((cell, place) => {
    firstPlace[cell] ??= place;
  });
  for (const { person, day, shift } of locator.all(problem.source.around)) writeLine(problem, draft.lines, person, day, shift);
  for (const located of locator.all(problem.source.pinned)) pin(draft, firstPlace, located);
  const existing = [...problem.source.existing].sort((a, b) => placeKey(a).localeCompare(placeKey(b)));
  for (const { person, day, shift, cell } of locator.all(existing)) {
    const place = cell < 0 ? FREE : openPlaceIn(draft, firstPlace, cell);
    if (place === FREE || draft.forbidden(person, day, shift) !== 0) continue;
    draft.wanted[person * problem.days + day - problem.first] = cell;
    draft.changes += 1;
    draft.put(place, person);
  }
  return draft;
};
