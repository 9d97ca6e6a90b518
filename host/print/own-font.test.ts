import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UserFontId } from '#core/contract/font-address.ts';
import { userFontAddress } from '#core/contract/font-address.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { embeddedFaces } from '#paper/embedded-faces.ts';
import { testPage } from '#paper/test-page/page.tsx';
import { samplePost } from '#paper/testing/sample-people.ts';
import { withOwnFaces } from '#paper/user-faces.ts';
import { smallFont } from '../fonts/testing/sample-font.ts';
import { bare, lookAt } from './testing/look-at.ts';
import { chromiumHere, openRealPrint, type RealPrint } from './testing/real-print.ts';

const id = 'office-fangsong' as UserFontId;
const page = testPage(samplePost(), 'A4', '2022-11-22T09:41' as LocalTime);
const dressed = { ...page, html: withOwnFaces(page.html, [{ id, role: 'fangsong', has: () => false }], []) };

if (!chromiumHere) it.skip('no Chromium on this machine: fonts of one’s own are not printed in these tests', () => undefined);

describe.skipIf(!chromiumHere)('the test page from a real Chromium', { timeout: 60_000 }, () => {
  let real: RealPrint;
  beforeAll(async () => {
    real = await openRealPrint(chromiumHere ?? '');
  }, 60_000);
  afterAll(() => real.close());

  it('is one sheet of A4 with every rare name on it, nothing cut off and no Type 3 font', async () => {
    const seen = await lookAt(real, page);
    expect(seen.sheets).toHaveLength(1);
    expect(Math.abs(seen.widthMm - 210)).toBeLessThan(0.5);
    for (const char of '喆堃祎旻垚玥㛃𬭼') expect(seen.text.split(char).length - 1, char).toBe(5);
    expect(await real.cutOff(page)).toEqual([]);
    const pdf = await real.printer.pdf(page);
    expect(await real.inspect('pdffonts', pdf)).not.toContain('Type 3');
    expect(embeddedFaces(await PDFDocument.load(pdf)).toSorted()).toEqual(['思源宋体', '思源黑体', '霞鹜文楷'].toSorted());
  });

  it('measures true: from 0 to 100 on both rulers are 100 mm ± 0.2 in the PDF itself', async () => {
    const { words } = await lookAt(real, page);
    const figures = words.filter(({ text }) => text === '0' || text === '100');
    const centre = (word: { left: number; right: number }) => (word.left + word.right) / 2;
    const middle = (word: { top: number; bottom: number }) => (word.top + word.bottom) / 2;
    const across = figures.flatMap((zero) =>
      figures
        .filter((end) => end.text === '100' && zero.text === '0' && Math.abs(middle(end) - middle(zero)) < 1)
        .map((end) => centre(end) - centre(zero)),
    );
    const down = figures.flatMap((zero) =>
      figures
        .filter((end) => end.text === '100' && zero.text === '0' && Math.abs(end.left - zero.left) < 1)
        .map((end) => middle(end) - middle(zero)),
    );
    expect(across.some((length) => Math.abs(length - 100) < 0.2)).toBe(true);
    expect(down.some((length) => Math.abs(length - 100) < 0.2)).toBe(true);
  });

  it('embeds the office’s own 仿宋 in the PDF, as letters and not as pictures', async () => {
    const pdf = await real.printer.pdf(dressed, [{ path: userFontAddress(id), bytes: smallFont() }]);
    const before = await real.inspect('pdffonts', await real.printer.pdf(page));
    const after = await real.inspect('pdffonts', pdf);
    expect(after.split('\n').length).toBeGreaterThan(before.split('\n').length);
    expect(after).not.toContain('Type 3');
    expect(bare(await real.inspect('pdftotext', pdf))).toContain('现将值班安排公示如下');
  });

  it('is not printed in another face when the font of one’s own is broken: the sentence says what to do', async () => {
    const broken = [{ path: userFontAddress(id), bytes: Buffer.from('broken') }];
    await expect(real.printer.pdf(dressed, broken)).rejects.toThrow('添加的字体没有装上');
  });
});
