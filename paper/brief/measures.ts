import { MM_PER_PT } from '../minutes/grid.ts';
import { cellsOf } from '../official-minutes/cells.ts';
import type { BriefModel } from './model.ts';

/** Type area of the brief in mm; left and right as GB/T 9704-2012 has them. */
export const briefMeasures = { top: 17, left: 28, right: 26, bottom: 11, width: 156, titlePt: 26 } as const;

/** Sizes in pt, lines in mm. A day with a little of everything is set closer, so that it stays on one page. */
export interface BriefSetting {
  readonly textPt: number;
  readonly line: number;
  readonly tablePt: number;
  readonly row: number;
}

/** 四号 where it fits on one page, and where even 小四 does not. */
const roomy: BriefSetting = { textPt: 14, line: 7.4, tablePt: 10.5, row: 5.7 };
const close: BriefSetting = { textPt: 12, line: 6, tablePt: 9.5, row: 4.7 };

/** A4 without margins and foot, title with its rule, line to sign on with the space above it, charts with their caption. */
const PAGE_MM = 262;
const HEAD_MM = 31;
const SIGNS_MM = 17;
const CHARTS_MM = 40;

const heightOf = ({ paragraphs, rows, kind }: BriefModel, { textPt, line, row }: BriefSetting): number => {
  const characters = Math.floor(briefMeasures.width / (textPt * MM_PER_PT));
  const lines = paragraphs.reduce((sum, { head, text }) => sum + Math.ceil((2 + cellsOf(head) + cellsOf(text)) / characters), 0);
  const table = rows.length === 0 ? 0 : 4 + (Math.ceil(rows.length / 2) + 1) * row;
  return HEAD_MM + lines * line + (kind === 'week' ? CHARTS_MM : 0) + table + SIGNS_MM;
};

/** How this brief is set. */
export const settingOf = (model: BriefModel): BriefSetting =>
  heightOf(model, roomy) > PAGE_MM && heightOf(model, close) <= PAGE_MM ? close : roomy;

/** The table stands in two halves, so that twenty-eight figures take fourteen rows. */
export const halves = <Row>(rows: readonly Row[]): readonly (readonly [Row, Row | null])[] => {
  const height = Math.ceil(rows.length / 2);
  return rows.slice(0, height).map((row, index) => [row, rows[height + index] ?? null]);
};
