import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentRequest } from '#core/contract/document.ts';
import type { ItemId, PersonId } from '#core/contract/id.ts';
import type { RunId } from '#core/supplies/distribution/run.ts';
import { plainItem } from '#core/supplies/supplies.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { addSampleOrganisation } from '../sample/fill-sample-organisation.ts';
import { importSampleRoster } from '../sample/fill-sample-post.ts';
import { performSampleRun } from '../sample/fill-sample-run.ts';
import { createPost, startTestHost, type TestHost } from '../testing/test-host.ts';
import { chromiumHere, openRealPrint, type RealPrint } from './testing/real-print.ts';

const today = '2022-01-06' as LocalDate;
/** a folder to look at the pages as files; unset in the suite */
const lookAt = process.env.POST_LOOK_AT;

describe.skipIf(!chromiumHere)('papers of a distribution run', () => {
  let host: TestHost;
  let paper: RealPrint;
  let runId: RunId;
  beforeAll(async () => {
    paper = await openRealPrint(chromiumHere ?? '');
    host = startTestHost({ printer: paper.printer });
    const { call } = host.line;
    await createPost(host.line);
    await importSampleRoster(call, today);
    await addSampleOrganisation(call, today);
    const cabbage = randomUUID() as ItemId;
    await call('supplies.saveItem', { id: cabbage, fields: { ...plainItem, name: '白菜', unit: '斤', category: 'food' } });
    const receipt = { at: '2021-12-28T07:40', source: 'allotment' as const, party: '街道', handler: '沈祎', checker: '石磊' };
    await call('supplies.receiveGoods', {
      id: randomUUID(),
      fields: { ...receipt, lines: [{ itemId: cabbage, quantity: 45_200_000 }] },
    });
    const people = new Map((await call('person.list', {})).map((person) => [person.name, person.id]));
    const keys = { today, makeId: randomUUID, personId: (name: string) => people.get(name) ?? ('' as PersonId), itemId: () => cabbage };
    ({ runId } = await performSampleRun(call, keys));
  }, 60_000);
  afterAll(async () => {
    await host.close();
    await paper.close();
  });

  const print = async (document: DocumentRequest): Promise<{ readonly pages: number; readonly text: string; readonly pdf: Buffer }> => {
    const file = await host.line.call('paper.file', { document, format: 'pdf' });
    const pdf = Buffer.from(file.base64, 'base64');
    if (lookAt) await writeFile(`${lookAt}/${document.kind}.pdf`, pdf);
    return { pdf, pages: file.pages ?? 0, text: (await paper.inspect('pdftotext', pdf)).replaceAll(/\s/g, '') };
  };

  test('a tick sheet a unit, and one more for each unit of the second round; every door of the site is on one', async () => {
    const { units } = await host.line.call('run.get', { id: runId });
    const again = units.filter((unit) => unit.doors.some((door) => door.trip !== null)).length;
    const { pages, pdf } = await print({ kind: 'run-tick-sheet', runId, trips: null, runUnitId: null });
    expect(pages).toBe(50 + again);
    const rooms = units.flatMap((unit) => unit.doors.map((door) => door.room));
    const words = (await paper.inspect('pdftotext', pdf)).split(/\s+/);
    expect(words.filter((word) => rooms.includes(word))).toHaveLength(753);
  }, 60_000);

  test('the report tells that the goods add up, with the loss and its reason, and fits on two sheets', async () => {
    const { pages, text } = await print({ kind: 'run-report', runId });
    expect(pages).toBeLessThanOrEqual(2);
    expect(text).toContain('账货相符');
    expect(text).toContain('路上翻倒压坏');
  }, 60_000);

  test('with nothing left to bring the loading list tells what was loaded instead of printing an empty sheet', async () => {
    const page = await host.line.call('paper.page', { kind: 'run-loading-list', runId, date: null });
    expect(page.remarks).toEqual(['已没有要送的住户，装车单印的是实际装车数，留作底单。']);
    expect(page.html).toContain('实际装车');
    expect((await print({ kind: 'run-away-list', runId })).text).toContain('没有登记不在家的住户');
  }, 60_000);
});
