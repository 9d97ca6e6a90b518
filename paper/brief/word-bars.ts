import { AlignmentType, type Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { DayFigures } from '#core/figures/day-figures.ts';
import { weekdayName } from '#core/time/local-date.ts';
import { twips, wordFaces } from '../word-run.ts';
import type { BriefModel } from './model.ts';
import { type BriefSetting, widthOf } from './setting.ts';
import { CELL_PAD } from './table-layout.ts';
import { type ChartSeries, chartsOf, mostOf } from './week-days.ts';
import { briefText, exactly, heavy, noRule, paragraph } from './word-parts.ts';

/** mm */
const DAY = 12;
const FIGURE = 11;
const BAR_HEIGHT = 2.6;
/** of what is not nothing, however little beside the rest */
const LEAST_BAR = 0.5;

interface Column extends ChartSeries {
  /** what fills its width */
  readonly most: number;
}

const columnsOf = (model: BriefModel): readonly Column[] =>
  chartsOf(model).flatMap((chart) => chart.series.map((series) => ({ ...series, most: mostOf(chart, model.days) })));

const cell = (content: Paragraph, width: number, columnSpan = 1): TableCell =>
  new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    columnSpan,
    children: [content],
  });

/** A bar is a paragraph with a black ground, as long as its right indent leaves it: every writer draws that, and it can be changed by hand. */
const bar = (value: number, most: number, width: number): Paragraph => {
  const room = width - 2 * CELL_PAD;
  const length = value === 0 ? 0 : Math.max(LEAST_BAR, (value / most) * room);
  return paragraph({
    children: [briefText('', wordFaces.song, 1)],
    spacing: exactly(BAR_HEIGHT),
    ...(length > 0 ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: '111111' }, indent: { right: twips(room - length) } } : {}),
  });
};

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

const words = (text: string, face: string, alignment: Alignment, { tablePt, row }: BriefSetting): Paragraph =>
  paragraph({ children: [briefText(text, face, tablePt)], alignment, spacing: exactly(row - 0.3), keepNext: true });

const dayRow = (day: DayFigures, columns: readonly Column[], width: number, setting: BriefSetting): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      cell(words(weekdayName(day.date), wordFaces.hei, AlignmentType.LEFT, setting), DAY),
      ...columns.flatMap(({ of, most }) => [
        cell(words(String(day[of]), wordFaces.song, AlignmentType.RIGHT, setting), FIGURE),
        cell(bar(day[of], most, width), width),
      ]),
    ],
  });

/** 一周走势 in Word: a line a day with a bar for each figure; null where the week has none. */
export const wordBars = (model: BriefModel, setting: BriefSetting): Table | null => {
  const columns = columnsOf(model);
  if (columns.length === 0) return null;
  const width = (widthOf(setting) - DAY) / columns.length - FIGURE;
  const head = (text: string) => words(text, wordFaces.hei, AlignmentType.LEFT, setting);
  return new Table({
    width: { size: twips(widthOf(setting)), type: WidthType.DXA },
    columnWidths: [DAY, ...columns.flatMap(() => [FIGURE, width])].map(twips),
    layout: TableLayoutType.FIXED,
    margins: { left: twips(CELL_PAD), right: twips(CELL_PAD), marginUnitType: WidthType.DXA },
    borders: { top: heavy, bottom: heavy, left: noRule, right: noRule, insideHorizontal: noRule, insideVertical: noRule },
    rows: [
      new TableRow({
        cantSplit: true,
        tableHeader: true,
        children: [cell(head('每日'), DAY), ...columns.map((column) => cell(head(column.head), FIGURE + width, 2))],
      }),
      ...model.days.map((day) => dayRow(day, columns, width, setting)),
    ],
  });
};
