import type { CompiledLines } from './compile-lines.ts';
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
  /** per day and kind the least price of its choices, and which choice that is */
  readonly prices: Float64Array;
  readonly choice: Uint8Array;
  readonly line: Uint8Array;
}

export const newLineScratch = ({ days, choices }: Pick<CompiledLines, 'days' | 'choices'>): LineScratch => ({
  table: newLineTable(),
  labels: newLabelStore(),
  counts: new Int32Array(choices),
  prices: new Float64Array(days * choices),
  choice: new Uint8Array(days * choices),
  line: new Uint8Array(days),
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
  const { next, toll, stepAt, kinds, open, units, worked, tracked } = person;
  const { lo, width, depth, spares, values, states } = table;
  let state = span.state;
  let minutes = 0;
  let allowance = (depth[0] as number) - 1;
  let spare = (spares[0] as number) - 1;
  for (let layer = 0; layer < table.layers; layer += 1) {
    const day = span.from + layer;
    const at = layer * states + state;
    const wanted = values[placeIn(table, layer, at, minutes - (lo[at] as number), allowance, spare)] as number;
    for (let tried = 0; tried < kinds; tried += 1) {
      const kind = (tried + turn + day) % kinds;
      const step = (stepAt[day] as number) + state * kinds + kind;
      const after = next[step] as number;
      if (after < 0 || open[day * kinds + kind] === 0) continue;
      const to = (layer + 1) * states + after;
      const there = minutes + (units[kind] as number) - (lo[to] as number);
      if (there < 0 || there >= (width[to] as number)) continue;
      const left = allowance - (kind > 0 && table.countsWeekends && opensWeekend(weekendOf, day, worked[state] === 1) ? 1 : 0);
      const free = spare - (kind > 0 && kind === tracked ? 1 : 0);
      if (left < 0 || free < 0) continue;
      const kept = Math.min(left, (depth[layer + 1] as number) - 1);
      const saved = Math.min(free, (spares[layer + 1] as number) - 1);
      const price = (prices[day * kinds + kind] as number) + (toll[step] as number);
      if (price + (values[placeIn(table, layer + 1, to, there, kept, saved)] as number) !== wanted) continue;
      out[day] = kind;
      state = after;
      minutes += units[kind] as number;
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
  return searched.every((kind) => (counts[kind] as number) <= (maxOf[kind] as number));
};

/** Per day and kind the cheapest of its allowed choices, which one of equals by `turn`. */
const priceKinds = (scratch: LineScratch, person: CompiledPerson, { from, to }: LineSpan, prices: Float64Array, turn: number): void => {
  const { kinds, kindOf, choices, allowed } = person;
  scratch.prices.fill(Number.POSITIVE_INFINITY, from * kinds, to * kinds);
  for (let day = from; day < to; day += 1)
    for (let tried = 0; tried < choices; tried += 1) {
      const choice = (tried + turn) % choices;
      if (allowed[day * choices + choice] === 0) continue;
      const at = day * kinds + (kindOf[choice] as number);
      const price = prices[day * choices + choice] as number;
      if (price >= (scratch.prices[at] as number)) continue;
      scratch.prices[at] = price;
      scratch.choice[at] = choice;
    }
};

const writeChoices = (
  { choice }: LineScratch,
  { kinds }: CompiledPerson,
  { from, to }: LineSpan,
  line: Uint8Array,
  out: Uint8Array,
): void => {
  for (let day = from; day < to; day += 1) out[day] = choice[day * kinds + (line[day] as number)] as number;
};

/**
 * The cheapest lawful line of one person over a span under given prices (day × choices + choice), written to `out[day]` for the days of the span. Exact,
 * unless `labels` runs out; `bound` is true always.
 */
export const findBestLine = (
  scratch: LineScratch,
  person: CompiledPerson,
  weekendOf: Int32Array,
  span: LineSpan,
  prices: Float64Array,
  out: Uint8Array,
  limits: LineLimits = EVERYTHING,
): BestLine => {
  priceKinds(scratch, person, span, prices, limits.turn);
  const bound = fillTable(scratch.table, person, weekendOf, span, scratch.prices);
  if (bound === Number.POSITIVE_INFINITY || bound >= limits.below) return { price: Number.POSITIVE_INFINITY, bound };
  walk(scratch.table, person, weekendOf, span, scratch.prices, limits.turn, scratch.line);
  if (keepsMaxima(scratch, person, span, scratch.line)) {
    writeChoices(scratch, person, span, scratch.line, out);
    return { price: bound, bound };
  }
  const found = searchLabels(scratch.labels, scratch.table, person, weekendOf, span, scratch.prices, limits, scratch.line);
  if (found.price < Number.POSITIVE_INFINITY) writeChoices(scratch, person, span, scratch.line, out);
  return found;
};
