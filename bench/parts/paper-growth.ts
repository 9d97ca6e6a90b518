import type { PaperPage } from '#core/contract/document.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { donationsModel } from '#paper/donations/model.ts';
import { donationsPage } from '#paper/donations/page.tsx';
import { minutesModel } from '#paper/minutes/model.ts';
import { minutesPage } from '#paper/minutes/page.tsx';
import { rosterListModel } from '#paper/roster-list/model.ts';
import { rosterListPage } from '#paper/roster-list/page.tsx';
import { stockCardModel } from '#paper/stock-card/model.ts';
import { stockCardPage } from '#paper/stock-card/page.tsx';
import { supplyRegisterModel } from '#paper/supply-register/model.ts';
import { supplyRegisterPage } from '#paper/supply-register/page.tsx';
import { sampleItems, sampleLedgerRows } from '#paper/testing/sample-ledger-rows.ts';
import { sampleMeeting } from '#paper/testing/sample-meeting.ts';
import { samplePeople, samplePost } from '#paper/testing/sample-people.ts';
import { sampleDonations } from '#paper/testing/sample-supplies.ts';

const post = samplePost();
const printedAt = '2022-11-22T09:41' as LocalTime;
const from = '2022-11-01' as LocalDate;
const to = '2023-01-31' as LocalDate;

/** Papers that grow with what is recorded: `lines` agenda items, people, donations or ledger lines. */
export const growing: Readonly<Record<string, (lines: number) => PaperPage>> = {
  'minutes 会议记录': (lines) => minutesPage(minutesModel({ post, meeting: sampleMeeting(lines, 4) })),
  'roster-list 花名册': (lines) =>
    rosterListPage(rosterListModel({ post, people: samplePeople(lines), group: '', purpose: 'internal', printedAt })),
  'donations 捐赠公示': (lines) => donationsPage(donationsModel({ post, from, to, ...sampleDonations(lines), printedAt }), 'A4'),
  'supply-register 登记表': (lines) =>
    supplyRegisterPage(supplyRegisterModel({ post, side: 'issues', from, to, rows: sampleLedgerRows(lines), printedAt }), 'A4'),
  'stock-card 库存卡': (lines) =>
    stockCardPage(
      stockCardModel({ post, from: null, to, items: sampleItems, rows: sampleLedgerRows(lines), before: [], parts: [], printedAt }),
    ),
};
