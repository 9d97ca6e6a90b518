import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { FileBytes } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import { calendarEvents } from '#core/duty/calendar-events.ts';
import { fairnessGrid, type GridCell, type GridRows, peopleGrid, postsGrid } from '#core/duty/duty-workbook.ts';
import { markLine } from '#core/duty/plan-mark.ts';
import { epochOf } from '#core/time/epoch-of.ts';
import { dateOf, type LocalDate, type LocalTime, minuteOfDay } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { leadersOf } from '#db/stores/duty/duty-setup.ts';
import { readPost } from '#db/stores/post/post.ts';
import { dutyDays } from '#paper/duty-table/model.ts';
import { legalFileName } from '#paper/file-name.ts';
import { writeCalendar } from '../../calendar/write-calendar.ts';
import type { SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { type WorkbookCell, type WorkbookSheet, writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { fairnessOf, markOf, periodOf } from './duty-paper.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Pale enough to stay readable, and to vanish on a black-and-white printer where the letter stays. */
const fills: Readonly<Record<NonNullable<GridCell['tone']>, string>> = {
  early: '#FBE7C6',
  middle: '#D5E5F8',
  night: '#DAD7F2',
  away: '#EDEDED',
};

const cellOf = ({ text, tone }: GridCell): WorkbookCell =>
  tone ? { text, fill: fills[tone], centred: true, bold: tone !== 'away' } : { text };

const sheetOf = (name: string, rows: GridRows, widths: readonly number[], frozenColumns: number): WorkbookSheet => ({
  name,
  rows: rows.map((row) => row.map(cellOf)),
  widths: (rows[0] ?? []).map((_, index) => widths[index] ?? widths.at(-1) ?? 10),
  frozenColumns,
});

/** 说明: which version, when, and what the letters mean. */
const notesOf = (db: Db, span: Span, now: LocalTime): WorkbookSheet => ({
  name: '说明',
  rows: [
    ['值班表', readPost(db).branchName],
    ['日期', `${span.from} 至 ${span.to}`],
    ['版本', markLine(markOf(db, span.from, span.to), now)],
    ...periodOf(db, span.from, span.to).setup.shifts.map((shift) => [shift.letter, shift.name]),
    ['保管', '本文件没有加密，有姓名，没有电话。用完收回。'],
  ],
  widths: [12, 60],
});

const makeWorkbook = async (db: Db, span: Span, now: LocalTime): Promise<FileBytes> => {
  const period = periodOf(db, span.from, span.to);
  const days = dutyDays(period, leadersOf(db, span.from, span.to));
  const bytes = await writeWorkbook([
    sheetOf('按人员', peopleGrid(period), [14, 18, 9], 2),
    sheetOf('按岗位', postsGrid(days, period.setup.posts), [10, 7, 7, 16, 12, 26], 4),
    sheetOf('公平表', fairnessGrid(fairnessOf(db, span.from, span.to)), [16, 18, 10], 2),
    notesOf(db, span, now),
  ]);
  return {
    fileName: `${legalFileName(`排班表 ${readPost(db).community} ${span.from} 至 ${span.to}`)}.xlsx`,
    mime: XLSX,
    base64: Buffer.from(bytes).toString('base64'),
  };
};

interface CalendarFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The calendars of everyone who serves in the period, or of one person. People of the same name get a number. */
const calendarsOf = (db: Db, span: Span, personId: PersonId | null, now: LocalTime): readonly CalendarFile[] => {
  const post = readPost(db);
  const period = periodOf(db, span.from, span.to);
  const at = epochOf(dateOf(now), minuteOfDay(now), post.zone);
  const names = new Map<string, number>();
  return period.people
    .filter((person) => personId === null || person.id === personId)
    .map((person) => ({ person, events: calendarEvents({ post, setup: period.setup, assignments: period.assignments }, person.id) }))
    .filter(({ events }) => events.length > 0)
    .map(({ person, events }) => {
      const number = (names.get(person.name) ?? 0) + 1;
      names.set(person.name, number);
      const fileName = legalFileName(`值班 ${person.name}${number > 1 ? ` ${number}` : ''} ${span.from} 至 ${span.to}`);
      return { fileName: `${fileName}.ics`, bytes: writeCalendar(`值班 ${person.name}`, events, at) };
    });
};

const zipped = async (files: readonly CalendarFile[]): Promise<Uint8Array> => {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const file of files) await zip.add(file.fileName, new Uint8ArrayReader(file.bytes));
  return zip.close();
};

const nobody = (personId: PersonId | null): ExpectedFailure =>
  new ExpectedFailure('notFound', personId ? '这个人这段时间没有班，没有可存的日历。' : '这段时间还没有排班，没有可存的日历。');

const makeCalendar = async (db: Db, span: Span, personId: PersonId | null, now: LocalTime): Promise<FileBytes> => {
  const files = calendarsOf(db, span, personId, now);
  const [first] = files;
  if (!first) throw nobody(personId);
  if (personId) return { fileName: first.fileName, mime: 'text/calendar', base64: Buffer.from(first.bytes).toString('base64') };
  return {
    fileName: `${legalFileName(`值班日历 ${readPost(db).community} ${span.from} 至 ${span.to}`)}.zip`,
    mime: 'application/zip',
    base64: Buffer.from(await zipped(files)).toString('base64'),
  };
};

export const dutyFileTasks: SomeTasks<'dutyFile'> = {
  'dutyFile.workbook': async ({ session, progress }, span) => {
    if (!session) throw lockedFailure();
    progress(null, '正在写表格…');
    return makeWorkbook(session.open.database.db, span, session.open.now());
  },
  'dutyFile.calendar': async ({ session, progress }, { personId, ...span }) => {
    if (!session) throw lockedFailure();
    progress(null, '正在写日历…');
    return makeCalendar(session.open.database.db, span, personId, session.open.now());
  },
};
