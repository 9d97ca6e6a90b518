import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minutesDocx } from '#paper/minutes/docx.ts';
import { minutesModel } from '#paper/minutes/model.ts';
import { minutesPage } from '#paper/minutes/page.tsx';
import { officialDocx } from '#paper/official-minutes/docx.ts';
import type { OfficialModel } from '#paper/official-minutes/model.ts';
import { officialPage } from '#paper/official-minutes/page.tsx';
import { sampleMeeting } from '#paper/testing/sample-meeting.ts';
import { sampleOfficial } from '#paper/testing/sample-official.ts';
import { samplePost } from '#paper/testing/sample-people.ts';
import { bare } from './testing/look-at.ts';
import { faceOf, type Opened, officeHere, openInOffice } from './testing/office.ts';
import { chromiumHere, openRealPrint, type RealPrint, wordsOf } from './testing/real-print.ts';
import { linesOn, pageNumberOn } from './testing/type-area.ts';

const imprint = {
  copyTo: '赛罕区昭乌达路街道党工委，煤田社区党委，市直机关包保小分队',
  printedBy: '煤田公交小区疫情防控临时党支部',
} as const;

const record = minutesModel({ post: samplePost(), meeting: sampleMeeting(3, 2) });

/** 版记: none, on a page of its own, on the last page of the text, after a blank page; and a red 标志. */
const papers: Readonly<Record<string, OfficialModel>> = {
  three: sampleOfficial(),
  next: sampleOfficial({ minutes: imprint }),
  sealed: sampleOfficial({ sections: 1, minutes: { ...imprint, sealed: true } }),
  blank: sampleOfficial({ meeting: { attendees: [] }, minutes: { ...imprint, body: '值班。\n'.repeat(36) } }),
  red: sampleOfficial({ sections: 1, minutes: { redHead: true } }),
};

if (!officeHere) it.skip('no LibreOffice on this machine: Word files are not opened in these tests', () => undefined);

describe.skipIf(!officeHere || !chromiumHere)('Word files opened by LibreOffice', { timeout: 60_000 }, () => {
  let real: RealPrint;
  let opened: ReadonlyMap<string, Opened>;
  beforeAll(async () => {
    real = await openRealPrint(chromiumHere ?? '');
    const files = new Map<string, Uint8Array>([['record', await minutesDocx(record)]]);
    for (const [name, model] of Object.entries(papers)) files.set(name, await officialDocx(model));
    opened = await openInOffice(officeHere ?? '', files);
  }, 120_000);
  afterAll(() => real.close());

  const at = (name: string): Opened => opened.get(name) ?? { pdf: new Uint8Array(), content: '' };
  const pagesOf = async (pdf: Uint8Array): Promise<number> => (await PDFDocument.load(pdf)).getPageCount();
  const wordsIn = async (name: string) => wordsOf(await real.inspect('pdftotext', at(name).pdf, '-bbox'));

  it.each([...Object.keys(papers), 'record'])('have as many pages as the printed ones: %s', async (name) => {
    const model = papers[name];
    const page = model ? officialPage(model) : minutesPage(record);
    expect(await pagesOf(at(name).pdf)).toBe(await pagesOf(await real.printer.pdf(page)));
  });

  it('keep faces and sizes by name (Word and WPS put in the real 仿宋)', () => {
    const { content } = at('red');
    for (const [words, face, size] of [
      ['煤田公交小区疫情防控临时党支部会议纪要', '方正小标宋简体', '23pt'],

      ['一、认清形势', '黑体', '16pt'],
      ['（一）两个卡口', '楷体_GB2312', '16pt'],
      ['进口卡口夜班由2人', '仿宋_GB2312', '16pt'],
      ['1.交接班提前', '仿宋_GB2312', '16pt'],
      ['出席：', '黑体', '16pt'],
      ['赵国栋、', '仿宋_GB2312', '16pt'],
    ] as const) {
      expect([words, faceOf(content, words)]).toEqual([words, { face, size }]);
    }
    expect(faceOf(at('next').content, '抄送：')).toEqual({ face: '仿宋_GB2312', size: '14pt' });
  });

  it('keep 22 lines a page and number pages — 1 — outwards', async () => {
    const words = await wordsIn('three');
    for (const name of ['three', 'record']) expect(linesOn(await wordsIn(name), 2), name).toHaveLength(22);
    const [first, second] = [pageNumberOn(words, 1), pageNumberOn(words, 2)];
    expect([bare(first?.text ?? ''), bare(second?.text ?? '')]).toEqual(['—1—', '—2—']);
    expect(first?.left ?? 0).toBeGreaterThan(150);
    expect(second?.right ?? 0).toBeLessThan(60);
  });

  it.each([
    ['next', 4],
    ['sealed', 2],
    ['blank', 4],
  ] as const)('have the 版记 at the foot of an even page: %s', async (name, page) => {
    const last = linesOn(await wordsIn(name), page, 268).at(-1);
    expect(last?.text).toContain('印发');
    expect(last?.centre ?? 0).toBeGreaterThan(257);
    expect(last?.centre ?? 0).toBeLessThan(260.5);
  });

  it('leave the blank page and the 版记 page after it without numbers', async () => {
    const words = await wordsIn('blank');
    expect(linesOn(words, 3, 297)).toEqual([]);
    expect(
      linesOn(
        words.filter((word) => word.top > 266),
        4,
        297,
      ),
    ).toEqual([]);
  });
});
