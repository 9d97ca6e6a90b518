import type { FileBytes } from '#core/contract/document.ts';
import { briefKinds } from '#core/figures/brief.ts';
import type { BriefView } from '#core/figures/brief-view.ts';
import { beforeWords, type FigureRow } from '#core/figures/compare-figures.ts';
import { dayFigureNames } from '#core/figures/day-figures.ts';
import { keysOf } from '#core/roster/person.ts';
import { weekdayName } from '#core/time/local-date.ts';
import { type WorkbookCell, type WorkbookSheet, writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import type { ReadBrief } from './brief.ts';

const figureCell = (value: number | null, { places }: FigureRow): WorkbookCell => ({ text: value ?? '', decimals: places });

const figuresSheet = ({ kind, rows }: BriefView): WorkbookSheet => ({
  name: '数字',
  rows: [
    ['类别', '项目', '单位', kind === 'day' ? '当日' : '本周', beforeWords[kind], '增减'],
    ...rows.map((row) => [row.group, row.label, row.unit, ...[row.now, row.before, row.difference].map((value) => figureCell(value, row))]),
  ],
  widths: [10, 18, 8, 12, 12, 12],
});

const wordsSheet = ({ sections }: BriefView): WorkbookSheet => ({
  name: '正文',
  rows: [['小标题', '内容'], ...sections.filter(({ text }) => text !== '').map(({ heading, text }) => [heading, text])],
  widths: [20, 100],
});

const daysSheet = ({ source }: ReadBrief): WorkbookSheet => ({
  name: '逐日',
  rows: [
    ['日期', '星期', ...Object.values(dayFigureNames)],
    ...source.days.map((day) => [day.date, weekdayName(day.date), ...keysOf(dayFigureNames).map((name) => day[name])]),
  ],
  widths: [12, 8, ...keysOf(dayFigureNames).map(() => 11)],
});

/** 数字表 and the words of a brief; of a week its days as well. */
export const briefWorkbook = async (read: ReadBrief): Promise<FileBytes> => {
  const { view } = read;
  const bytes = await writeWorkbook([figuresSheet(view), ...(view.kind === 'week' ? [daysSheet(read)] : []), wordsSheet(view)]);
  return {
    fileName: `${briefKinds[view.kind]} ${view.from}.xlsx`,
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    base64: Buffer.from(bytes).toString('base64'),
  };
};
