import {
  coverDemand,
  type LineDemand,
  type LinePerson,
  type LineProblem,
  type LineShift,
  type LineWish,
} from '#core/duty/planner/lines/line-problem.ts';
import { HARD, type LineRules, noRules } from '#core/duty/planner/lines/line-rules.ts';

/** Sections of the shift-scheduling format: rows of cells, comments and blank lines left out. */
const sectionsOf = (text: string): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const sections = new Map<string, string[][]>();
  let rows: string[][] = [];
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('SECTION_')) {
      rows = [];
      sections.set(line, rows);
    } else rows.push(line.split(',').map((cell) => cell.trim()));
  }
  return sections;
};

const numberIn = (cell: string | undefined): number => {
  const value = Number(cell);
  if (cell === undefined || cell === '' || !Number.isFinite(value)) throw new Error(`not a number: ${cell}`);
  return value;
};

const placeIn = (ids: readonly string[], id: string | undefined): number => {
  const at = ids.indexOf(id ?? '');
  if (at < 0) throw new Error(`unknown name: ${id}`);
  return at;
};

/** Day 0 is a Monday. */
const weekends = (days: number): readonly number[] => Array.from({ length: days }, (_, day) => (day % 7 >= 5 ? Math.floor(day / 7) : -1));

const readMaxima = (cell: string | undefined, shiftIds: readonly string[], days: number): readonly number[] => {
  const maxima = new Map((cell ?? '').split('|').map((part) => [part.split('=')[0] ?? '', part.split('=')[1]] as const));
  return shiftIds.map((id) => (maxima.has(id) ? numberIn(maxima.get(id)) : days));
};

const readWishes = (
  rows: readonly (readonly string[])[],
  id: string,
  shiftIds: readonly string[],
  wants: 'on' | 'off',
): readonly LineWish[] =>
  rows
    .filter(([who]) => who === id)
    .map(([, day, shift, weight]) => ({ day: numberIn(day), shift: placeIn(shiftIds, shift), wants, weight: numberIn(weight) }));

const readDemand = ([day, shift, required, under, over]: readonly string[], shiftIds: readonly string[]): LineDemand =>
  coverDemand(numberIn(day), [placeIn(shiftIds, shift)], { at: numberIn(required), under: numberIn(under), over: numberIn(over) });

/** People with the same figures share one object. */
const newRulesReader = (): ((...figures: readonly (string | undefined)[]) => LineRules) => {
  const known = new Map<string, LineRules>();
  return (...figures) => {
    const [maxRun = 0, minRun = 0, minRest = 0] = figures.map(numberIn);
    const rules = known.get(figures.join()) ?? {
      ...noRules,
      succession: { toll: HARD },
      maxWorkRun: { value: maxRun, toll: HARD },
      minWorkRun: { value: minRun, toll: HARD },
      minRestRun: { value: minRest, toll: HARD },
    };
    known.set(figures.join(), rules);
    return rules;
  };
};

const readShifts = (rows: readonly (readonly string[])[], shiftIds: readonly string[]): readonly LineShift[] =>
  rows.map(([id, length, forbidden]) => {
    const minutes = numberIn(length);
    const forbiddenNext = (forbidden ?? '').split('|').filter((name) => name !== '');
    // The format knows no times of day.
    return {
      id: id ?? '',
      minutes,
      start: 0,
      end: minutes,
      night: false,
      forbiddenNext: forbiddenNext.map((name) => placeIn(shiftIds, name)),
    };
  });

/** Reads a problem of the `SECTION_*` format (schedulingbenchmarks.org). Throws with the cell that cannot be read. */
export const readShiftSet = (text: string): LineProblem => {
  const sections = sectionsOf(text);
  const rows = (name: string): readonly (readonly string[])[] => sections.get(`SECTION_${name}`) ?? [];
  const days = numberIn(rows('HORIZON')[0]?.[0]);
  const shiftIds = rows('SHIFTS').map(([id]) => id ?? '');
  const shifts = readShifts(rows('SHIFTS'), shiftIds);
  const readRules = newRulesReader();
  const people = rows('STAFF').map(
    ([id = '', maxima, maxMinutes, minMinutes, maxRun, minRun, minRest, maxWeekends]): LinePerson => ({
      id,
      rules: readRules(maxRun, minRun, minRest),
      maxOfShift: readMaxima(maxima, shiftIds, days),
      minMinutes: numberIn(minMinutes),
      maxMinutes: numberIn(maxMinutes),
      maxWeekends: numberIn(maxWeekends),
      daysOff: rows('DAYS_OFF')
        .filter(([who]) => who === id)
        .flatMap(([, ...off]) => off.filter((cell) => cell !== '').map(numberIn)),
      closed: [],
      pinned: [],
      wishes: [
        ...readWishes(rows('SHIFT_ON_REQUESTS'), id, shiftIds, 'on'),
        ...readWishes(rows('SHIFT_OFF_REQUESTS'), id, shiftIds, 'off'),
      ],
      before: [],
    }),
  );
  return { days, weekStart: 0, weekendOf: weekends(days), shifts, people, demands: rows('COVER').map((row) => readDemand(row, shiftIds)) };
};
