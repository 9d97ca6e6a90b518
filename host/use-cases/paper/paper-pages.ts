import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { dutiesOfDay } from '#core/duty/on-duty.ts';
import { addDays } from '#core/time/local-date.ts';
import { readNotice } from '#db/stores/boards/notices.ts';
import { readPost } from '#db/stores/post/post.ts';
import { readContacts } from '#db/stores/post/settings.ts';
import { handoverModel } from '#paper/handover/model.ts';
import { handoverPage } from '#paper/handover/page.tsx';
import { minutesPage } from '#paper/minutes/page.tsx';
import { noticeModel } from '#paper/notice/model.ts';
import { noticePage } from '#paper/notice/page.tsx';
import { POWER_CUT_DAYS, powerCutPackModel } from '#paper/power-cut-pack/model.ts';
import { powerCutPackPage } from '#paper/power-cut-pack/page.tsx';
import { recoverySheetModel, recoverySheetPage } from '#paper/recovery-sheet/page.tsx';
import { testPage } from '#paper/test-page/page.tsx';
import { todayCardModel } from '#paper/today-card/model.ts';
import { todayCardPage } from '#paper/today-card/page.tsx';
import { isBoardDocument, makeBoardPage } from '../boards/board-paper.ts';
import { isPosterDocument, makePosterPage } from '../boards/poster-paper.ts';
import { isDutyDocument, makeDutyPage, periodOf } from '../duty/duty-paper.ts';
import { readDuties } from '../duty/duty-reading.ts';
import { readSheet } from '../duty/handover-reading.ts';
import { isExportDocument, makeExportPage } from '../export/export-paper.ts';
import { isBriefDocument, makeBriefPage } from '../figures/brief-paper.ts';
import { isFiguresDocument, makeFiguresPage } from '../figures/figures-paper.ts';
import { isAuditDocument, makeAuditPage } from '../history/audit-paper.ts';
import { minutesOf } from '../meetings/final-paper.ts';
import { isMeetingDocument, makeMeetingPage } from '../meetings/meeting-paper.ts';
import { isOfficialDocument, makeOfficialPage } from '../meetings/official-paper.ts';
import { isTaskDocument, makeTaskPage } from '../meetings/task-paper.ts';
import { isPartyLifeDocument, makePartyLifePage } from '../party-life/party-life-paper.ts';
import { isClosingDocument, makeClosingPage } from '../post/closing-paper.ts';
import { isRosterDocument, makeRosterPage } from '../roster/roster-paper.ts';
import { isCareDocument, makeCarePage } from '../service/care-paper.ts';
import { isDeliveryDocument, makeDeliveryPage } from '../service/delivery-paper.ts';
import { isRequestDocument, makeRequestPage } from '../service/request-paper.ts';
import { isVisitDocument, makeVisitPage } from '../service/visit-paper.ts';
import { stockLines } from '../supplies/supplies.ts';
import { isSupplyDocument, makeSupplyPage } from '../supplies/supply-paper.ts';
import type { Desk } from './paper-desk.ts';

const powerCutPack = (desk: Desk): PaperPage => {
  const { db, now, today } = desk;
  const period = periodOf(db, today, addDays(today, POWER_CUT_DAYS - 1));
  return powerCutPackPage(
    powerCutPackModel({ post: readPost(db), period, contacts: readContacts(db), stock: stockLines(desk), printedAt: now }),
  );
};

/** The finished page set of one document, from what is in the post now. */
export const makePage = (desk: Desk, document: DocumentRequest): PaperPage => {
  const { db, now } = desk;
  if (isBoardDocument(document)) return makeBoardPage(desk, document);
  if (isDutyDocument(document)) return makeDutyPage(desk, document);
  if (isPosterDocument(document)) return makePosterPage(desk, document);
  if (isClosingDocument(document)) return makeClosingPage(desk, document);
  if (isRosterDocument(document)) return makeRosterPage(desk, document);
  if (isSupplyDocument(document)) return makeSupplyPage(desk, document);
  if (isExportDocument(document)) return makeExportPage(desk, document);
  if (isOfficialDocument(document)) return makeOfficialPage(desk, document);
  if (isDeliveryDocument(document)) return makeDeliveryPage(desk, document);
  if (isTaskDocument(document)) return makeTaskPage(desk, document);
  if (isVisitDocument(document)) return makeVisitPage(desk, document);
  if (isAuditDocument(document)) return makeAuditPage(desk, document);
  if (isFiguresDocument(document)) return makeFiguresPage(desk, document);
  if (isBriefDocument(document)) return makeBriefPage(desk, document);
  if (isCareDocument(document)) return makeCarePage(desk, document);
  if (isRequestDocument(document)) return makeRequestPage(desk, document);
  if (isPartyLifeDocument(document)) return makePartyLifePage(desk, document);
  const post = readPost(db);
  if (isMeetingDocument(document)) return makeMeetingPage(desk, document);
  switch (document.kind) {
    case 'minutes':
      return minutesPage(minutesOf(desk, document));
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
    case 'test-page':
      return testPage(post, document.size, now);
    case 'recovery-sheet':
      return recoverySheetPage(recoverySheetModel({ post, recoveryCode: document.recoveryCode, printedAt: now }));
  }
};
