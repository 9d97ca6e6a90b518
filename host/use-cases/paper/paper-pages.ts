import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import type { MeetingId } from '#core/contract/id.ts';
import { dutiesOfDay, onDutyAt } from '#core/duty/on-duty.ts';
import { shiftLeader } from '#core/duty/shift-leader.ts';
import { addDays } from '#core/time/local-date.ts';
import { readNotice } from '#db/stores/boards/notices.ts';
import { readMeeting } from '#db/stores/meetings/meetings.ts';
import { readPost } from '#db/stores/post/post.ts';
import { readContacts } from '#db/stores/post/settings.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { handoverModel } from '#paper/handover/model.ts';
import { handoverPage } from '#paper/handover/page.tsx';
import { type MinutesModel, minutesModel } from '#paper/minutes/model.ts';
import { minutesPage } from '#paper/minutes/page.tsx';
import { noticeModel } from '#paper/notice/model.ts';
import { noticePage } from '#paper/notice/page.tsx';
import { POWER_CUT_DAYS, powerCutPackModel } from '#paper/power-cut-pack/model.ts';
import { powerCutPackPage } from '#paper/power-cut-pack/page.tsx';
import { recoverySheetModel, recoverySheetPage } from '#paper/recovery-sheet/page.tsx';
import { teamBoardModel } from '#paper/team-board/model.ts';
import { teamBoardPage } from '#paper/team-board/page.tsx';
import { todayCardModel } from '#paper/today-card/model.ts';
import { todayCardPage } from '#paper/today-card/page.tsx';
import { isPosterDocument, makePosterPage } from '../boards/poster-paper.ts';
import { isDutyDocument, makeDutyPage, periodOf } from '../duty/duty-paper.ts';
import { readDuties } from '../duty/duty-reading.ts';
import { readSheet } from '../duty/handover-reading.ts';
import { isRosterDocument, makeRosterPage } from '../roster/roster-paper.ts';
import { donationsSheet } from '../supplies/donation-paper.ts';
import { stockLines } from '../supplies/supplies.ts';
import { isSupplyDocument, makeSupplyPage } from '../supplies/supply-paper.ts';
import type { Desk } from './paper-desk.ts';

type Wanted<Kind extends DocumentRequest['kind']> = Extract<DocumentRequest, { kind: Kind }>;

const boardPage = ({ db, now, today }: Desk, { size }: Wanted<'team-board'>): PaperPage => {
  const people = listPeople(db);
  const standing = new Set(
    onDutyAt(readDuties(db, today, today), now).onDuty?.places.flatMap((place) => place.people.map((person) => person.personId)),
  );
  const leader = shiftLeader(people.filter((person) => standing.has(person.id)));
  return teamBoardPage(
    teamBoardModel({
      post: readPost(db),
      people,
      contacts: readContacts(db),
      leader: leader && { personId: leader.id },
      date: today,
      printedAt: now,
    }),
    size,
  );
};

const powerCutPack = (desk: Desk): PaperPage => {
  const { db, now, today } = desk;
  const period = periodOf(db, today, addDays(today, POWER_CUT_DAYS - 1));
  return powerCutPackPage(
    powerCutPackModel({ post: readPost(db), period, contacts: readContacts(db), stock: stockLines(desk), printedAt: now }),
  );
};

export const minutesOf = ({ db }: Desk, meetingId: MeetingId): MinutesModel =>
  minutesModel({ post: readPost(db), meeting: readMeeting(db, meetingId) });

/** The finished page set of one document, from what is in the post now. */
export const makePage = (desk: Desk, document: DocumentRequest): PaperPage => {
  const { db, now } = desk;
  if (isDutyDocument(document)) return makeDutyPage(desk, document);
  if (isPosterDocument(document)) return makePosterPage(desk, document);
  if (isRosterDocument(document)) return makeRosterPage(desk, document);
  if (isSupplyDocument(document)) return makeSupplyPage(desk, document);
  const post = readPost(db);
  switch (document.kind) {
    case 'team-board':
      return boardPage(desk, document);
    case 'minutes':
      return minutesPage(minutesOf(desk, document.meetingId));
    case 'donations':
      return donationsSheet(desk, document);
    case 'notice':
      return noticePage(noticeModel({ post, notice: readNotice(db, document.noticeId), printedAt: now }));
    case 'handover-form': {
      const sheet = readSheet(db, now, document.date, document.shiftId);
      return handoverPage(handoverModel({ post, sheet, filled: document.filled, printedAt: now }));
    }
    case 'power-cut-pack':
      return powerCutPack(desk);
    case 'today-card': {
      const reading = readDuties(db, document.date, document.date);
      const duties = dutiesOfDay(reading, document.date);
      return todayCardPage(todayCardModel({ post, date: document.date, duties, people: reading.people, printedAt: now }));
    }
    case 'recovery-sheet':
      return recoverySheetPage(recoverySheetModel({ post, recoveryCode: document.recoveryCode, printedAt: now }));
  }
};
