import { writeFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boardSizes } from '#core/boards/board-size.ts';
import type { DocumentRequest, FileFormat, PaperPage } from '#core/contract/document.ts';
import { dutiesOfDay } from '#core/duty/on-duty.ts';
import { orgChart } from '#core/roster/organisation/org-chart.ts';
import { datesBetween, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { battleMapModel } from '#paper/battle-map/model.ts';
import { battleMapPage } from '#paper/battle-map/page.tsx';
import { dutyNoticeModel } from '#paper/duty-notice/model.ts';
import { dutyNoticePage } from '#paper/duty-notice/page.tsx';
import { roleBoardModel } from '#paper/role-board/model.ts';
import { roleBoardPage } from '#paper/role-board/page.tsx';
import { teamBoardModel } from '#paper/team-board/model.ts';
import { teamBoardPage } from '#paper/team-board/page.tsx';
import { hardPeople, longestDuties } from '#paper/testing/hard-people.ts';
import { samplePeriod } from '#paper/testing/sample-duty.ts';
import { sampleContacts, samplePeople, samplePost } from '#paper/testing/sample-people.ts';
import { sampleSite } from '#paper/testing/sample-site.ts';
import { tileSheets } from '#paper/tile.ts';
import { planTiles, TILE_MARGIN, type TilePlan, tileCount } from '#paper/tile-plan.ts';
import { importSampleRoster } from '../sample/fill-sample-post.ts';
import { createPost, startTestHost, type TestHost } from '../testing/test-host.ts';
import { chromiumHere, openRealPrint, type RealPrint, type Word, wordsOf } from './testing/real-print.ts';

const today = '2022-01-06' as LocalDate;
const printedAt = '2022-01-06T10:00' as LocalTime;
/** a folder to look at the pages as files; unset in the suite */
const lookAt = process.env.POST_LOOK_AT;
/** one black pixel */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

interface Printed {
  readonly pages: number;
  readonly bytes: number;
  readonly words: readonly Word[];
  /** of every sheet, mm */
  readonly sizes: readonly (readonly [number, number])[];
}

const MM_PER_PT = 25.4 / 72;
const mm = (points: string | undefined): number => Number(points) * MM_PER_PT;
const near = (value: number, wanted: number, by: number): void =>
  expect(Math.abs(value - wanted), `${value} for ${wanted}`).toBeLessThan(by);
const middle = (word: Word): number => (word.left + word.right) / 2;

/** 600×900 mm with a word of its own every 5 mm down and across the middle of the first sheet. */
const gridBoard = async (): Promise<Uint8Array> => {
  const board = await PDFDocument.create();
  const page = board.addPage([600 / MM_PER_PT, 900 / MM_PER_PT]);
  for (let at = 0; at < 600; at += 5) page.drawText(`x${at}`, { x: at / MM_PER_PT, y: (900 - 130) / MM_PER_PT, size: 4 });
  for (let at = 0; at < 900; at += 5) page.drawText(`y${at}`, { x: 200 / MM_PER_PT, y: (900 - at) / MM_PER_PT, size: 4 });
  return board.save();
};

const blankSheets = async (plan: TilePlan): Promise<Uint8Array> => {
  const sheets = await PDFDocument.create();
  for (let page = 0; page <= tileCount(plan); page += 1) sheets.addPage([plan.width / MM_PER_PT, plan.height / MM_PER_PT]);
  return sheets.save();
};

describe.skipIf(!chromiumHere)('boards from a real Chromium', { timeout: 60_000 }, () => {
  let host: TestHost;
  let paper: RealPrint;
  beforeAll(async () => {
    paper = await openRealPrint(chromiumHere ?? '');
    host = startTestHost({ printer: paper.printer });
    await createPost(host.line);
    await importSampleRoster(host.line.call, today);
  }, 60_000);
  afterAll(async () => {
    await host.close();
    await paper.close();
  });

  const print = async (document: DocumentRequest, format: FileFormat = 'pdf'): Promise<Printed> => {
    const file = await host.line.call('paper.file', { document, format });
    const pdf = Buffer.from(file.base64, 'base64');
    if (lookAt) await writeFile(`${lookAt}/${file.fileName}`, pdf);
    const info = await paper.inspect('pdfinfo', pdf, '-l', '99');
    const sizes = [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(([, width, height]) => [mm(width), mm(height)] as const);
    return { pages: file.pages ?? 0, bytes: pdf.byteLength, words: wordsOf(await paper.inspect('pdftotext', pdf, '-bbox')), sizes };
  };

  test.each([['800x1200', 2]] as const)(
    'a board of %s on %i sheets is true to size ± 1 mm, and its letters are as high as the page says ± 5 %',
    async (size, sheets) => {
      const document = { kind: 'team-board', size, sheets } as const;
      const { sizes, words } = await print(document);
      expect(sizes).toHaveLength(sheets);
      for (const [width, height] of sizes) {
        near(width, boardSizes[size].widthMm, 1);
        near(height, boardSizes[size].heightMm, 1);
      }
      const { legibility } = await host.line.call('paper.page', document);
      const name = words.find((word) => word.text === '周启明');
      const said = legibility?.nameMm ?? 0;
      near(((name?.right ?? 0) - (name?.left ?? 0)) / 3, said / 0.92, said * 0.05);
      const phone = words.find((word) => word.text === '0001');
      const digits = legibility?.phoneMm ?? 0;
      near(((phone?.right ?? 0) - (phone?.left ?? 0)) / 4 / 0.588, digits / 0.733, digits * 0.07);
    },
  );

  test('60×90 cm on A3 is 8 sheets and a plan whose ruler is true', async () => {
    const { pages, sizes, words } = await print({ kind: 'team-board', size: '600x900' }, 'tiles-A3');
    expect(pages).toBe(9);
    for (const [width, height] of sizes) {
      near(width, 420, 0.5);
      near(height, 297, 0.5);
    }
    const plan = words.filter((word) => word.page === 1);
    const ruler = plan.filter((word) => Math.abs(word.top - (plan.find(({ text }) => text === '50')?.top ?? 0)) < 1);
    const at = (text: string): number => middle(ruler.find((word) => word.text === text) as Word);
    near(at('100') - at('0'), 100, 0.5);
    expect(plan.map((word) => word.text).join('')).toContain('8张A3+1张拼装说明');
    expect(words.find((word) => word.page === 5 && word.text.includes('（4/8）'))?.bottom).toBeLessThan(TILE_MARGIN);
  });

  test('neighbouring sheets of a board share 10 ± 0.5 mm, in the PDF itself', async () => {
    const plan = planTiles(600, 900, 'A3');
    const words = wordsOf(await paper.inspect('pdftotext', await tileSheets(await gridBoard(), await blankSheets(plan), plan), '-bbox'));
    const moved = (from: number, to: number) =>
      words.flatMap((word) => {
        const there = word.page === from ? words.find((other) => other.page === to && other.text === word.text) : undefined;
        return there ? [{ across: word.left - there.left, down: word.top - there.top }] : [];
      });
    const [beside, under] = [moved(2, 3), moved(2, 4)];
    expect(Math.min(beside.length, under.length)).toBeGreaterThan(0);
    for (const { across } of beside) near(plan.width - 2 * TILE_MARGIN - across, 10, 0.5);
    for (const { down } of under) near(plan.height - 2 * TILE_MARGIN - down, 10, 0.5);
  });

  test('photos of who agreed are printed, on tiles too, and stored once however many sheets there are', async () => {
    const person = (await host.line.call('person.list', {})).find((one) => one.name === '周启明');
    const base64 = Buffer.concat([Buffer.from(PIXEL, 'base64'), Buffer.alloc(150_000, 7)]).toString('base64');
    await host.line.call('photo.save', { personId: person?.id ?? '', base64, agreed: true });
    const document = { kind: 'team-board', size: '600x900', photos: true } as const;
    const whole = await print(document);
    const tiles = await print(document, 'tiles-A4');
    expect(tiles.pages).toBe(16);
    expect(tiles.bytes).toBeLessThan(whole.bytes * 2 + 300_000);
    expect((await host.line.call('paper.page', document)).html).toContain('<img class="photo" src="data:image/png');
  });

  test('nothing is cut off however long names, units and duties are', async () => {
    const post = samplePost({ sample: true });
    const people = hardPeople(37);
    const photos = new Map(people.map((person) => [person.id, `data:image/png;base64,${PIXEL}`]));
    const board = teamBoardModel({ post, people, contacts: sampleContacts, photos, teamName: '市'.repeat(24), date: today, printedAt });
    const period = { ...samplePeriod(7, 11), people: hardPeople(37) };
    const days = datesBetween(period.from, period.to).map((date) => ({ date, duties: dutiesOfDay(period, date) }));
    const chart = orgChart({ people, site: sampleSite(samplePeople(37)) });
    const pages: readonly PaperPage[] = [
      teamBoardPage(board, '600x900', { photos: true }),
      teamBoardPage(board, 'A4'),
      dutyNoticePage(dutyNoticeModel({ post, days, people, printedAt }), 'A4'),
      dutyNoticePage(dutyNoticeModel({ post, days: days.slice(0, 1), people, printedAt }), 'A3'),
      battleMapPage(battleMapModel({ post, chart, people, purpose: 'internal', printedAt }), 'A3'),
      roleBoardPage(roleBoardModel({ post, people, duties: longestDuties, printedAt }), 'A3'),
    ];
    for (const page of pages) expect(await paper.cutOff(page), page.title).toEqual([]);
  });
});
