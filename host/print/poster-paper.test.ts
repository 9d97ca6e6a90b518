import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PosterTemplate } from '#core/boards/poster-template.ts';
import { posterTemplates } from '#core/boards/poster-templates.ts';
import type { PaperPage } from '#core/contract/document.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { posterPage } from '#paper/posters/page.tsx';
import { sampleContacts, samplePost } from '#paper/testing/sample-people.ts';
import { fullPoster, samplePoster } from '#paper/testing/sample-poster.ts';
import { chromiumHere, openRealPrint, type RealPrint, wordsOf } from './testing/real-print.ts';

if (!chromiumHere) it.skip('no Chromium on this machine: posters are not printed in these tests', () => undefined);

const source = {
  post: samplePost({ sample: true }),
  contacts: sampleContacts,
  date: '2022-11-16' as LocalDate,
  printedAt: '2022-11-16T19:30' as LocalTime,
};

type Make = (template: PosterTemplate) => Partial<PosterContent>;

/** Posters of one paper size in one document: their layouts are told apart by class, and one load of the faces serves all. */
const together = (pages: readonly PaperPage[]): PaperPage => {
  const [first] = pages;
  if (!first) throw new Error('nothing to print');
  const part = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
  const styles = pages.map(({ html }) => part(html, /<style>(.*)<\/style>/s));
  const bodies = pages.map(({ html }) => part(html, /<body>(.*)<\/body>/s));
  const html = `<!doctype html><html lang="zh-CN"><head><link rel="stylesheet" href="/fonts/fonts.css"/><style>${styles.join('')}</style></head><body>${bodies.join('')}</body></html>`;
  return { ...first, html };
};

/** Every template, by size of paper and whether two share it. */
const bySize = (
  make: Make,
  change: Partial<Parameters<typeof posterPage>[0]> = {},
  templates = posterTemplates,
): ReadonlyMap<string, readonly PaperPage[]> => {
  const pages = templates.map((template) =>
    posterPage({ ...source, ...change, template, content: samplePoster(template, make(template)) }),
  );
  return Map.groupBy(pages, ({ widthMm, heightMm, html }) => `${widthMm}×${heightMm}${html.includes('class="cut-line"') ? ' halves' : ''}`);
};

describe.skipIf(!chromiumHere)('posters in print', { timeout: 120_000 }, () => {
  let print: RealPrint;
  beforeAll(async () => {
    print = await openRealPrint(chromiumHere ?? '');
  }, 60_000);
  afterAll(() => print.close());

  const cutOff = async (sizes: ReadonlyMap<string, readonly PaperPage[]>): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const pages of sizes.values()) found.push(...(await print.cutOff(together(pages))));
    return found;
  };

  it('cut off no word of any layout, with its sample words, filled to what it promises, and left blank', async () => {
    expect(await cutOff(bySize(() => ({})))).toEqual([]);
    expect(await cutOff(bySize((template) => fullPoster(template)))).toEqual([]);
    const nothing = { post: samplePost({ hotline: '', supervisionPhone: '' }), contacts: [] };
    expect(await cutOff(bySize(() => ({ words: {}, qr: '' }), nothing))).toEqual([]);
  });

  it('cut off nothing at any other size, for a post with the longest names and numbers', async () => {
    const post = samplePost({
      branchName: '呼和浩特市赛罕区昭乌达路街道煤田公交小区及周边家属院疫情防控临时党支部委员会',
      community: '煤田公交小区及周边三个家属院',
      hotline: '0471-5901234-123456',
    });
    const long = Array.from({ length: 16 }, () => ({ label: '昭乌达路街道社区卫生服务中心', phone: '0471-5901234-123456' }));
    const phones = posterTemplates.filter(({ key }) => key.startsWith('phone-'));
    expect(await cutOff(bySize(() => ({}), { post, contacts: long }, phones))).toEqual([]);
    for (const size of ['A5x2', '600x900'] as const) {
      const offered = posterTemplates.filter(({ sizes }) => sizes.includes(size));
      expect(offered.length).toBeGreaterThan(4);
      expect(await cutOff(bySize(() => ({ size }), { post }, offered)), size).toEqual([]);
    }
  });

  it('are exactly of the size of their paper, with embedded outlines, and a telephone that is read in passing', async () => {
    let large = 0;
    const signatures: { readonly left: number }[] = [];
    for (const [size, pages] of bySize(() => ({}))) {
      const page = together(pages);
      const pdf = await print.printer.pdf(page);
      const points = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(await print.inspect('pdfinfo', pdf));
      expect(Math.abs(Number(points?.[1]) - (page.widthMm * 72) / 25.4), size).toBeLessThan(0.5);
      expect(Math.abs(Number(points?.[2]) - (page.heightMm * 72) / 25.4), size).toBeLessThan(0.5);
      const words = wordsOf(await print.inspect('pdftotext', pdf, '-bbox'));
      for (let sheet = 1; sheet <= Math.max(...words.map((word) => word.page)); sheet += 1) {
        const phones = words.filter((word) => word.page === sheet && word.text === '0471-5901234');
        const highest = Math.max(...phones.map((word) => word.bottom - word.top));
        // poppler's box is 1.45 times the letter size: figures of 9 mm on a card for the purse, of 18 mm on a wall
        expect(highest, `${size} ${sheet}`).toBeGreaterThan(12.5);
        if (highest > 25) large += 1;
      }
      if (size === '210×297')
        signatures.push(...words.filter((word) => word.text === source.post.branchName && word.bottom - word.top > 6));
      const fonts = (await print.inspect('pdffonts', pdf)).split('\n').slice(2);
      for (const line of fonts.filter((text) => text.trim() !== '')) expect(line).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
    }
    expect(signatures.length).toBeGreaterThan(2);
    for (const { left } of signatures) expect(left, 'a signature stands over its date, not at the left').toBeGreaterThan(60);
    // all but the sheets of a banner, the cards, and what is cut to A5
    expect(large).toBeGreaterThanOrEqual(posterTemplates.length - 4);
  });
});
