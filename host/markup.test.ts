import mammoth from 'mammoth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { allKinds, exampleOf } from './doors/cli/paper-examples.ts';
import { addSampleRecords, importSampleRoster, planSampleDuties } from './sample/fill-sample-post.ts';
import { readSheets } from './spreadsheet/read-table.ts';
import { markUp, markups } from './testing/mark-up.ts';
import { createPost, startTestHost, type TestHost, testPost } from './testing/test-host.ts';

const today = '2022-01-06' as LocalDate;
let host: TestHost;
let marked: number;
let pages: readonly { readonly document: DocumentRequest; readonly page: PaperPage }[];

beforeAll(async () => {
  host = startTestHost();
  await createPost(host.line, { ...testPost, branchName: '<b id=hit>临时党支部' });
  const { call, marked: count } = markUp(host.line.call);
  await importSampleRoster(call, today);
  await addSampleRecords(call, today);
  await planSampleDuties(call, today);
  marked = count();
  const found = await Promise.all(
    allKinds.map(async (kind) => {
      const document = await exampleOf(host.line, kind, today);
      return document && { document, page: await host.line.call('paper.page', document) };
    }),
  );
  pages = found.filter((one) => one !== null);
}, 60_000);
afterAll(() => host.close());

/** Tags that only our markup can have brought: attributes that run, elements that carry its name. */
const live = /<img[^>]*\sonerror|<svg[^>]*\sonload|<b id=|<script|javascript:/i;
const literal = /&lt;(img src=x onerror|svg onload|b id=)/;

test('markup typed into every text the forms take stands on every printed page as text (a page made by putting strings together)', () => {
  expect(marked).toBeGreaterThan(400);
  expect(pages.length).toBeGreaterThan(25);
  for (const { document, page } of pages) {
    expect(live.exec(page.html)?.[0], document.kind).toBeUndefined();
  }
  const carrying = pages.filter(({ page }) => literal.test(page.html)).map(({ document }) => document.kind);
  expect(carrying.length, carrying.join()).toBeGreaterThan(25);
});

test('and in every Word file as text', async () => {
  for (const { document, page } of pages) {
    if (!page.formats.includes('docx')) continue;
    const { base64 } = await host.line.call('paper.file', { document, format: 'docx' });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(base64, 'base64') });
    expect([document.kind, markups.some((markup) => value.includes(markup))]).toEqual([document.kind, literal.test(page.html)]);
  }
});

test('and in the roster’s workbook, cell for cell', async () => {
  const { base64 } = await host.line.call('roster.export', {});
  const [sheet] = await readSheets('花名册.xlsx', Buffer.from(base64, 'base64'), '/no/built/worker');
  const people = await host.line.call('person.list', {});
  const cells = new Set((sheet?.rows ?? []).flat());
  for (const { name, unit } of people.filter((person) => !person.removed)) {
    expect(cells).toContain(name);
    if (unit !== '') expect(cells).toContain(unit);
  }
});

test('a name that is markup leads to no folder and to no other file (a title that becomes a path)', () => {
  for (const { document, page } of pages) expect([document.kind, /[<>:"/\\|?*]/.test(page.fileName)]).toEqual([document.kind, false]);
});
