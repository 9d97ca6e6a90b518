import type { SiteFigures } from '../site-figures.ts';

/** 数据的分组, in the order in which they are shown and printed. */
export const figureGroups = {
  people: '队伍',
  guard: '值守与查验',
  publicity: '巡逻与宣传',
  requests: '居民诉求',
  deliveries: '配送与接送',
  rounds: '排查与包保',
  supplies: '物资与捐赠',
  branch: '会议与支部生活',
} as const;
export type FigureGroup = keyof typeof figureGroups;

/** How a value is told: minutes as hours, fen as yuan, thousandths never. */
export type FigureKind = 'count' | 'decimal' | 'hours' | 'minutes' | 'yuan';

/** One number of the figures: its name, its unit, what exactly it counts, and the page where it comes from. */
export interface FigureLine {
  readonly key: string;
  readonly group: FigureGroup;
  readonly label: string;
  readonly unit: string;
  readonly kind: FigureKind;
  /** null: there is nothing to tell (the median of nothing) */
  readonly value: (figures: SiteFigures) => number | null;
  /** whether the numbers of several posts may be added up */
  readonly adds: boolean;
  /** 口径, one sentence */
  readonly says: string;
  /** the page behind it */
  readonly path: string;
}

interface Rest {
  readonly kind?: FigureKind;
  readonly adds?: boolean;
}

/** The lines of one page. */
export const linesOf =
  (group: FigureGroup, path: string) =>
  (
    key: string,
    label: string,
    unit: string,
    value: FigureLine['value'],
    says: string,
    { kind = 'count', adds = true }: Rest = {},
  ): FigureLine => ({
    ...{ key, group, label, unit, value, says, kind, adds, path },
  });
