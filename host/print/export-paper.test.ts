import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedFile, ExportRecord } from '#core/export/exported-file.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { exportReceiptModel } from '#paper/export-receipt/model.ts';
import { exportReceiptPage } from '#paper/export-receipt/page.tsx';
import { samplePost } from '#paper/testing/sample-people.ts';
import { chromiumHere, openRealPrint, type RealPrint } from './testing/real-print.ts';

const at = '2022-01-06T19:30' as LocalTime;
const hash = (seed: number): string => Array.from({ length: 64 }, (_, index) => ((index * 7 + seed) % 16).toString(16)).join('');
/** Every fourth name as long as a stick takes. */
const file = (index: number): ExportedFile => ({
  name: `会议/${index % 4 === 0 ? '会'.repeat(78) : `会议记录 第${index}次`}.pdf`,
  bytes: index % 3 === 0 ? 123_456_789 : 4321,
  sha256: hash(index),
  ...(index % 2 ? { pages: index } : {}),
});
const files = Array.from({ length: 50 }, (_, index) => file(index));
const folder = `/media/zhang/${'K'.repeat(30)}/临时党支部-20220106-1930`;
const receipt = (record: Omit<ExportRecord, 'id' | 'at' | 'folder'>) =>
  exportReceiptPage(exportReceiptModel({ post: samplePost(), record: { id: '1', at, folder, ...record }, printedAt: at }));

describe.skipIf(!chromiumHere)('资料交接清单 on paper', () => {
  let print: RealPrint;
  beforeAll(async () => {
    print = await openRealPrint(chromiumHere ?? '');
  });
  afterAll(() => print.close());

  it('of 50 files with the longest names cuts nothing off and has room to sign on the last sheet', async () => {
    const page = receipt({ files });
    expect(await print.cutOff(page)).toEqual([]);
    const pdf = await print.printer.pdf(page);
    if (process.env.POST_LOOK) writeFileSync(`${process.env.POST_LOOK}/receipt.pdf`, pdf);
    const text = await print.inspect('pdftotext', pdf, '-layout');
    const sheets = text.split('\f').filter((sheet) => sheet.trim() !== '');
    expect(sheets.at(-1)).toMatch(/移交人[\s\S]*接收人/);
    for (const sheet of sheets) expect(sheet).toContain('SHA-256');
    expect(text).toContain('没有加密');
  });

  it('of a package shows the whole hash of the one file that is handed over', async () => {
    const sealed = { name: '资料-20220106-1930.zip', bytes: 99_000_000, sha256: hash(5), inside: files.slice(0, 3) };
    const pdf = await print.printer.pdf(receipt({ files: [sealed] }));
    if (process.env.POST_LOOK) writeFileSync(`${process.env.POST_LOOK}/receipt-sealed.pdf`, pdf);
    const text = (await print.inspect('pdftotext', pdf)).replaceAll(/\s/g, '');
    expect(text).toContain(hash(5));
    expect(text).toContain('资料-20220106-1930.zip');
  });
});
