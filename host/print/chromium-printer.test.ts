import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoardSize } from '#core/boards/board-size.ts';
import type { PaperPage } from '#core/contract/document.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { donationsModel } from '#paper/donations/model.ts';
import { donationsPage } from '#paper/donations/page.tsx';
import { dutyDays, dutyTableModel } from '#paper/duty-table/model.ts';
import { dutyTablePage } from '#paper/duty-table/page.tsx';
import { minutesModel } from '#paper/minutes/model.ts';
import { minutesPage } from '#paper/minutes/page.tsx';
import { noticeModel } from '#paper/notice/model.ts';
import { noticePage } from '#paper/notice/page.tsx';
import { powerCutPackModel } from '#paper/power-cut-pack/model.ts';
import { powerCutPackPage } from '#paper/power-cut-pack/page.tsx';
import { recoverySheetModel, recoverySheetPage } from '#paper/recovery-sheet/page.tsx';
import { teamBoardModel } from '#paper/team-board/model.ts';
import { teamBoardPage } from '#paper/team-board/page.tsx';
import { samplePeriod } from '#paper/testing/sample-duty.ts';
import { sampleMeeting } from '#paper/testing/sample-meeting.ts';
import { sampleNotice } from '#paper/testing/sample-notice.ts';
import { sampleContacts, samplePeople, samplePerson, samplePost } from '#paper/testing/sample-people.ts';
import { sampleDonations, sampleStock } from '#paper/testing/sample-supplies.ts';
import { todayCardModel } from '#paper/today-card/model.ts';
import { todayCardPage } from '#paper/today-card/page.tsx';
import { chromiumHere, openRealPrint, type RealPrint, wordsOf } from './testing/real-print.ts';

const date = '2022-11-16' as LocalDate;
const printedAt = '2022-11-16T19:30' as LocalTime;
const post = samplePost();
const sample = samplePost({ sample: true });
const to = '2022-11-30' as LocalDate;

const board = (people = samplePeople(12), size: BoardSize = '600x900'): PaperPage =>
  teamBoardPage(teamBoardModel({ post, people, contacts: sampleContacts, date, printedAt }), size);
const minutes = (items: number, statements: number): PaperPage =>
  minutesPage(minutesModel({ post, meeting: sampleMeeting(items, statements) }));
const duty = (days: number, size: 'A3' | 'A4'): PaperPage =>
  dutyTablePage(dutyTableModel({ post, period: samplePeriod(days), printedAt }), size);

const sheetsOf = (info: string): number => Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
const sizeOf = (info: string): readonly number[] => {
  const match = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info);
  return [Number(match?.[1]), Number(match?.[2])].map((points) => (points * 25.4) / 72);
};

if (!chromiumHere) it.skip('no Chromium on this machine: paper is not printed in these tests', () => undefined);

