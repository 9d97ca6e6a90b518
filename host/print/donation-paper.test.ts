import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperPage } from '#core/contract/document.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { cashHandoverModel, cashHandoverPage } from '#paper/cash-handover/page.tsx';
import { countSheetModel } from '#paper/count-sheet/model.ts';
import { countSheetPage } from '#paper/count-sheet/page.tsx';
import { donationVoucherModel } from '#paper/donation-voucher/model.ts';
import { donationVoucherPage } from '#paper/donation-voucher/page.tsx';
import { donationsModel } from '#paper/donations/model.ts';
import { donationsPage } from '#paper/donations/page.tsx';
import { sampleCount, sampleGifts, sampleHandover } from '#paper/testing/sample-donations.ts';
import { samplePost } from '#paper/testing/sample-people.ts';
import { sampleDonations } from '#paper/testing/sample-supplies.ts';
import { thankYouModel } from '#paper/thank-you-letter/model.ts';
import { thankYouPage } from '#paper/thank-you-letter/page.tsx';
import { chromiumHere, openRealPrint, type RealPrint, wordsOf } from './testing/real-print.ts';

if (!chromiumHere) it.skip('no Chromium on this machine: donations are not printed in these tests', () => undefined);

const post = samplePost();
const printedAt = '2022-11-16T19:30' as LocalTime;

const vouchers = (copies: 'one' | 'three', size: 'A5x2' | 'A4'): PaperPage =>
  donationVoucherPage(donationVoucherModel({ post, donations: sampleGifts, copies, size, printedAt }), size);
const letters = thankYouPage(thankYouModel({ post, donations: sampleGifts, printedAt }));
const sheet = (lines: number, blank: boolean): PaperPage =>
  countSheetPage(countSheetModel({ post, count: sampleCount(lines), blank, printedAt }));
const notice = (count: number): PaperPage => {
  const period = { from: '2022-11-01' as LocalDate, to: '2022-11-30' as LocalDate };
  return donationsPage(donationsModel({ post, ...period, ...sampleDonations(count), printedAt }), 'A4');
};

describe.skipIf(!chromiumHere)('papers of donations and stock-taking in print', { timeout: 120_000 }, () => {
  let print: RealPrint;
  beforeAll(async () => {
    print = await openRealPrint(chromiumHere ?? '');
  }, 60_000);
  afterAll(() => print.close());

  const pagesOf = async (page: PaperPage): Promise<{ readonly pages: number; readonly bytes: Uint8Array }> => {
    const bytes = await print.printer.pdf(page);
    const info = await print.inspect('pdfinfo', bytes);
    expect(info).toMatch(/Page size:\s+59[45]\.\d+ x 841\.\d+ pts \(A4\)/);
    return { pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), bytes };
  };

  it('puts two slips on a sheet, each wholly in its own half, so that a cut takes nothing away', async () => {
    const { pages, bytes } = await pagesOf(vouchers('three', 'A5x2'));
    // three copies of three slips, and of twelve kinds of goods on two slips
    expect(pages).toBe(8);
    const words = wordsOf(await print.inspect('pdftotext', bytes, '-bbox'));
    const middle = words.filter((word) => word.top < 148.5 && word.bottom > 148.5);
    expect(middle).toEqual([]);
    const lowest = words.filter((word) => word.text.includes('本凭证不作税前扣除依据'));
    expect(lowest).toHaveLength(15);
    expect(lowest.every((word) => word.bottom % 148.5 < 145)).toBe(true);
  });

  it('prints a handover on one sheet in two copies, and a letter to a donor on one', async () => {
    expect((await pagesOf(cashHandoverPage(cashHandoverModel({ post, move: sampleHandover, reversed: false })))).pages).toBe(1);
    expect((await pagesOf(letters)).pages).toBe(3);
  });

  it('keeps room to sign on the last sheet of a stock-taking, blank and filled, and numbers every line', async () => {
    for (const blank of [true, false]) {
      const { pages, bytes } = await pagesOf(sheet(60, blank));
      const words = wordsOf(await print.inspect('pdftotext', bytes, '-bbox'));
      expect(words.filter((word) => word.text.startsWith('监盘人：')).map((word) => word.page)).toEqual([pages]);
      for (const number of ['1', '60']) expect(words.some((word) => word.text === number)).toBe(true);
    }
  });

  it('prints a notice of a thousand donations, every one of them, with the telephones of the post on every sheet', async () => {
    const { pages, bytes } = await pagesOf(notice(1000));
    const text = await print.inspect('pdftotext', bytes, '-layout');
    const numbers = new Set([...text.matchAll(/^\s*(\d{1,4})\s+11月/gm)].map((match) => match[1]));
    expect(numbers.size).toBe(1000);
    expect(text.match(/监督电话\s/g)?.length).toBeGreaterThanOrEqual(pages);
    expect(text).not.toContain('13848123456');
  });
});
