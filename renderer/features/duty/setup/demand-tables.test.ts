import { describe, expect, it } from 'vitest';
import { buildSetup } from '#core/testing/build-records.ts';
import { demandOfTables, tablesOf, tableTitle } from './demand-tables.ts';

const setup = buildSetup();
const [post, shift] = [setup.posts[0], setup.shifts[1]];
const cell = { dutyPostId: post?.id ?? ('' as never), shiftId: shift?.id ?? ('' as never) };

describe('tables of heads', () => {
  it('gives back the same figures when nothing was changed, with a table of its own for each phase and set of days', () => {
    const full = demandOfTables(
      tablesOf({ demand: setup.demand, variants: [{ ...cell, phase: 'lockdown', weekdays: 96, heads: 3 }] }),
      setup,
    );
    expect(full.demand).toHaveLength(setup.demand.length);
    expect(demandOfTables(tablesOf(full), setup)).toEqual(full);
  });

  it('a place that a table says nothing of keeps its daily figure, or a new post would stand empty in a lockdown', () => {
    const { variants } = demandOfTables(
      tablesOf({ demand: setup.demand, variants: [{ ...cell, phase: 'lockdown', weekdays: 127, heads: 5 }] }),
      setup,
    );
    expect(variants.map(({ heads }) => heads).sort()).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 5]);
  });

  it.each([
    [null, 127, '平时每天'],
    ['control', 127, '管控'],
    [null, 96, '周六、周日'],
    ['lockdown', 1, '封控 · 周一'],
  ] as const)('%s %i is called %s', (phase, weekdays, title) => {
    expect(tableTitle({ phase, weekdays })).toBe(title);
  });
});
