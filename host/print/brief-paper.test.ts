import { writeFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefDocx } from '#paper/brief/docx.ts';
import type { BriefModel } from '#paper/brief/model.ts';
import { briefPage } from '#paper/brief/page.tsx';
import { fullDay, fullWeek, sampleBrief } from '#paper/testing/sample-brief.ts';
import { bare, lookAt, type Seen } from './testing/look-at.ts';
import { officeHere, openInOffice } from './testing/office.ts';
import { chromiumHere, openRealPrint, type RealPrint } from './testing/real-print.ts';

/** a folder to look at the pages as files; unset in the suite */
const looked = process.env.POST_LOOK_AT;

const week = sampleBrief(fullWeek());
const longer = (times: number): BriefModel => ({
  ...week,
  paragraphs: [...week.paragraphs, { head: '九、附记。', text: '支部书记带头值夜班，三班交接清楚，物资当面点清。'.repeat(times) }],
});
const wordsOf = ({ paragraphs }: BriefModel): readonly string[] => paragraphs.map(({ head, text }) => bare(`${head}${text}`));

describe.skipIf(!chromiumHere)('the printed brief', { timeout: 60_000 }, () => {
  let real: RealPrint;
  beforeAll(async () => {
    real = await openRealPrint(chromiumHere ?? '');
  }, 60_000);
  afterAll(() => real.close());

  const see = async (name: string, model: BriefModel): Promise<Seen> => {
    const page = briefPage(model);
    if (looked) await writeFile(`${looked}/${name}.pdf`, await real.printer.pdf(page));
    expect(await real.cutOff(page)).toEqual([]);
    return lookAt(real, page);
  };

  it.each([
    ['as composed', week],
    ['with two lines more', longer(2)],
    ['of a day', sampleBrief(fullDay())],
  ])('of everything there is (%s) is one whole sheet: words, bars, figures and a line to sign on', async (name, model) => {
    const { sheets, text } = await see(`brief ${name}`, model);
    expect(sheets).toHaveLength(1);
    for (const words of [...wordsOf(model), '捐赠物资估价（元）', '审核（书记）：', '第1页共1页']) expect(text).toContain(words);
    for (const { label } of model.rows) expect(text).toContain(label);
    if (model.kind === 'week') expect(text).toContain('每日诉求（件）：实心为收到，斜线为办结');
  });

  it('that must run over begins its second sheet with the bars: no line of the words stands there, and the signatures are not alone', async () => {
    const { sheets } = await see('brief over', longer(8));
    const [first = '', second = ''] = sheets.map(bare);
    expect(sheets).toHaveLength(2);
    expect(first).toContain('支部书记带头值夜班');
    expect(second).toMatch(/^每日查验（人次）/);
    for (const words of ['每日诉求', '好人好事', '捐款（元）', '审核（书记）：']) expect(second).toContain(words);
  });

  it('of words alone takes some lines along when only the signatures would be left for the last sheet', async () => {
    for (const times of [44, 46, 76, 89]) {
      const { sheets } = await see('brief of words', { ...longer(times), rows: [], days: [] });
      expect([times, bare(sheets.at(-1) ?? '').indexOf('填报：') > 60]).toEqual([times, true]);
    }
  });

  it.skipIf(!officeHere)('has as many pages in Word', async () => {
    const models = new Map([
      ['week', week],
      ['longer', longer(2)],
      ['over', longer(8)],
      ['day', sampleBrief(fullDay())],
      ['sample', { ...longer(2), head: { ...week.head, sample: true } }],
    ]);
    const files = new Map<string, Uint8Array>();
    for (const [name, model] of models) files.set(name, await briefDocx(model));
    const opened = await openInOffice(officeHere ?? '', files);
    for (const [name, model] of models) {
      const { pdf } = opened.get(name) ?? { pdf: new Uint8Array() };
      if (looked) await writeFile(`${looked}/word ${name}.pdf`, pdf);
      expect([name, (await PDFDocument.load(pdf)).getPageCount()]).toEqual([name, (await lookAt(real, briefPage(model))).sheets.length]);
    }
  });
});
