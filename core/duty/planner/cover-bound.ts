import { type CoverLines, OPEN_HEAD } from './cover-lines.ts';
import { type LineScratch, newLineScratch } from './lines/best-line.ts';
import { priceOfTotal } from './lines/demand-slack.ts';
import { demandsOfLine, type LinePool, newLinePool } from './lines/line-pool.ts';
import { priceLines } from './lines/price-lines.ts';

/** What proofs of one cover problem share. */
export interface CoverBound {
  readonly cover: CoverLines;
  readonly scratch: LineScratch;
  readonly pool: LinePool;
  /** what everybody's lines cost even when nothing is asked: rules that pins break by themselves */
  readonly base: number;
}

const LABELS = 3000;

const everybody = ({ lines }: CoverLines): readonly number[] => lines.persons.map((_, person) => person);

export const openBound = (cover: CoverLines): CoverBound => {
  const { lines } = cover;
  const [scratch, pool] = [newLineScratch(lines), newLinePool(lines)];
  const nothing = new Float64Array(lines.demands.length);
  const tolls = lines.persons.some(({ hasTolls }) => hasTolls);
  return { cover, scratch, pool, base: tolls ? priceLines(lines, scratch, pool, everybody(cover), nothing, LABELS, null).bound : 0 };
};

interface Relaxation {
  /** what any plan costs at least beyond the base */
  readonly bound: number;
  /** per demand: what the relaxed plan misses (above nought) or has too many */
  readonly gap: Float64Array;
}

/** Lagrangian relaxation: each head of demand d is worth `worth[d]`, and everybody takes the line that earns most, whoever else stands there. */
const relax = ({ cover, scratch, pool, base }: CoverBound, worth: Float64Array): Relaxation => {
  const { lines } = cover;
  const priced = priceLines(lines, scratch, pool, everybody(cover), worth, LABELS, null);
  const gap = new Float64Array(worth.length);
  let bound = priced.bound - base;
  for (const [demand, { bends }] of lines.demands.entries()) {
    const value = worth[demand] ?? 0;
    const totals = bends.map(({ at }) => ({ at, price: priceOfTotal(bends, at) + value * at }));
    const best = totals.reduce((least, one) => (one.price < least.price ? one : least), totals[0] ?? { at: 0, price: 0 });
    bound += best.price;
    gap[demand] = best.at;
  }
  for (const number of priced.numbers)
    for (const [demand, weight] of demandsOfLine(lines, pool, number)) gap[demand] = (gap[demand] ?? 0) - weight;
  return { bound, gap };
};

/** Prices that count heads: all places; those of a shift, of a day, of nights; and the leaders of all shifts. Arithmetic that people can follow. */
const plainWorths = ({ cover }: CoverBound): readonly Float64Array[] => {
  const { duty, lines, leadersFrom } = cover;
  const { places } = duty;
  const worthOf = (counts: (place: (typeof places)[number]) => boolean): Float64Array =>
    Float64Array.from(lines.demands, (_, demand) => {
      const place = places[demand];
      return place !== undefined && counts(place) ? OPEN_HEAD : 0;
    });
  const shifts = [...new Set(places.map(({ choice }) => choice.shift.id))];
  const days = [...new Set(places.map(({ day }) => day))];
  const leaders = Float64Array.from(lines.demands, (_, demand) => (demand >= leadersFrom ? OPEN_HEAD : 0));
  return [
    worthOf(() => true),
    worthOf(({ choice }) => choice.shift.night),
    worthOf(({ choice }) => !choice.shift.night),
    ...shifts.map((id) => worthOf(({ choice }) => choice.shift.id === id)),
    ...shifts.map((id) => worthOf(({ choice }) => choice.shift.id !== id)),
    leaders,
    ...(days.length > DAYS_ONE_BY_ONE ? [] : days.map((day) => worthOf((place) => place.day === day))),
  ];
};

/** Days are looked at one by one in a week or two; in a longer period the weeks come first anyway. */
const DAYS_ONE_BY_ONE = 14;

/** Less than this is rounding. */
export const ALMOST_NOTHING = 1e-3;

const clip = ({ cover }: CoverBound, worth: Float64Array): Float64Array =>
  worth.map((value, demand) => {
    const columns = cover.lines.slacks[demand]?.columns ?? [];
    return Math.min(columns[0]?.price ?? 0, Math.max(-(columns.at(-1)?.price ?? 0), value));
  });

/** What every plan costs at least by counting heads alone. */
export const countingBound = (tools: CoverBound, enough: number): number => {
  let best = 0;
  for (const worth of plainWorths(tools)) {
    best = Math.max(best, relax(tools, clip(tools, worth)).bound);
    if (best >= enough) break;
  }
  return best;
};

/** Climbs from even prices towards those that prove most (subgradient). Ends at `enough`, or after so many rounds. */
export const climbingBound = (tools: CoverBound, rounds: number, enough: number, shouldStop: () => boolean): number => {
  let worth: Float64Array = Float64Array.from(tools.cover.lines.demands, (_, demand) =>
    demand < tools.cover.duty.places.length ? OPEN_HEAD / 2 : 0,
  );
  let best = 0;
  for (let round = 0; round < rounds && best < enough && !shouldStop(); round += 1) {
    const { bound, gap } = relax(tools, worth);
    best = Math.max(best, bound);
    const length = gap.reduce((sum, value) => sum + value * value, 0);
    if (length === 0) break;
    const step = (OPEN_HEAD - Math.min(bound, 0)) / length;
    worth = clip(
      tools,
      worth.map((value, demand) => value + step * (gap[demand] ?? 0)),
    );
  }
  return best;
};
