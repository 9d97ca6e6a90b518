import { z } from 'zod';
import { id } from '../../contract/id.ts';
import type { DutySetup } from '../../contract/results.ts';
import { demandCell, dutyRules, shiftFields } from '../duty.ts';

/** A way out that the set-up alone can take. */
export const setupChange = z.discriminatedUnion('type', [
  /** heads of every day, phase and weekday in these places become at most these */
  z.object({ type: z.literal('fewerHeads'), cells: z.array(demandCell).max(500).readonly() }),
  /** these shifts get other hours; those in `dropped` are not asked for any more */
  z.object({
    type: z.literal('changeShifts'),
    shifts: z.array(shiftFields).max(12).readonly(),
    dropped: z.array(id<'shift'>()).max(12).readonly(),
  }),
  z.object({ type: z.literal('ruleAsWish'), rule: z.keyof(dutyRules) }),
]);
export type SetupChange = z.output<typeof setupChange>;

type Heads = Pick<DutySetup, 'demand' | 'variants'>;
type Cell = z.output<typeof demandCell>;

/** Heads of the daily demand and of its variants alike. */
const withHeads = ({ demand, variants }: Heads, headsOf: (cell: Cell) => number): Heads => ({
  demand: demand.map((cell) => ({ ...cell, heads: headsOf(cell) })),
  variants: variants.map((cell) => ({ ...cell, heads: headsOf(cell) })),
});

const isSamePlace = (one: Cell, other: Cell): boolean => one.shiftId === other.shiftId && one.dutyPostId === other.dutyPostId;

/** The set-up after a change: what the engine tries is what the button writes. */
export const changeSetup = (setup: DutySetup, change: SetupChange): DutySetup => {
  switch (change.type) {
    case 'fewerHeads': {
      const least = (cell: Cell): number => Math.min(cell.heads, change.cells.find((one) => isSamePlace(one, cell))?.heads ?? cell.heads);
      return { ...setup, ...withHeads(setup, least) };
    }
    case 'changeShifts':
      return {
        ...setup,
        ...withHeads(setup, (cell) => (change.dropped.includes(cell.shiftId) ? 0 : cell.heads)),
        shifts: setup.shifts.map((shift) => change.shifts.find(({ id: changed }) => changed === shift.id) ?? shift),
      };
    case 'ruleAsWish':
      return { ...setup, rules: { ...setup.rules, [change.rule]: { ...setup.rules[change.rule], mode: 'warn' } } };
  }
};
