import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperPage } from '#core/contract/document.ts';
import type { DutyChange } from '#core/duty/duty-change.ts';
import { fairnessTable } from '#core/duty/fairness-figures.ts';
import { addDays, datesBetween, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { dutyCardModel } from '#paper/duty-card/model.ts';
import { dutyCardPage } from '#paper/duty-card/page.tsx';
import { dutyDays, dutyTableModel } from '#paper/duty-table/model.ts';
import { dutyTablePage } from '#paper/duty-table/page.tsx';
import { fairnessSheetModel, fairnessSheetPage } from '#paper/fairness-sheet/page.tsx';
import { gateSheetModel } from '#paper/gate-sheet/model.ts';
import { gateSheetPage } from '#paper/gate-sheet/page.tsx';
import { leaderListModel } from '#paper/leader-list/model.ts';
import { leaderListPage } from '#paper/leader-list/page.tsx';
import { signInModel, signInSheetPage } from '#paper/sign-in-sheet/page.tsx';
import { swapLogModel, swapLogPage } from '#paper/swap-log/page.tsx';
import { samplePeriod } from '#paper/testing/sample-duty.ts';
import { samplePost } from '#paper/testing/sample-people.ts';
import { chromiumHere, openRealPrint, type RealPrint, wordsOf } from './testing/real-print.ts';

const printedAt = '2022-11-16T19:30' as LocalTime;
const mark = { numbers: [3], partlyDraft: false, recorded: 2, unexplained: 0 };
const VERSION = '第3版，登记变动2次·打印于2022年11月16日19:30';

/** Everything a sheet is made of; a leader is named for every day, another person each day. */
const source = (length: number, named = true) => {
  const period = samplePeriod(length);
  const leaders = named
    ? datesBetween(period.from, period.to).flatMap((date, index) => {
        const person = period.people[30 + (index % 5)];
        return person ? [{ date, shiftId: null, personId: person.id }] : [];
      })
    : [];
  const { from, to, people } = period;
  return { post: samplePost(), from, to, period, leaders, days: dutyDays(period, leaders), people, mark, printedAt };
};
const change = (index: number): DutyChange => {
  const line = (personName: string) =>
    ({
      personName,
      date: addDays('2022-11-16' as LocalDate, index),
      shiftName: '早班',
      postName: '进口卡口',
    }) as DutyChange['removed'][number];
  return {
    id: String(index) as DutyChange['id'],
    kind: 'substitute',
    at: printedAt,
    date: '2022-11-17' as LocalDate,
    removed: [line(`原${index}号`)],
    added: [line(`替${index}号`)],
    agreedBy: '赵国栋',
    reason: '连续值班第3天，今天换我来',
    recordedBy: '钱丽华',
    version: 3,
    pinned: [],
    breaches: [],
    decision: '',
    takesBack: null,
    takenBack: false,
  };
};

const table = (length: number, size: 'A4' | 'A3', layout: 'week' | 'month' | 'post'): PaperPage =>
  dutyTablePage(dutyTableModel(source(length)), size, layout);
const cards = (length: number): PaperPage => dutyCardPage(dutyCardModel(source(length)));
const gate = (): PaperPage => {
  const { days, from, ...rest } = source(1);
  return gateSheetPage(gateSheetModel({ ...rest, date: from, duties: days[0]?.duties ?? [] }));
};
const fairness = (length: number): PaperPage => {
  const { post, from, to, period } = source(length);
  return fairnessSheetPage(
    fairnessSheetModel({
      post,
      from,
      to,
      mark,
      printedAt,
      table: fairnessTable({ ...period, duties: period.assignments, attendance: [], changes: [] }),
    }),
  );
};
const swaps = (count: number): PaperPage => {
  const { post, from, to } = source(28);
  return swapLogPage(
    swapLogModel({ post, from, to, mark, printedAt, entries: Array.from({ length: count }, (_, index) => change(index)) }),
  );
};

const phones = source(1).people.map((person) => person.phone.slice(-4));
const bare = (text: string): string => text.replaceAll(/\s/g, '');

if (!chromiumHere) it.skip('no Chromium on this machine: paper is not printed in these tests', () => undefined);

describe.skipIf(!chromiumHere)('papers of duty from a real Chromium', { timeout: 90_000 }, () => {
  let real: RealPrint;
  beforeAll(async () => {
    real = await openRealPrint(chromiumHere ?? '');
  }, 60_000);
  afterAll(() => real.close());

  const look = async (page: PaperPage) => {
    const pdf = await real.printer.pdf(page);
    const info = await real.inspect('pdfinfo', pdf);
    const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info);
    const text = await real.inspect('pdftotext', pdf, '-layout');
    const words = wordsOf(await real.inspect('pdftotext', pdf, '-bbox'));
    return {
      widthMm: (Number(size?.[1]) * 25.4) / 72,
      heightMm: (Number(size?.[2]) * 25.4) / 72,
      sheets: text.split('\f').slice(0, -1),
      text: bare(text),
      words,
    };
  };

  it.each([
    ['week A4', () => table(28, 'A4', 'week'), 297, 210, 4],
    ['month A4', () => table(31, 'A4', 'month'), 297, 210, 2],
    ['month A3', () => table(28, 'A3', 'month'), 420, 297, 2],
    ['post A4', () => table(28, 'A4', 'post'), 297, 210, 6],
    ['cards', () => cards(28), 210, 297, 4],
    ['gate sheet', gate, 210, 297, 1],
    ['leader list', () => leaderListPage(leaderListModel(source(31))), 210, 297, 1],
    ['swap log', () => swaps(17), 297, 210, 2],
    ['fairness', () => fairness(28), 210, 297, 2],
    ['sign-in', () => signInSheetPage(signInModel({ post: samplePost(), date: null, group: '', people: [], printedAt })), 210, 297, 1],
  ] as const)(
    '%s: true to the millimetre, version and page on every sheet, nothing beyond the edge',
    async (name, make, width, height, count) => {
      const { widthMm, heightMm, sheets, words } = await look(make());
      expect(Math.abs(widthMm - width)).toBeLessThan(0.5);
      expect(Math.abs(heightMm - height)).toBeLessThan(0.5);
      expect(sheets).toHaveLength(count);
      for (const [index, sheet] of sheets.entries()) {
        if (name !== 'sign-in') expect(bare(sheet)).toContain(VERSION);
        expect(bare(sheet)).toContain(`第${index + 1}页共${count}页`);
      }
      // most printers cannot print the last 4 mm
      expect(Math.min(...words.map((word) => word.left))).toBeGreaterThan(8);
      expect(Math.max(...words.map((word) => word.right))).toBeLessThan(width - 8);
      expect(Math.max(...words.map((word) => word.bottom))).toBeLessThan(height - 4);
    },
  );

  it('prints telephones only where the paper is for staff: not at the posts, on cards, in the swap log or in the fairness sheet', async () => {
    for (const page of [table(14, 'A4', 'post'), cards(14), swaps(3), fairness(14)]) {
      const { words } = await look(page);
      expect(words.filter((word) => phones.includes(word.text)).map((word) => word.text)).toEqual([]);
    }
    const { words } = await look(gate());
    expect(words.filter((word) => phones.includes(word.text)).length).toBeGreaterThanOrEqual(18);
  });

  it('puts every duty of the month into the cell of its person: as many letters as duties', async () => {
    const { period } = source(28);
    const { text } = await look(table(28, 'A4', 'month'));
    expect(text.match(/[早中夜][①②③]/g)).toHaveLength(period.assignments.length);
  });

  it('shows the named leader of the day, on the table and on the list', async () => {
    const { people, days } = source(7);
    const names = days.map((_, index) => people[30 + (index % 5)]?.name ?? '');
    const list = await look(leaderListPage(leaderListModel(source(7))));
    const week = await look(table(7, 'A4', 'week'));
    for (const name of names) for (const paper of [list, week]) expect(paper.text).toContain(name);
  });

  it('never leaves one orphan row on a last sheet', async () => {
    const { sheets } = await look(fairness(28));
    const rows = sheets.map((sheet) => sheet.split('\n').filter((line) => /^\s*\d+\s+\S+\s+\d+\s+\d+/.test(line)).length);
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(37);
    for (const count of rows) expect(count).toBeGreaterThan(5);
    const log = await look(swaps(14));
    for (const sheet of log.sheets)
      expect(sheet.split('\n').filter((line) => /^\s*\d+\s*(11月|$)/.test(line)).length).toBeGreaterThanOrEqual(3);
  });

  it('cuts cards of 90 × 54 mm: the second column begins 90 mm and the second row 54 mm after the first', async () => {
    const { words } = await look(cards(14));
    const marks = words.filter((word) => word.page === 1 && word.text === '值班卡' && word.top > 12);
    const lefts = [...new Set(marks.map((word) => Math.round(word.left)))].sort((a, b) => a - b);
    const tops = [...new Set(marks.map((word) => Math.round(word.top)))].sort((a, b) => a - b);
    expect(lefts.map((left) => left - (lefts[0] ?? 0))).toEqual([0, 90]);
    expect(tops.map((top) => top - (tops[0] ?? 0))).toEqual([0, 54, 108, 162, 216]);
  });

  it('has the telephone of the post on every card', async () => {
    const { sheets } = await look(cards(14));
    expect(sheets.join('').match(/0471-5901234/g)).toHaveLength(37);
  });
});
