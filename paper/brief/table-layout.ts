import { MM_PER_PT } from '../minutes/grid.ts';
import type { BriefModel, PrintedRow } from './model.ts';
import { type BriefSetting, emOf, widthOf } from './setting.ts';

/** Where every figure of the table stands. */
export interface TableLayout {
  /** mm: name, figure, figure before and difference of each panel */
  readonly widths: readonly number[];
  /** one figure of each panel; null below the last one */
  readonly lines: readonly (readonly (PrintedRow | null)[])[];
  /** sums of money, each across the whole table, where a panel is too narrow for them */
  readonly wide: readonly PrintedRow[];
  readonly fits: boolean;
}

/** mm on either side of what stands in a cell, and of a rule */
export const CELL_PAD = 0.8;
const RULE = 0.3;
/** em between a name and its unit where they stand without brackets */
const APART = 0.5;

/** 查验人员（人次） */
export const bracketed = ({ label, unit }: PrintedRow): string => `${label}（${unit}）`;

const nameEms = (row: PrintedRow, panels: number): number =>
  panels === 3 ? emOf(row.label) + APART + emOf(row.unit) : emOf(bracketed(row));

type Column = (row: PrintedRow) => number;

/** Panel by panel, each as high as the others as far as possible. */
const panelsOf = (rows: readonly PrintedRow[], count: number): readonly (readonly PrintedRow[])[] => {
  const height = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, panel) => rows.slice(panel * height, (panel + 1) * height));
};

const columnsOf = ({ columns: [now, before] }: BriefModel, panels: number): readonly (readonly [head: string, ems: Column])[] => [
  ['项目', (row) => nameEms(row, panels)],
  [now, (row) => emOf(row.now)],
  [before, (row) => emOf(row.before)],
  ['增减', (row) => emOf(row.difference)],
];

/** What each column needs, in mm; `even`: the same for those of one kind in every panel. */
const needs = (model: BriefModel, setting: BriefSetting, panels: readonly (readonly PrintedRow[])[], even: boolean): readonly number[] => {
  const all = panels.flat();
  return panels.flatMap((rows) =>
    columnsOf(model, panels.length).map(([head, ems]) => {
      const most = Math.max(emOf(head), ...(even ? all : rows).map(ems));
      return most * setting.tablePt * MM_PER_PT + 2 * CELL_PAD + RULE;
    }),
  );
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const layOut = (model: BriefModel, setting: BriefSetting, wide: boolean, even: boolean): TableLayout => {
  const apart = model.rows.filter((row) => wide && row.money);
  const panels = panelsOf(
    model.rows.filter((row) => !apart.includes(row)),
    setting.panels,
  );
  const needed = needs(model, setting, panels, even);
  const left = (widthOf(setting) - sum(needed)) / needed.length;
  const [first = []] = panels;
  return {
    widths: needed.map((width) => width + left),
    lines: first.map((_, index) => panels.map((rows) => rows[index] ?? null)),
    wide: apart,
    fits: left >= 0,
  };
};

/** A sum of money on a line of its own, where no head stands above its figures. */
export const wideWords = (row: PrintedRow, columns: BriefModel['columns']): string =>
  `${bracketed(row)}：${columns[0]} ${row.now}，${columns[1]} ${row.before}，增减 ${row.difference}`;

/** The table of a brief in this setting: as even as its figures allow. */
export const tableOf = (model: BriefModel, setting: BriefSetting): TableLayout => {
  const ways = [false, true].flatMap((wide) => [true, false].map((even) => layOut(model, setting, wide, even)));
  return ways.find(({ fits }) => fits) ?? (ways.at(-1) as TableLayout);
};
