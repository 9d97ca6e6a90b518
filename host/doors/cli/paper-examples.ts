import { type DocumentKind, type DocumentRequest, documentRequest } from '#core/contract/document.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import type { DirectLine } from '../direct-line.ts';
import { chooseDocument, printable } from './choose-document.ts';

/** Every kind of the contract, so that a new one is never forgotten. */
export const allKinds: readonly DocumentKind[] = documentRequest.options.map((option) => option.shape.kind.value);

type Example = (line: DirectLine, today: LocalDate) => Promise<object | null> | object | null;

const month: Example = (_, today) => ({ from: addDays(today, -29), to: today });
const newestRun: Example = async (line) => {
  const runId = (await line.call('run.list', {}))[0]?.run.id;
  return runId ? { runId, trips: null, runUnitId: null, date: null } : null;
};
const newestRound: Example = async (line) => {
  const roundId = (await line.call('visit.rounds', {}))[0]?.round.id;
  return roundId ? { roundId, pair: null, doors: 'all', size: 'A4' } : null;
};
const newestMeeting: Example = async (line) => {
  const meetingId = (await line.call('meeting.list', {})).find((meeting) => !meeting.removed)?.id;
  return meetingId ? { meetingId } : null;
};

/** of the newest 数据包 that was written */
const newestPackage: Example = async (line) => {
  const found = (await line.call('export.recent', {})).find(({ files }) => files[0]?.name.startsWith('数据包'));
  return found ? { exportId: found.id } : null;
};

/** Kinds that the command line does not print by their own name. */
const examples: Partial<Record<DocumentKind, Example>> = {
  'supply-register': async (line, today) => ({ side: 'issues', size: 'A4', ...(await month(line, today)) }),
  'thank-you-letter': async (line, today) => ({ donations: null, ...(await month(line, today)) }),
  'day-brief': (_, today) => ({ date: today }),
  'week-brief': (_, today) => ({ date: today }),
  'run-tick-sheet': newestRun,
  'run-loading-list': newestRun,
  'run-away-list': newestRun,
  'run-report': newestRun,
  'visit-sheet': newestRound,
  'recheck-list': newestRound,
  coverage: newestRound,
  'coverage-doors': newestRound,
  'request-slips': () => ({ takerId: null }),
  'request-ledger': month,
  'care-slips': (_, date) => ({ personId: null, date, phones: false }),
  'patrol-sheet': async (line, today) => ({ filled: true, ...(await month(line, today)) }),
  'honour-board': async (line, today) => ({ size: 'A4', of: 'deeds', ...(await month(line, today)) }),
  'activity-record': async (line) => {
    const activityId = (await line.call('activity.list', {}))[0]?.id;
    return activityId ? { activityId } : null;
  },
  'birthday-card': async (line) => {
    const personId = (await line.call('birthday.list', {}))[0]?.id;
    return personId ? { personId } : null;
  },
  'closing-report': () => ({}),
  'figures-overview': (_, today) => ({ from: addDays(today, -6), to: today }),
  'figures-slip': newestPackage,
  'service-note': () => ({}),
  'donation-voucher': async (line) => {
    const [donation] = (await line.call('donation.list', { from: null, to: null })).entries;
    return donation ? { donations: [donation.ref], copies: 'three', size: 'A4' } : null;
  },
  'cash-handover': async (line) => {
    const { lines } = await line.call('donation.cash', {});
    const cashId = lines.find((one) => one.kind === 'handedOver')?.id;
    return cashId ? { cashId } : null;
  },
  'delivery-route': (_, date) => ({ date, team: null }),
  'parcel-shelf': () => ({}),
  'escort-form': () => ({ escortId: null }),
  'poster-draft': async (line) => {
    const posterId = (await line.call('poster.list', {})).find((poster) => !poster.removed)?.id;
    return posterId ? { content: (await line.call('poster.get', { id: posterId })).content } : null;
  },
  'export-receipt': async (line) => {
    const exportId = (await line.call('export.recent', {}))[0]?.id;
    return exportId ? { exportId } : null;
  },
  /** a code that opens nothing */
  'recovery-sheet': () => ({ recoveryCode: 'K7QF-3M9P-XW2D-8HRT' }),
  'count-sheet': async (line) => {
    const countId = (await line.call('count.list', {}))[0]?.id;
    return countId ? { countId, blank: false } : null;
  },
};

const isPrintable = (kind: string): kind is (typeof printable)[number] => (printable as readonly string[]).includes(kind);

/** A document of this kind on a sample post; null when the post has nothing of it. */
export const exampleOf = async (line: DirectLine, kind: DocumentKind, today: LocalDate): Promise<DocumentRequest | null> => {
  try {
    if (isPrintable(kind)) return await chooseDocument(line, kind, {});
    const fields = await (examples[kind] ?? (kind.endsWith('minutes') ? newestMeeting : () => null))(line, today);
    return fields && (documentRequest.safeParse({ kind, ...fields }).data ?? null);
  } catch {
    return null; // the sample post has none of this kind
  }
};
