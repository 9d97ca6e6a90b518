import { extname } from 'node:path';
import { type DocumentRequest, documentRequest, type FileFormat, fileFormats } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { keysOf } from '#core/roster/person.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import type { DirectLine } from '../direct-line.ts';
import { isPeopleOrStorePaper, peopleAndStorePapers } from './people-and-store-papers.ts';

/** What `print` can be asked for; the list of `--help`. */
export const printable = [
  'team-board',
  'duty-notice',
  'battle-map',
  'role-board',
  'duty-table',
  'duty-card',
  'gate-sheet',
  'leader-list',
  'swap-log',
  'fairness-sheet',
  'sign-in-sheet',
  'handover-form',
  'minutes',
  'official-minutes',
  'meeting-notice',
  'donations',
  'notice',
  'poster',
  'power-cut-pack',
  'today-card',
  'test-page',
  ...keysOf(peopleAndStorePapers),
] as const;
export type Printable = (typeof printable)[number];

export interface PrintOptions {
  readonly size?: string;
  readonly from?: string;
  readonly to?: string;
  readonly tiles?: string;
  /** of the duty table: week, month, post */
  readonly layout?: string;
}

const none = (what: string): ExpectedFailure => new ExpectedFailure('notFound', `还没有${what}，没有可打印的内容。`);

/** Newest first: those that were held or have begun, and those that lie ahead. */
const meetingsBy = async (line: DirectLine) => {
  const { now } = await line.call('today.summary', {});
  const meetings = (await line.call('meeting.list', {})).filter((meeting) => !meeting.removed);
  return { held: meetings.filter(({ startsAt }) => startsAt <= now), ahead: meetings.filter(({ startsAt }) => startsAt > now) };
};

const fieldsOf = async (line: DirectLine, what: Printable, options: PrintOptions, today: LocalDate): Promise<object> => {
  if (isPeopleOrStorePaper(what)) return peopleAndStorePapers[what](options, today);
  const from = options.from ?? today;
  switch (what) {
    case 'team-board':
      return { size: options.size ?? '600x900' };
    case 'duty-notice':
      return { size: options.size ?? 'A3', span: 'week', date: from };
    case 'battle-map':
      return { size: options.size ?? 'A2', purpose: 'internal' };
    case 'role-board':
      return { size: options.size ?? 'A3' };
    case 'duty-table':
      return { size: options.size ?? 'A4', from, to: options.to ?? addDays(from as LocalDate, 6), layout: options.layout };
    case 'duty-card':
    case 'leader-list':
    case 'swap-log':
    case 'fairness-sheet':
      return { from, to: options.to ?? addDays(from as LocalDate, 27) };
    case 'donations':
      return { size: options.size ?? 'A4', from: options.from ?? addDays(today, -29), to: options.to ?? today };
    case 'minutes':
    case 'official-minutes': {
      const newest = (await meetingsBy(line)).held[0];
      if (!newest) throw none('会议记录');
      return { meetingId: newest.id };
    }
    case 'meeting-notice': {
      const next = (await meetingsBy(line)).ahead.at(-1);
      if (!next) throw none('排好还没开的会议');
      return { meetingId: next.id };
    }
    case 'notice': {
      const newest = (await line.call('notice.list', {})).find((notice) => !notice.removed);
      if (!newest) throw none('告知书');
      return { noticeId: newest.id };
    }
    case 'poster': {
      const newest = (await line.call('poster.list', {})).find((poster) => !poster.removed && !poster.template);
      if (!newest) throw none('海报');
      return { posterId: newest.id };
    }
    case 'handover-form': {
      const { lines } = await line.call('handover.list', { from: options.from ?? addDays(today, -6), to: options.to ?? today });
      const newest = lines.find((one) => one.state !== 'draft');
      if (!newest) throw none('签过字的交接单');
      return { date: newest.date, shiftId: newest.shiftId, filled: true };
    }
    case 'today-card':
    case 'gate-sheet':
      return { date: from };
    case 'test-page':
      return { size: options.size ?? 'A4' };
    case 'power-cut-pack':
    case 'sign-in-sheet':
      return {};
  }
};

/** The document a person means by its name and options; newest meeting and notice, this week, unless told. */
export const chooseDocument = async (line: DirectLine, what: Printable, options: PrintOptions): Promise<DocumentRequest> => {
  const today = (await line.call('today.summary', {})).now.slice(0, 10) as LocalDate;
  const parsed = documentRequest.safeParse({ kind: what, ...(await fieldsOf(line, what, options, today)) });
  if (!parsed.success) throw new ExpectedFailure('invalid', `选项不对：${parsed.error.issues[0]?.message ?? ''}。请看 --help。`);
  return parsed.data;
};

/** From the ending of the file and `--tiles`. */
export const chooseFormat = (path: string, options: PrintOptions): FileFormat => {
  const wanted = options.tiles ? `tiles-${options.tiles}` : extname(path).slice(1).toLowerCase();
  const format = fileFormats.find((known) => known === wanted);
  if (!format) throw new ExpectedFailure('invalid', '文件名应以 .pdf、.docx 或 .png 结尾；拼板用 --tiles A3 或 --tiles A4。');
  return format;
};
