import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import ICAL from 'ical.js';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DutyPeriod } from '#core/contract/results.ts';
import { shiftHours } from '#core/duty/duty-message.ts';
import { dutiesOfDay } from '#core/duty/on-duty.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { importSampleRoster, planSampleDuties } from '../../sample/fill-sample-post.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

const span = { from: '2022-01-06' as LocalDate, to: '2022-01-19' as LocalDate };

let host: TestHost;
let period: DutyPeriod;
beforeAll(async () => {
  host = startTestHost();
  await createPost(host.line);
  await importSampleRoster(host.line.call, span.from);
  await planSampleDuties(host.line.call, span.from);
  period = await host.line.call('duty.period', span);
}, 60_000);
afterAll(() => host.close());

const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64');
const shiftOf = (id: string) => period.setup.shifts.find((shift) => shift.id === id);

describe('the duty plan as a workbook', () => {
  const sheet = async (name: string) => {
    const file = await host.line.call('dutyFile.workbook', span);
    return (await readXlsxFile(bytesOf(file.base64))).find((one) => one.sheet === name)?.data ?? [];
  };

  it('has in every cell the letter the screen shows, for every person and day', async () => {
    const [heads = [], ...rows] = await sheet('按人员');
    expect(heads.slice(0, 3)).toEqual(['姓名', '单位', '1月6日 周四']);
    const people = period.people.filter((person) => !person.removed);
    expect(rows).toHaveLength(people.length);
    for (const [index, person] of people.entries()) {
      const duties = period.assignments.filter((duty) => duty.personId === person.id);
      const row = rows[index] ?? [];
      expect(row[0]).toBe(person.name);
      expect(row.at(-2), person.name).toBe(duties.length);
      for (let day = 0; day < 14; day += 1) {
        const date = new Date(Date.UTC(2022, 0, 6 + day)).toISOString().slice(0, 10);
        const letters = duties.filter((duty) => duty.date === date).map((duty) => shiftOf(duty.shiftId)?.letter);
        const shown = row[2 + day] === '不在' ? null : row[2 + day];
        expect(shown ?? '', `${person.name} ${date}`).toBe(letters.join(' '));
      }
    }
  });

  it('names on the posts sheet exactly those who stand at each post in each shift', async () => {
    const [heads = [], ...rows] = await sheet('按岗位');
    expect(heads.slice(5)).toEqual(period.setup.posts.map((post) => post.name));
    const expected = [...Array(14).keys()].flatMap((day) => {
      const date = new Date(Date.UTC(2022, 0, 6 + day)).toISOString().slice(0, 10) as LocalDate;
      return dutiesOfDay({ ...period, setup: period.setup }, date);
    });
    expect(rows).toHaveLength(expected.length);
    for (const [index, duty] of expected.entries()) {
      const row = rows[index] ?? [];
      expect([row[2], row[3]]).toEqual([duty.shift.letter, shiftHours(duty)]);
      for (const [column, post] of period.setup.posts.entries()) {
        const place = duty.places.find((one) => one.dutyPostId === post.id);
        expect(row[5 + column] ?? '').toBe(place?.people.map((person) => person.name).join('、') ?? '');
      }
    }
  });

  it('holds no telephone anywhere, tells its version, and sums the fairness table', async () => {
    const file = await host.line.call('dutyFile.workbook', span);
    const all = (await readXlsxFile(bytesOf(file.base64))).flatMap((one) => one.data.flat().map(String)).join('\n');
    for (const person of period.people.filter((one) => one.phone !== '')) expect(all).not.toContain(person.phone);
    expect(all).toMatch(/(草稿|第 \d+ 版).* · 打印于 2022年1月6日 \d\d:\d\d/);
    const fairness = await sheet('公平表');
    expect(fairness.find((row) => row[0] === '合计')?.[2]).toBe(period.assignments.length);
  });
});

describe('duties as calendars', () => {
  const zone = (time: ICAL.Time): string => new Date(time.toJSDate().getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const calendarOf = async (personId: string) => {
    const file = await host.line.call('dutyFile.calendar', { ...span, personId });
    return bytesOf(file.base64).toString('utf8');
  };

  it('give back every duty of a person at the wall time of the post, nights and midnights included', async () => {
    const nights = new Set(period.setup.shifts.filter((shift) => shift.night || shift.endMinute >= 1440).map((shift) => shift.id));
    const person = period.assignments.find((duty) => nights.has(duty.shiftId))?.personId ?? '';
    const duties = period.assignments.filter((duty) => duty.personId === person);
    const read = eventsOf(await calendarOf(person)).map((event) => [zone(event.startDate), zone(event.endDate), event.summary]);
    const clock = (date: string, minute: number): string =>
      new Date(Date.parse(`${date}T00:00:00Z`) + minute * 60_000).toISOString().slice(0, 16);
    const expected = duties.map((duty) => {
      const shift = shiftOf(duty.shiftId);
      const post = period.setup.posts.find((one) => one.id === duty.dutyPostId)?.name;
      return [clock(duty.date, shift?.startMinute ?? 0), clock(duty.date, shift?.endMinute ?? 0), `${shift?.name} ${post}`];
    });
    expect(read.sort()).toEqual(expected.sort());
    expect(read.length).toBeGreaterThan(0);
  });

  it('come as a zip with one file for everyone who serves, and hold no telephone and nobody else’s name', async () => {
    const file = await host.line.call('dutyFile.calendar', { ...span, personId: null });
    const entries = await new ZipReader(new Uint8ArrayReader(bytesOf(file.base64))).getEntries();
    const serving = new Set(period.assignments.map((duty) => duty.personId));
    expect(entries).toHaveLength(serving.size);
    for (const entry of entries) {
      if (entry.directory) continue;
      const text = new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter())).replaceAll('\r\n ', '');
      const owner = period.people.find((person) => entry.filename.includes(person.name));
      for (const person of period.people) {
        if (person.phone !== '') expect(text).not.toContain(person.phone);
        if (person.id !== owner?.id && !owner?.name.includes(person.name)) expect(text, entry.filename).not.toContain(person.name);
      }
    }
  });

  it('say in a sentence that somebody without duty has no calendar', async () => {
    await expect(host.line.call('dutyFile.calendar', { from: '2030-01-01', to: '2030-01-07', personId: null })).rejects.toThrow(
      /还没有排班/,
    );
  });
});