describe.skipIf(!chromiumHere)('paper from a real Chromium', { timeout: 60_000 }, () => {
  let real: RealPrint;
  beforeAll(async () => {
    real = await openRealPrint(chromiumHere ?? '');
  }, 60_000);
  afterAll(() => real.close());

  it('prints the board at 600 × 900 mm ± 1 on one sheet (a scaled page would not fit the frame at the gate)', async () => {
    const info = await real.inspect('pdfinfo', await real.printer.pdf(board()));
    const [width, height] = sizeOf(info);
    expect(Math.abs((width ?? 0) - 600)).toBeLessThan(1);
    expect(Math.abs((height ?? 0) - 900)).toBeLessThan(1);
    expect(sheetsOf(info)).toBe(1);
  });

  it.each([
    [37, '600x900'],
    [37, 'A3'],
    [37, 'A4'],
    [4, 'A4'],
    [90, '600x900'],
  ] as const)('keeps %i people on one sheet of %s with nobody lost (a clipped row would hide a person)', async (count, size) => {
    const people = samplePeople(count);
    const pdf = await real.printer.pdf(board(people, size));
    expect(sheetsOf(await real.inspect('pdfinfo', pdf))).toBe(1);
    const words = wordsOf(await real.inspect('pdftotext', pdf, '-bbox'));
    const text = words.map((word) => word.text).join('');
    for (const person of people) {
      for (const character of person.name) expect(text, person.name).toContain(character);
    }
    const endings = new Set(people.map((person) => person.phone.slice(-4)));
    const phones = words.filter((word) => endings.has(word.text));
    expect(new Set(phones.map((word) => word.text))).toEqual(endings);
    const hotline = words.findLast((word) => word.text.includes('0471-5901234'));
    expect(Math.max(...phones.map((word) => word.bottom))).toBeLessThan(hotline?.top ?? 0);
  });

  it.each([
    ['board', () => board()],
    ['duty table', () => duty(7, 'A4')],
    ['minutes', () => minutes(2, 2)],
    [
      'donations',
      () => donationsPage(donationsModel({ post: sample, from: '2022-11-01' as LocalDate, to, ...sampleDonations(30), printedAt }), 'A4'),
    ],
    ['notice', () => noticePage(noticeModel({ post: sample, notice: sampleNotice(), printedAt }))],
    [
      'pack',
      () =>
        powerCutPackPage(
          powerCutPackModel({ post: sample, period: samplePeriod(5), contacts: sampleContacts, stock: sampleStock, printedAt }),
        ),
    ],
    [
      'card',
      () =>
        todayCardPage(
          todayCardModel({ post: sample, date, duties: dutyDays(samplePeriod(1))[0]?.duties ?? [], people: samplePeople(37), printedAt }),
        ),
    ],
    ['recovery sheet', () => recoverySheetPage(recoverySheetModel({ post: sample, recoveryCode: 'K7QF-3M9P-XW2D-8HRT', printedAt }))],
  ])('has no Type 3 font in the %s (print shops refuse them, and its text cannot be searched)', async (_, page) => {
    const fonts = await real.inspect('pdffonts', await real.printer.pdf(page()));
    expect(fonts).toMatch(/TrueType|CID/);
    expect(fonts).not.toContain('Type 3');
  });

  it('prints 28 days of duty as four sheets of a week each, no day cut in two', async () => {
    for (const size of ['A4', 'A3'] as const) {
      const pdf = await real.printer.pdf(duty(28, size));
      expect(sheetsOf(await real.inspect('pdfinfo', pdf))).toBe(4);
      const text = await real.inspect('pdftotext', pdf, '-layout');
      const sheets = text.split('\f').slice(0, 4);
      for (const sheet of sheets) expect(sheet.match(/周[一二三四五六日]/g)).toHaveLength(7);
    }
  });

  it('marks every sheet of the sample post 示例', async () => {
    const pack = powerCutPackPage(
      powerCutPackModel({ post: sample, period: samplePeriod(5), contacts: sampleContacts, stock: sampleStock, printedAt }),
    );
    const text = await real.inspect('pdftotext', await real.printer.pdf(pack));
    for (const sheet of text.split('\f').slice(0, -1)) expect(sheet.replaceAll(/\s/g, '')).toContain('示例');
  });

  it('sets minutes on the grid of GB/T 9704: 22 lines of 28 characters in 156 × 225 mm', async () => {
    const pdf = await real.printer.pdf(minutes(5, 6));
    const words = wordsOf(await real.inspect('pdftotext', pdf, '-bbox')).filter((word) => word.page === 3 && word.top < 262);
    const lines = [...new Set(words.map((word) => Math.round(((word.top + word.bottom) / 2) * 10) / 10))].sort((a, b) => a - b);
    const centres = lines.filter((centre, index) => index === 0 || centre - (lines[index - 1] ?? 0) > 4);
    expect(centres).toHaveLength(22);
    const pitch = ((centres.at(-1) ?? 0) - (centres[0] ?? 0)) / 21;
    expect(pitch).toBeCloseTo(225 / 22, 1);
    expect(Math.min(...words.map((word) => word.left))).toBeGreaterThan(27.5);
    expect(Math.max(...words.map((word) => word.right))).toBeLessThan(184.6);
  });

  it('fits 28 characters in a line (27 would mean the pitch is too wide)', async () => {
    const words = '守'.repeat(28 * 6);
    const meeting = sampleMeeting(1, 1, { agenda: [], summary: words, attendees: [] });
    const text = await real.inspect('pdftotext', await real.printer.pdf(minutesPage(minutesModel({ post, meeting }))), '-layout');
    const full = text.split('\n').map((line) => line.match(/守/g)?.length ?? 0);
    expect(full.filter((count) => count === 28).length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...full)).toBe(28);
  });

  it('loses no line of minutes of twelve pages and numbers them — 1 — to the last', async () => {
    const pdf = await real.printer.pdf(minutes(12, 9));
    const pages = sheetsOf(await real.inspect('pdfinfo', pdf));
    expect(pages).toBeGreaterThanOrEqual(12);
    const text = (await real.inspect('pdftotext', pdf)).replaceAll(/\s/g, '');
    const bare = text.replaceAll(/—\d+—|共\d+页/g, '');
    for (let item = 1; item <= 12; item += 1) {
      for (let speech = 1; speech <= 9; speech += 1) expect(bare).toContain(`（第${item}题第${speech}人）`);
    }
    expect(bare.match(/先核对对讲机、测温枪、钥匙，再签字。/g)).toHaveLength(12 * 9);
    expect(text).toContain(`—${pages}—`);
    for (const sheet of (await real.inspect('pdftotext', pdf, '-layout')).split('\f').slice(0, -1)) {
      const lines = sheet.split('\n').filter((line) => line.trim() !== '');
      expect(lines.at(-2), 'a heading stands alone at the foot of a sheet').not.toMatch(/^\s*[一二三四五六七八九十]+、/);
    }
  });

  it('repeats the head of a long donation list and cuts no row', async () => {
    const page = donationsPage(donationsModel({ post, from: '2022-11-01' as LocalDate, to, ...sampleDonations(120), printedAt }), 'A4');
    const text = await real.inspect('pdftotext', await real.printer.pdf(page), '-layout');
    const sheets = text.split('\f').slice(0, -1);
    expect(sheets.length).toBeGreaterThan(4);
    expect(text.match(/捐赠方\s+物资或捐款/g)).toHaveLength(sheets.filter((sheet) => /\d+\s+11月\d+日/.test(sheet)).length);
    for (let number = 1; number <= 120; number += 1) expect(text).toMatch(new RegExp(`^\\s*${number}\\s+11月`, 'm'));
  });

  it('renders the characters of names that common fonts lack (喆堃祎旻垚玥, and the rare 䶮) from an embedded face', async () => {
    const pdf = await real.printer.pdf(
      board([...'喆堃祎旻垚玥䶮'].map((character, index) => samplePerson(index, { name: `王小${character}` }))),
    );
    const text = (await real.inspect('pdftotext', pdf)).replaceAll(/\s/g, '');
    for (const character of '喆堃祎旻垚玥䶮') expect(text).toContain(`王小${character}`);
    const fonts = await real.inspect('pdffonts', pdf);
    for (const font of fonts
      .split('\n')
      .slice(2)
      .filter((line) => line !== ''))
      expect(font).toMatch(/NotoS|LXGWWenKai/);
  });

  it('prints markup in a name as it was typed and runs nothing', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const text = await real.inspect('pdftotext', await real.printer.pdf(board([samplePerson(0, { name })])));
    expect(text.replaceAll(/\s/g, '')).toContain('onerror=alert(1)>');
  });

  it('leaves a person without consent off the board, telephone included', async () => {
    const people = [...samplePeople(4), samplePerson(5, { name: '隐去某', phone: '13912345678', consentToPublish: false })];
    const page = board(people);
    const text = (await real.inspect('pdftotext', await real.printer.pdf(page))).replaceAll(/\s/g, '');
    expect(text).not.toContain('隐去某');
    expect(text).not.toContain('13912345678');
    expect(page.html).not.toContain('139 1234 5678');
    expect(page.remarks.join()).toContain('有 1 人未同意公示');
  });

  it('takes a picture of the first sheet as sharp as asked', async () => {
    const card = todayCardPage(
      todayCardModel({ post, date, duties: dutyDays(samplePeriod(1))[0]?.duties ?? [], people: samplePeople(37), printedAt }),
    );
    const png = Buffer.from(await real.printer.png(card, 8));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(Math.abs(png.readUInt32BE(16) - card.widthMm * 8)).toBeLessThanOrEqual(8);
    expect(Math.abs(png.readUInt32BE(20) - card.heightMm * 8)).toBeLessThanOrEqual(8);
  });

  it('reaches nothing outside: a page that asks for an address gets nothing and still prints', async () => {
    const page = {
      ...board(),
      html: board().html.replace('</body>', '<img src="http://127.0.0.1:9/x"><script>document.body.textContent="ran"</script></body>'),
    };
    const text = (await real.inspect('pdftotext', await real.printer.pdf(page))).replaceAll(/\s/g, '');
    expect(text).toContain('公示板');
    expect(text).not.toContain('ran');
  });

  it('starts again after its browser died', async () => {
    const first = await openRealPrint(chromiumHere ?? '');
    await first.printer.pdf(board());
    await first.printer.close();
    expect((await first.printer.pdf(board())).byteLength).toBeGreaterThan(1000);
    await first.close();
  });
});
