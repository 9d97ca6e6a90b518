import type { CompiledPerson } from './compile-person.ts';
import { type LabelStore, newLabelStore, searchLabels } from './label-search.ts';
import type { LineSpan } from './line-span.ts';
import { opensWeekend } from './line-span.ts';
import { fillTable, type LineTable, newLineTable, type Prices, placeIn } from './line-table.ts';

/** Memory that one thread uses again for every line it computes. */
export interface LineScratch {
  readonly table: LineTable;
  readonly labels: LabelStore;
  readonly counts: Int32Array;
}

export const newLineScratch = (choices: number): LineScratch => ({
  table: newLineTable(),
  labels: newLabelStore(),
  counts: new Int32Array(choices),
});

/** `price` of the line written to `out`; `bound` ≤ the price of every lawful line of the span. No line: `price` is infinite and `out` untouched. */
export interface BestLine {
  readonly price: number;
  readonly bound: number;
}

export interface LineLimits {
  /** stop looking when no line can be below; infinity = find the best */
  readonly below: number;
  /** labels to look at before the search gives up with what it has */
  readonly labels: number;
  /** which of equally good choices is taken: any whole number ≥ 0 */
  readonly turn: number;
}

const EVERYTHING: LineLimits = { below: Number.POSITIVE_INFINITY, labels: 2_000_000, turn: 0 };

/** Follows the table from the start to a line of least price. */
const walk = (
  table: LineTable,
  person: CompiledPerson,
  weekendOf: Int32Array,
  span: LineSpan,
  prices: Prices,
  turn: number,
  out: Uint8Array,
): void => {
  const { next, choices, allowed, units, worked, tracked } = person;
  const { lo, width, depth, spares, values, states } = table;
  let state = span.state;
  let minutes = 0;
  let allowance = (depth[0] as number) - 1;
  let spare = (spares[0] as number) - 1;
  for (let layer = 0; layer < table.layers; layer += 1) {
    const day = span.from + layer;
    const at = layer * states + state;
    const wanted = values[placeIn(table, layer, at, minutes - (lo[at] as number), allowance, spare)] as number;
    for (let step = 0; step < choices; step += 1) {
      const choice = (step + turn + day) % choices;
      const after = next[state * choices + choice] as number;
      if (after < 0 || allowed[day * choices + choice] === 0) continue;
      const to = (layer + 1) * states + after;
      const there = minutes + (units[choice] as number) - (lo[to] as number);
      if (there < 0 || there >= (width[to] as number)) continue;
      const left = allowance - (choice > 0 && opensWeekend(weekendOf, day, worked[state] === 1) ? 1 : 0);
      const free = spare - (choice > 0 && choice === tracked ? 1 : 0);
      if (left < 0 || free < 0) continue;
      const kept = Math.min(left, (depth[layer + 1] as number) - 1);
      const saved = Math.min(free, (spares[layer + 1] as number) - 1);
      if ((prices[day * choices + choice] as number) + (values[placeIn(table, layer + 1, to, there, kept, saved)] as number) !== wanted)
        continue;
      out[day] = choice;
      state = after;
      minutes += units[choice] as number;
      allowance = kept;
      spare = saved;
      break;
    }
  }
};

const keepsMaxima = ({ counts }: LineScratch, { searched }: CompiledPerson, { from, to, maxOf }: LineSpan, line: Uint8Array): boolean => {
  if (searched.length === 0) return true;
  counts.fill(0);
  for (let day = from; day < to; day += 1) counts[line[day] as number] = (counts[line[day] as number] as number) + 1;
  return searched.every((choice) => (counts[choice] as number) <= (maxOf[choice] as number));
};

/**
 * The cheapest lawful line of one person over a span under given prices, written to `out[day]` for the days of the span. Exact, unless `labels` runs
 * out; `bound` is true always.
 */
export const findBestLine = (
  scratch: LineScratch,
  person: CompiledPerson,
  weekendOf: Int32Array,
  span: LineSpan,
  prices: Prices,
  out: Uint8Array,
  limits: LineLimits = EVERYTHING,
): BestLine => {
  const bound = fillTable(scratch.table, person, weekendOf, span, prices);
  if (bound === Number.POSITIVE_INFINITY || bound >= limits.below) return { price: Number.POSITIVE_INFINITY, bound };
  const line = scratch.labels.line.length < span.to ? new Uint8Array(span.to) : scratch.labels.line;
  walk(scratch.table, person, weekendOf, span, prices, limits.turn, line);
  if (keepsMaxima(scratch, person, span, line)) {
    for (let day = span.from; day < span.to; day += 1) out[day] = line[day] as number;
    return { price: bound, bound };
  }
  return searchLabels(scratch.labels, scratch.table, person, weekendOf, span, prices, limits, out);
};
