import { type ClosingDocument, type ClosingRequest, closingDocuments } from '#core/contract/closing-documents.ts';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { actualLoads } from '#core/duty/actual-loads.ts';
import type { Person } from '#core/roster/person.ts';
import type { ServiceRecord } from '#core/roster/service-record.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { listAttendance } from '#db/stores/duty/attendance.ts';
import { readClosing } from '#db/stores/post/closing.ts';
import { readPost } from '#db/stores/post/post.ts';
import { closingCertificatePage } from '#paper/closing-certificate/page.tsx';
import { closingReportPage } from '#paper/closing-report/page.tsx';
import { serviceNotePage } from '#paper/service-note/page.tsx';
import { type DutyReading, readDuties, withinPeriod } from '../duty/duty-reading.ts';
import type { Desk } from '../paper/paper-desk.ts';
import { chosenPeople } from '../roster/chosen-people.ts';
import { readClosingReport } from './closing-report.ts';

/** as far back as duties are read in one go */
const LONGEST_DAYS = 365;

/** The whole life of the branch, or its last year. */
export const lifeOf = ({ db, today }: Desk): { readonly from: LocalDate; readonly to: LocalDate } => {
  const { foundedOn } = readPost(db);
  const earliest = addDays(today, 1 - LONGEST_DAYS);
  return { from: foundedOn > earliest && foundedOn <= today ? foundedOn : earliest, to: today };
};

const noLoad = { shifts: 0, hours: 0, nights: 0, weekends: 0, holidays: 0, points: 0 };

const postsOf = (person: Person, { setup, ...reading }: DutyReading): readonly string[] => {
  const names = new Map<string, string>(setup.posts.map((post) => [post.id, post.name]));
  const times = new Map<string, number>();
  for (const duty of withinPeriod({ ...reading, setup })) {
    if (duty.personId !== person.id) continue;
    const name = names.get(duty.dutyPostId) ?? '';
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times].sort((a, b) => b[1] - a[1]).map(([name]) => name);
};

const serviceNotes = (desk: Desk, choice: ClosingRequest<'service-note'>): PaperPage => {
  const { db, now, today } = desk;
  const { from, to } = lifeOf(desk);
  const reading = readDuties(db, from, to);
  const loads = new Map(actualLoads({ ...reading, attendance: listAttendance(db, from, to) }).map((load) => [load.personId, load]));
  const post = readPost(db);
  const recordOf = (person: Person): ServiceRecord => ({
    from: person.availableFrom ?? post.foundedOn,
    to: person.availableTo && person.availableTo < today ? person.availableTo : today,
    load: loads.get(person.id) ?? noLoad,
    posts: postsOf(person, reading),
  });
  const people = chosenPeople(db, choice).map((person) => ({ person, record: recordOf(person) }));
  return serviceNotePage({ post, people, printedAt: now });
};

const certificate = ({ db, now }: Desk): PaperPage => {
  const closed = readClosing(db);
  if (!closed) throw new ExpectedFailure('refused', '支部还没有撤销，没有清除证明可印。');
  return closingCertificatePage({ post: readPost(db), certificate: closed, printedAt: now });
};

const makers: { readonly [K in ClosingDocument['kind']]: (desk: Desk, document: ClosingRequest<K>) => PaperPage } = {
  'closing-report': (desk) =>
    closingReportPage({ post: readPost(desk.db), report: readClosingReport(desk, lifeOf(desk)), printedAt: desk.now }),
  'service-note': serviceNotes,
  'closing-certificate': certificate,
};

const kinds: ReadonlySet<string> = new Set(closingDocuments.map((document) => document.shape.kind.value));

export const isClosingDocument = (document: DocumentRequest): document is ClosingDocument => kinds.has(document.kind);

/** The papers of dissolution, from what is in the post now. */
export const makeClosingPage = <K extends ClosingDocument['kind']>(desk: Desk, document: ClosingRequest<K>): PaperPage =>
  (makers[document.kind as K] as (desk: Desk, document: ClosingRequest<K>) => PaperPage)(desk, document);
