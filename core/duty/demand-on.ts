import type { DutySetup } from '../contract/results.ts';
import { addDays, type LocalDate, weekday } from '../time/local-date.ts';
import type { DemandCell } from './duty.ts';
import { type DemandVariant, EVERY_DAY, type Phase } from './duty-calendar.ts';

/** What says how many are wanted on a day. */
export type DemandTables = Pick<DutySetup, 'demand' | 'variants' | 'phases'>;

const DAYS_PER_WEEK = 7;
const MONDAY_FIRST = 6;

/** The bit of a date's weekday, bit 0 = Monday. */
export const weekdayBit = (date: LocalDate): number => 1 << ((weekday(date) + MONDAY_FIRST) % DAYS_PER_WEEK);

/** 防控阶段 of a day: the newest change not after it; null before the first. */
export const phaseOn = (changes: DutySetup['phases'], date: LocalDate): Phase | null =>
  changes.reduce<DutySetup['phases'][number] | null>(
    (newest, change) => (change.from <= date && (newest === null || change.from > newest.from) ? change : newest),
    null,
  )?.phase ?? null;

const daysIn = (weekdays: number): number =>
  Array.from({ length: DAYS_PER_WEEK }, (_, bit) => (weekdays >> bit) & 1).reduce((sum, bit) => sum + bit, 0);

/** Phase and weekday before phase, phase before weekday; of two sets of weekdays the smaller. */
const precedence = ({ phase, weekdays }: DemandVariant): number =>
  (phase === null ? 0 : 2 * DAYS_PER_WEEK) + (weekdays === EVERY_DAY ? 0 : DAYS_PER_WEEK) + DAYS_PER_WEEK - daysIn(weekdays);

const placeOf = ({ dutyPostId, shiftId }: Pick<DemandCell, 'dutyPostId' | 'shiftId'>): string => `${dutyPostId} ${shiftId}`;

/** 某日的人数: for each place the most particular figure that holds on this day, else the daily one. In the order of the daily demand. */
export const demandOn = ({ demand, variants, phases }: DemandTables, date: LocalDate): readonly DemandCell[] => {
  if (variants.length === 0) return demand;
  const [phase, bit] = [phaseOn(phases, date), weekdayBit(date)];
  const holding = variants
    .filter((one) => (one.phase === null || one.phase === phase) && (one.weekdays & bit) !== 0)
    .sort((a, b) => precedence(a) - precedence(b));
  const cells = new Map(demand.map((cell) => [placeOf(cell), cell]));
  for (const { dutyPostId, shiftId, heads } of holding) cells.set(placeOf({ dutyPostId, shiftId }), { dutyPostId, shiftId, heads });
  return [...cells.values()];
};

export interface PhaseSpan {
  readonly phase: Phase | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The period cut where the phase changes. */
export const phaseSpans = (changes: DutySetup['phases'], from: LocalDate, to: LocalDate): readonly PhaseSpan[] => {
  const inside = changes.map((change) => change.from).filter((date) => date > from && date <= to);
  const starts = [from, ...[...new Set(inside)].sort()];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { phase: phaseOn(changes, start), from: start, to: next === undefined ? to : addDays(next, -1) };
  });
};
