import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { fairnessTable } from '#core/duty/fairness-figures.ts';
import { type PlanMark, planMark } from '#core/duty/plan-mark.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listAttendance } from '#db/stores/duty/attendance.ts';
import { listDutyChanges } from '#db/stores/duty/duty-change.ts';
import { leadersOf } from '#db/stores/duty/duty-setup.ts';
import { readPost } from '#db/stores/post/post.ts';
import { dutyCardModel } from '#paper/duty-card/model.ts';
import { dutyCardPage } from '#paper/duty-card/page.tsx';
import { dutyDays, dutyTableModel } from '#paper/duty-table/model.ts';
import { dutyTablePage } from '#paper/duty-table/page.tsx';
import { fairnessSheetModel, fairnessSheetPage } from '#paper/fairness-sheet/page.tsx';
import { gateSheetModel } from '#paper/gate-sheet/model.ts';
import { gateSheetPage } from '#paper/gate-sheet/page.tsx';
import { leaderListModel } from '#paper/leader-list/model.ts';
import { leaderListPage } from '#paper/leader-list/page.tsx';
import { signInModel, signInSheetPage } from '#paper/sign-in-sheet/page.tsx';
import { swapLogModel, swapLogPage } from '#paper/swap-log/page.tsx';
import { chosenPeople } from '../roster/chosen-people.ts';
import { readDuties, withinPeriod } from './duty-reading.ts';
import { readPlanState } from './plan-version.ts';

/** What a sheet of duty may be made of. */
interface Desk {
  readonly db: Db;
  readonly now: LocalTime;
}

/** The period's own duties, in the shape of `duty.period`. */
export const periodOf = (db: Db, from: LocalDate, to: LocalDate) => {
  const reading = readDuties(db, from, to);
  return { from, to, setup: reading.setup, people: reading.people, absences: reading.absences, assignments: withinPeriod(reading) };
};

/** Which version the days `from` to `to` are printed in. */
export const markOf = (db: Db, from: LocalDate, to: LocalDate): PlanMark =>
  planMark(readPlanState(db, from, to), listDutyChanges(db, from, to));

/** What nearly every sheet of a period begins with. */
const sourceOf = ({ db, now }: Desk, from: LocalDate, to: LocalDate) => {
  const period = periodOf(db, from, to);
  const leaders = leadersOf(db, from, to);
  const days = dutyDays(period, leaders);
  return { post: readPost(db), from, to, period, leaders, days, people: period.people, mark: markOf(db, from, to), printedAt: now };
};

/** 公平统计 of a period with everything the sheet and the workbook show. */
export const fairnessOf = (db: Db, from: LocalDate, to: LocalDate) => {
  const { assignments, ...period } = periodOf(db, from, to);
  return fairnessTable({
    ...period,
    duties: assignments,
    attendance: listAttendance(db, from, to),
    changes: listDutyChanges(db, from, to),
  });
};

const dutyKinds = ['duty-table', 'duty-card', 'gate-sheet', 'leader-list', 'swap-log', 'fairness-sheet', 'sign-in-sheet'] as const;
export type DutyDocument = Extract<DocumentRequest, { kind: (typeof dutyKinds)[number] }>;

export const isDutyDocument = (document: DocumentRequest): document is DutyDocument =>
  (dutyKinds as readonly string[]).includes(document.kind);

const gatePage = (desk: Desk, date: LocalDate): PaperPage => {
  const { days, ...source } = sourceOf(desk, date, date);
  return gateSheetPage(gateSheetModel({ ...source, date, duties: days[0]?.duties ?? [] }));
};

/** The papers of duty, from what is in the post now. */
export const makeDutyPage = (desk: Desk, document: DutyDocument): PaperPage => {
  switch (document.kind) {
    case 'duty-table':
      return dutyTablePage(dutyTableModel(sourceOf(desk, document.from, document.to)), document.size, document.layout);
    case 'duty-card':
      return dutyCardPage(dutyCardModel(sourceOf(desk, document.from, document.to)));
    case 'gate-sheet':
      return gatePage(desk, document.date);
    case 'leader-list':
      return leaderListPage(leaderListModel(sourceOf(desk, document.from, document.to)));
    case 'swap-log': {
      const { post, from, to, mark, printedAt } = sourceOf(desk, document.from, document.to);
      return swapLogPage(swapLogModel({ post, from, to, mark, printedAt, entries: listDutyChanges(desk.db, from, to).toReversed() }));
    }
    case 'fairness-sheet': {
      const { post, from, to, mark, printedAt } = sourceOf(desk, document.from, document.to);
      return fairnessSheetPage(fairnessSheetModel({ post, from, to, mark, printedAt, table: fairnessOf(desk.db, from, to) }));
    }
    case 'sign-in-sheet':
      return signInSheetPage(
        signInModel({
          post: readPost(desk.db),
          date: document.date ?? null,
          group: document.group ?? '',
          people: document.named ? chosenPeople(desk.db, document) : [],
          printedAt: desk.now,
        }),
      );
  }
};
