import { describe, expect, it } from 'vitest';
import type { AssignmentId } from '#core/contract/id.ts';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { Assignment } from '#core/duty/duty.ts';
import { buildAssignment, buildDuty, buildPeople, buildSetup, day, personId, shiftId, testId } from '#core/testing/build-records.ts';
import { personRows } from '../people-model.ts';
import { shiftRows } from '../posts-model.ts';
import { copyWeekSteps } from './copy-week.ts';
import { peopleGrid, postsGrid } from './edit-cells.ts';
import { clearSteps, copyCells, dropSteps, type EditPlan, fillSteps, pasteSteps, repeatSteps } from './edit-steps.ts';

const assignment = (number: number, person: number, date: string, shift: number, post = 0, pinned = false): Assignment =>
  buildAssignment(buildDuty(person, date, shift, post), { id: testId<'assignment'>('assignment', number), pinned });

const periodOf = (assignments: readonly Assignment[]): DutyPeriod => ({
  from: day('2022-01-06'),
  to: day('2022-01-12'),
  setup: buildSetup(),
  people: buildPeople(3),
  absences: [],
  assignments,
  breaches: [],
  open: [],
});
const posts = (assignments: readonly Assignment[]) => postsGrid(shiftRows(periodOf(assignments)));
const people = (assignments: readonly Assignment[]) => peopleGrid(personRows(periodOf(assignments)));

let made = 100;
const makeId = (): AssignmentId => {
  made += 1;
  return testId<'assignment'>('new', made);
};
const at = (row: number, column: number) => ({ row, column });
const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

/** person-day-shift-post of what is put in, and the numbers of what is taken out */
const told = ({ steps }: EditPlan) => ({
  put: steps.flatMap(({ add }) =>
    add
      ? [
          `${[0, 1, 2].find((one) => personId(one) === add.duty.personId)} ${add.duty.date.slice(8)} ${[0, 1, 2].find((one) => shiftId(one) === add.duty.shiftId)}`,
        ]
      : [],
  ),
  out: steps.flatMap(({ remove }) => remove ?? []),
});
const ids = (...all: readonly Assignment[]) => all.map((one) => one.id);

describe('editing by post: the person stays, the place is that of the cell', () => {
  const here = assignment(1, 0, '2022-01-06', 0);
  const there = assignment(2, 1, '2022-01-07', 0);

  it('a pasted cell holds what was copied and nothing else, save the pinned (people doubled at a post)', () => {
    const grid = posts([here, there]);
    const plan = pasteSteps(grid, copyCells(grid, range(0, 0), false), range(3, 0), makeId);
    expect(told(plan)).toEqual({ put: ['0 07 0'], out: ids(there) });
    const pinned = posts([here, assignment(2, 1, '2022-01-07', 0, 0, true)]);
    expect(told(pasteSteps(pinned, copyCells(pinned, range(0, 0), false), range(3, 0), makeId)).out).toEqual([]);
  });

  it('what was cut leaves its place in the same step, once', () => {
    const grid = posts([here]);
    const plan = pasteSteps(grid, copyCells(grid, range(0, 0), true), range(3, 0), makeId);
    expect(plan.steps).toMatchObject([{ remove: here.id, add: { duty: { date: '2022-01-07' } } }]);
  });

  it('pasting a cell on itself changes nothing (a needless step in the history)', () => {
    const grid = posts([here]);
    for (const cut of [false, true]) expect(pasteSteps(grid, copyCells(grid, range(0, 0), cut), range(0, 0), makeId).steps).toEqual([]);
  });

  it('a person carried onto another changes places with them, onto free room moves, with Ctrl is copied', () => {
    const grid = posts([here, there]);
    const carry = { from: at(0, 0), fromPart: here.id, to: at(3, 0), copy: false };
    expect(told(dropSteps(grid, { ...carry, toPart: there.id }, makeId))).toEqual({ put: ['0 07 0', '1 06 0'], out: ids(here, there) });
    expect(told(dropSteps(grid, { ...carry, toPart: null }, makeId))).toEqual({ put: ['0 07 0'], out: ids(here) });
    expect(told(dropSteps(grid, { ...carry, toPart: null, copy: true }, makeId))).toEqual({ put: ['0 07 0'], out: [] });
    expect(dropSteps(grid, { ...carry, to: at(0, 0), toPart: null }, makeId).steps).toEqual([]);
  });
});

describe('editing by person: shift and post stay, person and day are those of the cell', () => {
  const early = assignment(1, 0, '2022-01-06', 1);
  const late = assignment(2, 0, '2022-01-07', 2);

  it('a copied row fills a larger selection again and again', () => {
    const grid = people([early, late]);
    const plan = pasteSteps(grid, copyCells(grid, range(0, 0, 0, 1), false), range(1, 0, 2, 3), makeId);
    expect(told(plan).put).toEqual(['1 06 1', '1 07 2', '1 08 1', '1 09 2', '2 06 1', '2 07 2', '2 08 1', '2 09 2']);
  });

  it('R repeats 早中休 to the last day, days off included (a rhythm that drifts)', () => {
    const old = assignment(3, 0, '2022-01-11', 0);
    const plan = repeatSteps(people([early, late, old]), range(0, 0, 0, 2), 'right', makeId);
    expect(told(plan)).toEqual({ put: ['0 09 1', '0 10 2', '0 12 1'], out: ids(old) });
  });

  it('Ctrl+D and Ctrl+R fill from the first row or column; a single cell takes its neighbour', () => {
    const grid = people([early, late]);
    expect(told(fillSteps(grid, range(0, 0, 2, 0), 'down', makeId)).put).toEqual(['1 06 1', '2 06 1']);
    expect(told(fillSteps(grid, range(0, 2), 'right', makeId)).put).toEqual(['0 08 2']);
  });

  it('a day with a pinned duty is not written over, and that is said', () => {
    const grid = people([early, assignment(4, 1, '2022-01-06', 2, 0, true)]);
    const plan = fillSteps(grid, range(0, 0, 1, 0), 'down', makeId);
    expect(plan).toMatchObject({ steps: [], refused: [{ reason: expect.stringContaining('固定') }] });
  });

  it('Delete takes everything out of the selected cells and nothing else', () => {
    expect(told(clearSteps(people([early, late]), range(0, 1, 2, 6))).out).toEqual(ids(late));
  });
});

describe('复制上周', () => {
  it('puts each duty on the same weekday of every week shown', () => {
    const source = [assignment(1, 0, '2021-12-30', 1), assignment(2, 1, '2022-01-05', 0)];
    const steps = copyWeekSteps(source, { from: day('2022-01-06'), to: day('2022-01-19') }, makeId);
    expect(steps.map((step) => step.add?.duty.date)).toEqual(['2022-01-06', '2022-01-12', '2022-01-13', '2022-01-19']);
  });
});
