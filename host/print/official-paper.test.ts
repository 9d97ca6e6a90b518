import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textEnd } from '#paper/official-minutes/line-fill.ts';
import type { OfficialModel } from '#paper/official-minutes/model.ts';
import { officialPage } from '#paper/official-minutes/page.tsx';
import { sampleOfficial } from '#paper/testing/sample-official.ts';
import { bare } from './testing/look-at.ts';
import { chromiumHere, openRealPrint, type RealPrint, type Word, wordsOf } from './testing/real-print.ts';
import { type Line, linesOn, pageNumberOn, rulesAt, typeArea } from './testing/type-area.ts';

const imprint = {
  copyTo: '赛罕区昭乌达路街道党工委，煤田社区党委，市直机关包保小分队，赛罕区民政局社区治理股',
  printedBy: '煤田公交小区疫情防控临时党支部',
} as const;
const people = { attendees: [] } as const;

interface Printed {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly words: readonly Word[];
  readonly text: string;
}

if (!chromiumHere) it.skip('no Chromium on this machine: minutes are not printed in these tests', () => undefined);

describe.skipIf(!chromiumHere)('会议纪要 on paper (GB/T 9704-2012), read from the PDF', { timeout: 60_000 }, () => {
  let real: RealPrint;
  let three: Printed;
  const print = async (model: OfficialModel): Promise<Printed> => {
    const pdf = await real.printer.pdf(officialPage(model));
    const words = wordsOf(await real.inspect('pdftotext', pdf, '-bbox'));
    return {
      pdf,
      words,
      pages: Number(/Pages:\s+(\d+)/.exec(await real.inspect('pdfinfo', pdf))?.[1]),
      text: bare(await real.inspect('pdftotext', pdf)),
    };
  };
  const linesWith = (printed: Printed, text: string): Line => {
    for (let page = 1; page <= printed.pages; page += 1) {
      const found = linesOn(printed.words, page).find((line) => line.text.includes(text));
      if (found) return found;
    }
    throw new Error(`no line with ${text}`);
  };
  beforeAll(async () => {
    real = await openRealPrint(chromiumHere ?? '');
    three = await print(sampleOfficial());
  }, 60_000);
  afterAll(() => real.close());

  it('is A4, three pages, every face embedded and none Type 3 (offices file the PDF and search it)', async () => {
    expect(await real.inspect('pdfinfo', three.pdf)).toMatch(/Page size:\s+59[45](\.\d+)? x 84[12]/);
    expect(three.pages).toBe(3);
    const fonts = (await real.inspect('pdffonts', three.pdf)).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(/CID TrueType .* yes yes yes /);
    expect(fonts.join()).toMatch(/NotoSerif.*NotoSans.*LXGW/s);
  });

  it('puts 22 lines on a full page at a pitch of 10.227 mm, inside 37, 28, 35 and 26 mm', () => {
    const lines = linesOn(three.words, 2);
    expect(lines).toHaveLength(22);
    const [first, last] = [lines[0]?.centre ?? 0, lines.at(-1)?.centre ?? 0];
    expect((last - first) / 21).toBeCloseTo(typeArea.line, 2);
    // the middle of the first line stands half a line below the top of the type area, but for how a face sits in its line
    expect(Math.abs(first - (typeArea.top + typeArea.line / 2))).toBeLessThan(1);
    for (let page = 1; page <= three.pages; page += 1) {
      for (const line of linesOn(three.words, page)) {
        expect(line.left, line.text).toBeGreaterThan(typeArea.left - 0.1);
        expect(line.right, line.text).toBeLessThan(typeArea.right + 0.6);
      }
    }
    for (const page of [1, 2])
      expect(Math.max(...linesOn(three.words, page).map((line) => line.right))).toBeGreaterThan(typeArea.right - 1);
  });

  it('fits 28 characters in a line, quotes, dashes and dots of full width among them', async () => {
    const body = '守'.repeat(26 + 28 * 2) + '“守”'.repeat(28) + '守……'.repeat(28) + '——守'.repeat(28);
    const printed = await print(sampleOfficial({ meeting: people, minutes: { body } }));
    const full = linesOn(printed.words, 1)
      .filter((line) => line.text.length > 20 && /^[守“”…—]+$/.test(line.text))
      .map((line) => line.text.length);
    expect(full.slice(0, 3)).toEqual([26, 28, 28]);
    expect(full.filter((count) => count === 28).length).toBeGreaterThan(4);
    expect(Math.max(...full)).toBe(28);
  });

  it('begins no line with punctuation, ends none with an opening bracket, and ends no page with a heading', async () => {
    const all = Array.from({ length: three.pages }, (_, index) => linesOn(three.words, index + 1));
    for (const line of all.flat()) {
      expect(line.text).not.toMatch(/^[、。，：；！？）》”’]/u);
      expect(line.text).not.toMatch(/[（《“‘]$/u);
    }
    // two lines of title, a blank one and eighteen of text: the heading would be the last of 22
    const body = `${'值班。\n'.repeat(18)}一、守住关口\n卡口不断人。`;
    const printed = await print(sampleOfficial({ meeting: people, minutes: { body } }));
    expect(linesOn(printed.words, 1).at(-1)?.text).toBe('值班。');
    expect(linesOn(printed.words, 2)[0]?.text).toBe('一、守住关口');
  });

  it('indents paragraphs by two, lets names wrap to the place after the colon, and tells levels by their face', () => {
    const indent = (text: string): number => (linesWith(three, text).left - typeArea.left) / typeArea.character;
    for (const text of ['一、认清形势', '（一）两个卡口', '1.交接班提前', '（1）值班员', '出席：', '请假：吴旻（公出）', '列席：'])
      expect(indent(text), text).toBeCloseTo(2, 0);
    const attending = linesWith(three, '列席：');
    const page = Array.from({ length: three.pages }, (_, index) => linesOn(three.words, index + 1)).flat();
    const wrapped =
      page[page.indexOf(page.find((line) => line.centre === attending.centre && line.text === attending.text) ?? attending) + 1];
    expect(((wrapped?.left ?? 0) - typeArea.left) / typeArea.character).toBeCloseTo(5, 1);
  });

  it('numbers pages — 1 — 7 mm below the text, one character from the outer edge', () => {
    const inset = (14 * 25.4) / 72;
    for (let page = 1; page <= three.pages; page += 1) {
      const number = pageNumberOn(three.words, page);
      expect(number?.text).toBe(`—${page}—`);
      expect(Math.abs((number?.centre ?? 0) - (typeArea.bottom + 7))).toBeLessThan(1.2);
      if (page % 2 === 1) expect(typeArea.right - (number?.right ?? 0)).toBeCloseTo(inset, 0);
      else expect((number?.left ?? 0) - typeArea.left).toBeCloseTo(inset, 0);
    }
  });

  it('without a seal the signature ends two from the right and the date begins two after it', () => {
    const by = linesWith(three, '煤田公交小区疫情防控临时党支部');
    const date = linesWith(three, '2022年11月16日');
    const signed = by.text === '煤田公交小区疫情防控临时党支部' ? by : date;
    expect((typeArea.right - signed.right) / typeArea.character).toBeCloseTo(2, 1);
    expect((date.left - signed.left) / typeArea.character).toBeCloseTo(2, 1);
    expect(date.centre - signed.centre).toBeCloseTo(typeArea.line, 0);
    expect(date.text).toBe('2022年11月16日');
  });

  it('with a seal the date ends four from the right, the signature stands in the middle over it, with room for 42 mm', async () => {
    const minutes = { sealed: true, signature: '煤田公交小区临时党支部', body: '一、守住关口' };
    const printed = await print(sampleOfficial({ meeting: people, minutes }));
    const [by, date] = [linesWith(printed, '煤田公交小区临时党支部'), linesWith(printed, '2022年11月16日')];
    expect((typeArea.right - date.right) / typeArea.character).toBeCloseTo(4, 1);
    expect((by.left + by.right) / 2).toBeCloseTo((date.left + date.right) / 2, 0);
    const textEnds = linesWith(printed, '一、守住关口').centre + typeArea.line / 2;
    // 印章居中下压署名和日期: its middle lies between them, and its upper edge within one line of the text
    const top = (by.centre + date.centre) / 2 - 21;
    expect(top - textEnds).toBeGreaterThan(-1);
    expect(top - textEnds).toBeLessThan(typeArea.line + 0.5);
  });

  it('never puts the signature on a page without text', async () => {
    // the text ends on the last of 22 lines
    const body = `${'值班。\n'.repeat(16)}${'守'.repeat(26 + 28 + 5)}`;
    const printed = await print(sampleOfficial({ meeting: people, minutes: { body } }));
    expect(linesOn(printed.words, 1).at(-1)?.text).toBe('守'.repeat(26));
    expect(linesOn(printed.words, 2).map((line) => line.text)).toEqual([
      '守'.repeat(28),
      '守'.repeat(5),
      '煤田公交小区疫情防控临时党支部',
      '2022年11月16日',
    ]);
  });

  it.each([
    { sections: 1, meeting: people, pages: 2, page: 2, numbered: [1, 2] },
    { sections: 2, meeting: {}, pages: 2, page: 2, numbered: [1, 2] },
  ])(
    'puts the 版记 on an even page, its last rule on the foot of the text: $pages pages',
    async ({ sections, meeting, pages, page, numbered }) => {
      const printed = await print(sampleOfficial({ sections, meeting, minutes: imprint }));
      expect(printed.pages).toBe(pages);
      for (const number of numbered) expect(pageNumberOn(printed.words, number)?.text).toBe(`—${number}—`);
      const marks = await rulesAt(printed.pdf, page, typeArea.left + 2);
      const [first, middle, last] = marks.slice(-3);
      expect(Math.abs((last?.top ?? 0) + (last?.thickness ?? 0) - typeArea.bottom)).toBeLessThan(0.2);
      for (const rule of [first, last]) expect(Math.abs((rule?.thickness ?? 0) - 0.35)).toBeLessThan(0.04);
      expect(Math.abs((middle?.thickness ?? 0) - 0.25)).toBeLessThan(0.04);
      const lines = linesOn(printed.words, page);
      const copies = lines.find((line) => line.text.startsWith('抄送：'));
      expect((copies?.left ?? 0) - typeArea.left).toBeCloseTo((14 * 25.4) / 72, 0);
      expect(lines.at(-1)?.text).toBe('煤田公交小区疫情防控临时党支部2022年11月16日印发');
      expect(typeArea.right - (lines.at(-1)?.right ?? 0)).toBeCloseTo((14 * 25.4) / 72, 0);
      expect(lines.at(-2)?.text).toMatch(/。$/);
    },
  );

  it('leaves a blank page and the 版记 page after it without a number when an even page has no room left', async () => {
    const body = '值班。\n'.repeat(36);
    const printed = await print(sampleOfficial({ meeting: people, minutes: { ...imprint, body } }));
    expect(printed.pages).toBe(4);
    expect(linesOn(printed.words, 3, 297)).toEqual([]);
    expect(pageNumberOn(printed.words, 2)?.text).toBe('—2—');
    expect(pageNumberOn(printed.words, 4)).toBeNull();
    expect(linesOn(printed.words, 4).at(-1)?.text).toContain('印发');
  });

  it('has no red on it unless asked; then the 标志 stands 35 mm below the top of the text', async () => {
    expect(officialPage(sampleOfficial()).html).not.toContain('class="mark"');
    const printed = await print(sampleOfficial({ sections: 1, minutes: { redHead: true } }));
    const mark = linesOn(printed.words, 1)[0];
    expect(mark?.text).toBe('煤田公交小区疫情防控临时党支部会议纪要');
    // poppler's box of a line is higher than its characters: its middle is theirs
    const size = Math.min(12, 156 / 19);
    expect(Math.abs((mark?.centre ?? 0) - size / 2 - (typeArea.top + 35))).toBeLessThan(1);
    expect(linesOn(printed.words, 1)[1]?.centre).toBeCloseTo(typeArea.top + 7.5 * typeArea.line, 0);
  });

  it('renders rare characters of names and loses no word', () => {
    for (const name of ['喆堃', '祎旻', '垚玥', '李堃', '周祎辰', '王玥']) expect(three.text).toContain(name);
    for (const words of ['“人、物、环境”', '做到“不漏一人、不漏一车”。', '——特别是“双报到”来的同志——', '每一个人……'])
      expect(three.text).toContain(words);
  });

  it('the Word writer knows where the text ends without laying it out', () => {
    const end = textEnd(sampleOfficial());
    const last = linesOn(three.words, three.pages);
    expect(end.pages).toBe(three.pages);
    const printedTo = Math.round(((last.at(-1)?.centre ?? 0) - typeArea.top) / typeArea.line + 0.5);
    expect(Math.abs(end.lines - printedTo)).toBeLessThanOrEqual(1);
  });
});
