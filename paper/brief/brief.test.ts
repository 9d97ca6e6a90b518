import { describe, expect, it, test } from 'vitest';
import type { FigureRow } from '#core/figures/compare-figures.ts';
import { placedFigure } from '#core/figures/compare-figures.ts';
import { partOf } from '../testing/part-of.ts';
import { fullDay, fullWeek, fullWeekDays, sampleBrief } from '../testing/sample-brief.ts';
import { briefDocx } from './docx.ts';
import { settingOf } from './measures.ts';
import type { BriefModel } from './model.ts';
import { briefPage } from './page.tsx';
import { close, dense, roomy, widthOf } from './setting.ts';
import { tableOf } from './table-layout.ts';

const week = sampleBrief(fullWeek());
const longer = (model: BriefModel, times: number): BriefModel => ({
  ...model,
  paragraphs: [...model.paragraphs, { head: '九、附记。', text: '支部书记带头值夜班，三班交接清楚，物资当面点清。'.repeat(times) }],
});
const textOf = (html: string): string => html.replaceAll(/<(style|title)>.*?<\/\1>|<[^>]*>/gs, '');

describe('how a brief is set', () => {
  it('a week in which everything happened has one sheet, with two more lines as well, and its type is no smaller than that of a close day', () => {
    for (const model of [week, longer(week, 2)]) expect(settingOf(model)).toBe(dense);
    expect(dense).toMatchObject({ textPt: close.textPt, tablePt: close.tablePt });
  });
  it('what must run over has its words on the first sheet and its figures on the second; what is longer still is set roomy again', () => {
    expect(settingOf(longer(week, 8))).toBe(close);
    expect(settingOf(longer(week, 60))).toBe(roomy);
  });
  it('a quiet week is set roomy, and what it has nothing of takes no room', () => {
    const quiet = { ...week, paragraphs: week.paragraphs.slice(0, 3), rows: week.rows.slice(0, 8), days: [] };
    expect(settingOf(quiet)).toBe(roomy);
    expect(briefPage(quiet).html).not.toContain('class="charts"');
  });
});

describe('the table', () => {
  it.each([roomy, close, dense])(
    'is as wide as the page, in columns as wide as their figures need, and holds every figure once',
    (setting) => {
      const { widths, lines, wide, fits } = tableOf(week, setting);
      expect(fits).toBe(true);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(widthOf(setting), 5);
      const told = [...lines.flat().flatMap((row) => row ?? []), ...wide].map(({ label }) => label);
      expect(told.sort()).toEqual(week.rows.map(({ label }) => label).sort());
    },
  );
  it('sums of money that no column is wide enough for stand on lines of their own, with every word of theirs', () => {
    expect(tableOf(week, dense).wide.map(({ label }) => label)).toEqual(['捐赠物资估价', '捐款']);
    expect(textOf(briefPage(week).html)).toContain('捐款（元）：本周 766.50，上周 766.50，增减 持平');
  });
});

test('a quantity is written with the same decimals in every column, of a day and of a week', () => {
  for (const model of [week, sampleBrief(fullDay())]) {
    const decimals = (text: string): number => text.split('.')[1]?.length ?? 0;
    for (const { label, unit, now, before, difference } of model.rows) {
      const places = unit === '元' ? 2 : unit === '小时' ? 1 : 0;
      const shown = [now, before, difference].filter((text) => /\d/.test(text));
      expect([label, ...shown.map(decimals)]).toEqual([label, ...shown.map(() => places)]);
    }
    expect(model.rows.find(({ label }) => label === '捐款')).toMatchObject({ now: '766.50' });
  }
  expect(placedFigure(null, { places: 2 } as FigureRow)).toBe('—');
});

describe('the week as a Word file', () => {
  const bars = (xml: string) =>
    [...xml.matchAll(/<w:shd [^>]*w:fill="111111"[^>]*\/>.*?<\/w:pPr>/gs)].map(([bar]) => Number(/w:right="(\d+)"/.exec(bar)?.[1]));

  it('has a bar for every day and figure, as long as the figure is beside the greatest of its kind', async () => {
    const xml = await partOf(await briefDocx(week), 'word/document.xml');
    const found = bars(xml);
    expect(found).toHaveLength(3 * fullWeekDays.length);
    const width = Math.max(...found) / (1 - 10 / 25);
    const share = (value: number, most: number): number => Math.round((1 - value / most) * width);
    for (const [index, day] of fullWeekDays.entries()) {
      const of = [share(day.gatePeople, 246), share(day.requestsReceived, 25), share(day.requestsDone, 25)];
      for (const [at, right] of of.entries()) expect(Math.abs((found[index * 3 + at] ?? -99) - right)).toBeLessThan(3);
    }
    for (const words of ['查验（人次）', '收到诉求（件）', '办结诉求（件）', '周日', '捐款（元）：本周 766.50'])
      expect(xml).toContain(words);
  });
  it('has no bar where there is nothing, and a day no bars at all', async () => {
    const days = fullWeekDays.map((day, index) => (index === 0 ? { ...day, gatePeople: 0, requestsDone: 0 } : day));
    expect(bars(await partOf(await briefDocx({ ...week, days }), 'word/document.xml'))).toHaveLength(3 * fullWeekDays.length - 2);
    expect(bars(await partOf(await briefDocx(sampleBrief(fullDay())), 'word/document.xml'))).toEqual([]);
  });
});
