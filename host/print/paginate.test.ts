import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paginateSource } from '#paper/paginate-source.ts';
import { chromiumHere } from './testing/real-print.ts';

const sheet = (content: string): string => `<style>
.sheet{width:400px}.flow{height:200px;font:16px/20px monospace}table{border-collapse:collapse}td,th{padding:0;height:20px}p,h2{margin:0;font:inherit}</style>
<section class="sheet"><b data-first-only>once</b><div class="flow" data-flow>${content}</div>— <b data-page></b>/<b data-pages></b></section>`;

if (!chromiumHere) it.skip('no Chromium on this machine: pages are not laid out in these tests', () => undefined);

describe.skipIf(!chromiumHere)('pagination', { timeout: 30_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumHere ?? '', chromiumSandbox: process.getuid?.() !== 0 });
  }, 30_000);
  afterAll(() => browser.close());

  const laidOut = async (content: string, times = 1): Promise<{ html: string; sheets: string[] }> => {
    const page = await browser.newPage();
    await page.setContent(sheet(content));
    for (let time = 0; time < times; time += 1) await page.evaluate(paginateSource());
    const html = await page.content();
    const sheets = await page.locator('.flow').allInnerTexts();
    await page.close();
    return { html, sheets };
  };

  const long = `<h2 data-keep-next>一</h2><p data-split>${'甲乙丙丁戊己庚辛 '.repeat(80)}</p><h2 data-keep-next>二</h2><p data-split>${'子丑寅卯 '.repeat(90)}</p>`;

  it('changes nothing when run again (the preview runs it on every resize)', async () => {
    expect((await laidOut(long, 3)).html).toBe((await laidOut(long)).html);
  });

  it('keeps every character of a text that runs over several sheets', async () => {
    const { sheets } = await laidOut(long);
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.join('').replaceAll(/\s/g, '')).toBe(`一${'甲乙丙丁戊己庚辛'.repeat(80)}二${'子丑寅卯'.repeat(90)}`);
  });

  it('moves a heading with its text (a heading alone at the foot misleads)', async () => {
    const { sheets } = await laidOut(`<p>${'行<br>'.repeat(9)}</p><h2 data-keep-next>标题</h2><p data-split>正文</p>`);
    expect(sheets[0]).not.toContain('标题');
    expect(sheets[1]).toContain('标题');
  });

  it('repeats a table head and cuts no group of rows that a sheet can hold', async () => {
    const group = (name: string): string =>
      `<tbody data-keep>${[1, 2, 3].map((row) => `<tr><td>${name}${row}</td></tr>`).join('')}</tbody>`;
    const { sheets } = await laidOut(
      `<table><thead><tr><th>头</th></tr></thead>${['甲', '乙', '丙', '丁', '戊'].map(group).join('')}</table>`,
    );
    expect(sheets).toHaveLength(2);
    for (const text of sheets) expect(text).toContain('头');
    expect(sheets[0]).toContain('丙3');
    expect(sheets[0]).not.toContain('丁1');
    expect(sheets[1]).toContain('戊3');
  });

  it('keeps a very long text whole and in order, headings with what they head, a long table in the midst of it too', async () => {
    const part = (from: number, count: number): string =>
      Array.from({ length: count }, (_, index) => `<h2 data-keep-next>题${from + index}。</h2><p data-split>文${from + index}。</p>`).join(
        '',
      );
    const rows = Array.from({ length: 400 }, (_, index) => `<tr><td>行${index}。</td></tr>`).join('');
    const { sheets } = await laidOut(`${part(0, 200)}<table><tbody>${rows}</tbody></table>${part(200, 100)}`);
    const written = sheets.join('').replaceAll(/\s/g, '').split('。').slice(0, -1);
    const text = (from: number, count: number): string[] =>
      Array.from({ length: count }, (_, index) => [`题${from + index}`, `文${from + index}`]).flat();
    expect(written).toEqual([...text(0, 200), ...Array.from({ length: 400 }, (_, index) => `行${index}`), ...text(200, 100)]);
    for (const sheet of sheets) expect(sheet.trim()).not.toMatch(/题\d+。$/);
  });

  it('prints every row of a very long table once and in order, keeps its groups whole, and what follows it', async () => {
    const group = (name: number): string =>
      `<tbody data-keep>${[1, 2, 3].map((row) => `<tr><td>${name}-${row}</td></tr>`).join('')}</tbody>`;
    const rows = Array.from({ length: 400 }, (_, row) => `<tr><td>r${row}</td></tr>`).join('');
    const groups = Array.from({ length: 50 }, (_, name) => group(name)).join('');
    const content = `<h2 data-keep-next>表</h2><table><thead><tr><th>头</th></tr></thead><tbody>${rows}</tbody>${groups}</table><p>后</p>`;
    const { html, sheets } = await laidOut(content);
    const wanted = [
      ...Array.from({ length: 400 }, (_, row) => `r${row}`),
      ...Array.from({ length: 50 }, (_, name) => [1, 2, 3].map((row) => `${name}-${row}`)).flat(),
    ];
    expect(sheets.flatMap((text) => text.split(/\s+/)).filter((word) => /\d/.test(word))).toEqual(wanted);
    for (const text of sheets) expect((text.match(/\b\d+-[123]\b/g) ?? []).length % 3).toBe(0);
    expect(sheets.every((text) => text.includes('头'))).toBe(true);
    expect(sheets.at(-1)).toContain('后');
    expect(sheets.length).toBeLessThanOrEqual(Math.ceil(552 / 9) + 6);
    expect((await laidOut(content, 2)).html).toBe(html);
  });

  it('sends the last two lines of a paragraph along with what follows it (nobody signs an empty page)', async () => {
    const lines = Array.from({ length: 9 }, (_, line) => `行${line}`).join('<br>');
    const { sheets, html } = await laidOut(`<p data-split data-keep-lines="2">${lines}</p><div>署名<br>日期</div>`);
    expect(sheets.map((text) => text.split('\n').filter(Boolean))).toEqual([
      ['行0', '行1', '行2', '行3', '行4', '行5', '行6'],
      ['行7', '行8', '署名', '日期'],
    ]);
    expect((await laidOut(`<p data-split data-keep-lines="2">${lines}</p><div>署名<br>日期</div>`, 2)).html).toBe(html);
    const short = await laidOut(`<p>${'行<br>'.repeat(8)}</p><p data-split data-keep-lines="2">末</p><div>署名<br>日期</div>`);
    expect(short.sheets[1]?.split('\n').filter(Boolean)).toEqual(['末', '署名', '日期']);
  });

  it.each([
    { lines: 3, pages: 2, unnumbered: 0 },
    { lines: 12, pages: 2, unnumbered: 0 },
    { lines: 20, pages: 4, unnumbered: 2 },
    { lines: 23, pages: 4, unnumbered: 0 },
  ])('puts what belongs to the last even sheet there: $lines lines of text make $pages sheets', async ({ lines, pages, unnumbered }) => {
    const imprint =
      '<style>.sheet{position:relative}</style><div data-first-only data-last-even style="position:absolute;bottom:20px;height:40px">版记</div>';
    const page = `<p data-split>${'行<br>'.repeat(lines)}</p></div>${imprint}<div>`;
    const { html } = await laidOut(page);
    const sections = html.split('<section').slice(1);
    expect(sections).toHaveLength(pages);
    expect(sections.map((section) => section.includes('版记'))).toEqual(sections.map((_, index) => index === pages - 1));
    expect(html.match(/data-unnumbered/g)?.length ?? 0).toBe(unnumbered);
    expect((await laidOut(page, 3)).html).toBe(html);
  });

  it('ends even when one block is taller than a sheet', async () => {
    const { sheets } = await laidOut(`<div>${'高<br>'.repeat(40)}</div><p>后</p>`);
    expect(sheets.at(-1)).toBe('后');
  });

  it('shows first-only parts once and numbers the sheets', async () => {
    const { html } = await laidOut(long);
    expect(html.match(/once/g)).toHaveLength(1);
    expect(html).toMatch(/data-page="">2<.*data-parity="odd"/s);
  });
});
