import type { DutySetup } from '#core/contract/results.ts';
import { EVERY_DAY, type Phase, phases } from '#core/duty/duty-calendar.ts';

/** One table of heads: for every day, or for a phase and some weekdays. */
export interface DemandTable {
  readonly phase: Phase | null;
  /** bit 0 = Monday, 127 = every day */
  readonly weekdays: number;
  /** by `placeKey` */
  readonly heads: ReadonlyMap<string, number>;
}

type Places = Pick<DutySetup, 'posts' | 'shifts'>;

export const placeKey = (dutyPostId: string, shiftId: string): string => `${dutyPostId} ${shiftId}`;

export const tableKey = ({ phase, weekdays }: Pick<DemandTable, 'phase' | 'weekdays'>): string => `${phase ?? 'any'} ${weekdays}`;

export const dailyKey = tableKey({ phase: null, weekdays: EVERY_DAY });

export const weekdayLetters = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** 周六、周日; empty for every day */
const weekdayWords = (weekdays: number): string =>
  weekdays === EVERY_DAY ? '' : weekdayLetters.flatMap((letter, bit) => ((weekdays >> bit) & 1 ? [`周${letter}`] : [])).join('、');

/** 封控 · 周六、周日 */
export const tableTitle = ({ phase, weekdays }: Pick<DemandTable, 'phase' | 'weekdays'>): string =>
  [phase === null ? '' : phases[phase], weekdayWords(weekdays)].filter(Boolean).join(' · ') || '平时每天';

/** The daily table first, then the others; where one of them says nothing of a place, the daily figure stands in it. */
export const tablesOf = ({ demand, variants }: Pick<DutySetup, 'demand' | 'variants'>): readonly DemandTable[] => {
  const daily: DemandTable = {
    phase: null,
    weekdays: EVERY_DAY,
    heads: new Map(demand.map((cell) => [placeKey(cell.dutyPostId, cell.shiftId), cell.heads])),
  };
  const tables = new Map([[dailyKey, daily]]);
  for (const { phase, weekdays, dutyPostId, shiftId, heads } of variants) {
    const key = tableKey({ phase, weekdays });
    const known = tables.get(key)?.heads ?? daily.heads;
    tables.set(key, { phase, weekdays, heads: new Map(known).set(placeKey(dutyPostId, shiftId), heads) });
  }
  return [...tables.values()];
};

/** What the tables say of the posts and shifts in force. */
export const demandOfTables = (tables: readonly DemandTable[], { posts, shifts }: Places): Pick<DutySetup, 'demand' | 'variants'> => {
  const cellsOf = ({ heads }: DemandTable) =>
    posts.flatMap((post) =>
      shifts.map((shift) => ({ dutyPostId: post.id, shiftId: shift.id, heads: heads.get(placeKey(post.id, shift.id)) ?? 0 })),
    );
  return {
    demand: tables.filter((table) => tableKey(table) === dailyKey).flatMap(cellsOf),
    variants: tables
      .filter((table) => tableKey(table) !== dailyKey)
      .flatMap((table) => cellsOf(table).map((cell) => ({ ...cell, phase: table.phase, weekdays: table.weekdays }))),
  };
};
