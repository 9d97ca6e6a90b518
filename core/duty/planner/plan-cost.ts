import type { CostPart } from './demand-material.ts';
import type { DutyLines } from './duty-lines.ts';
import type { CompiledLines } from './lines/compile-lines.ts';
import type { LineWish } from './lines/line-problem.ts';
import { TOLERATED } from './lines/line-rules.ts';
import type { PlanState } from './lines/plan-state.ts';
import type { PlanCost } from './plan-problem.ts';

const wishCost = (wishes: readonly LineWish[], line: Uint8Array): number =>
  wishes.reduce((sum, { day, shift, wants, weight }) => sum + ((line[day] === shift + 1) !== (wants === 'on') ? weight : 0), 0);

/** A plan's cost by what it is for. Rules that pins break by themselves are told by the live check, not here. */
export const planCost = ({ demands, wishes }: DutyLines, lines: CompiledLines, { cells, totals, tolls }: PlanState): PlanCost => {
  const parts: Record<CostPart, number> = {
    openPlaces: 0,
    reminders: 0,
    changes: 0,
    wishes: 0,
    company: 0,
    points: 0,
    nights: 0,
    weekends: 0,
    holidays: 0,
    hardPosts: 0,
  };
  for (const [index, { part }] of demands.entries())
    parts[part] += lines.priceAt[(lines.priceFrom[index] ?? 0) + (totals[index] ?? 0)] ?? 0;
  for (const [person, own] of wishes.entries()) {
    const line = cells.subarray(person * lines.days, (person + 1) * lines.days);
    parts.changes += wishCost(own.changes, line);
    parts.reminders += wishCost(own.reminders, line) + ((tolls[person] ?? 0) % TOLERATED);
    parts.wishes += wishCost(own.wishes, line);
  }
  return { total: Object.values(parts).reduce((sum, part) => sum + part, 0), ...parts };
};
