import { describe, expect, it } from 'vitest';
import { buildCheckpoint } from '../../testing/build-checkpoint.ts';
import { buildDuty, buildPeople, buildSetup, day } from '../../testing/build-records.ts';
import { naiveHardViolations } from '../../testing/naive-duty-checker.ts';
import { addDays, dayNumber } from '../../time/local-date.ts';
import { type DutyRules, defaultDutyRules } from '../duty.ts';
import { compileProblem, ruleBits } from './compiled-problem.ts';
import type { Draft } from './draft.ts';
import { loadDraft } from './load-draft.ts';
import { Trial } from './moves.ts';
import type { PlanProblem } from './plan-problem.ts';
import { seededRandom } from './seeded-random.ts';

const [night, early] = [0, 1];
const problemWith = (rules: Partial<DutyRules>, overrides: Partial<PlanProblem> = {}): PlanProblem =>
  buildCheckpoint({
    setup: buildSetup({ rules: { ...defaultDutyRules, ...rules } }),
    people: buildPeople(4, () => ({ politicalStatus: 'member' })),
    absences: [],
    ...overrides,
  });
const axisDay = (draft: Draft, date: string): number => dayNumber(day(date)) - draft.problem.epoch;
const placeOn = (draft: Draft, date: string, shift: number): number =>
  Array.from(draft.occupant.keys()).find((place) => {
    const cell = draft.cell(place);
    return cell.day === axisDay(draft, date) && cell.shift === shift && draft.occupant[place] === -1;
  }) ?? -1;

describe('taking a duty out', () => {
  it('is forbidden in the middle of nights when the night left behind then lacks its recovery', () => {
    const draft = loadDraft(compileProblem(problemWith({ nights: { mode: 'must', most: 3, freeHoursAfter: 48 } })));
    const places = ['2022-01-04', '2022-01-05', '2022-01-06'].map((date) => placeOn(draft, date, night));
    for (const place of places) draft.put(place, 0);
    expect(places.map((place) => draft.mayLeave(place))).toEqual([true, false, true]);
  });
});

describe('the long rest of a week', () => {
  it('is not cut short by a night: six early shifts and a free day, then a night at midnight would leave only 32 hours', () => {
    const rules: Partial<DutyRules> = { weeklyHours: { mode: 'must', most: 60 } };
    const pinned = [0, 1, 2, 3, 4, 5].map((index) => buildDuty(0, addDays(day('2022-01-04'), index), early));
    const problem = problemWith(rules, { pinned });
    const draft = loadDraft(compileProblem(problem));
    expect(naiveHardViolations({ ...problem, duties: pinned })).toEqual([]);
    expect(naiveHardViolations({ ...problem, duties: [...pinned, buildDuty(0, '2022-01-11', night)] }).join(' ')).toContain('weeklyRest');
    expect(draft.forbidden(0, axisDay(draft, '2022-01-11'), night)).toBe(ruleBits.weeklyRest);
    expect(draft.forbidden(0, axisDay(draft, '2022-01-12'), night)).toBe(0);
  });
});

describe('the running cost', () => {
  it('is the same after any moves taken back (a cost that drifts would steer the search astray)', () => {
    const draft = loadDraft(compileProblem(buildCheckpoint()));
    const random = seededRandom(3);
    const trial = new Trial(draft, random);
    for (let round = 0; round < 20; round += 1) {
      const before = { cost: draft.cost, open: draft.openCount, occupant: draft.occupant.slice() };
      for (let step = 0; step < 200; step += 1) {
        const place = random.below(draft.occupant.length);
        if (draft.occupant[place] === -1) trial.put(place, random.below(37));
        else trial.take(place);
      }
      if (round % 2 === 0) trial.accept();
      else {
        trial.takeBack();
        expect(draft.occupant).toEqual(before.occupant);
        expect(draft.openCount).toBe(before.open);
        expect(draft.cost).toBeCloseTo(before.cost, 4);
      }
    }
  });
});
