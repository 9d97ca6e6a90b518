import { ExpectedFailure } from '#core/contract/failure.ts';
import { type ChangedRows, dutiesAfter } from '#core/duty/apply-change.ts';
import { changedRange, newBreaches } from '#core/duty/change-breaches.ts';
import { publishedPlan } from '#core/duty/compare-plans.ts';
import type { Breach } from '#core/duty/duty.ts';
import { type ChangeConsent, changeSentence, type DutyChange, type DutyChangeId, type DutyChangeKind } from '#core/duty/duty-change.ts';
import { withNamedLeaders } from '#core/duty/named-leaders.ts';
import { dutiesOfDay } from '#core/duty/on-duty.ts';
import { toPlanLines } from '#core/duty/plan-version.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { addAssignment, removeAssignment } from '#db/stores/duty/duty.ts';
import { addDutyChange } from '#db/stores/duty/duty-change.ts';
import { leadersOf } from '#db/stores/duty/duty-setup.ts';
import { versionsTouching } from '#db/stores/duty/plan-version.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import type { CommandContext, QueryContext } from '../../handlers.ts';
import { readDuties, readSetup } from './duty-reading.ts';

const datesOf = ({ removed, added }: ChangedRows): readonly LocalDate[] => [...removed, ...added].map((row) => row.date);

/** Lines with the names of now. */
export const linesOf = (db: Db, rows: ChangedRows) => {
  const setup = readSetup(db, [...rows.removed, ...rows.added]);
  const people = listPeople(db);
  return { removed: toPlanLines(rows.removed, setup, people), added: toPlanLines(rows.added, setup, people) };
};

/** What the change breaks that was not broken before. */
export const breachesOfChange = (db: Db, rows: ChangedRows): readonly Breach[] => {
  const range = changedRange(datesOf(rows));
  if (!range) return [];
  const reading = readDuties(db, range.from, range.to);
  return newBreaches(reading, dutiesAfter(reading.assignments, rows), rows.added);
};

/** 带班 of the shift that the change is about first, proposed as 同意人. */
export const leaderOf = (db: Db, rows: ChangedRows): string | null => {
  const first = rows.removed[0] ?? rows.added[0];
  if (!first) return null;
  const reading = readDuties(db, first.date, first.date);
  const ofDay = withNamedLeaders(dutiesOfDay(reading, first.date), leadersOf(db, first.date, first.date), reading.people);
  return ofDay.find((duty) => duty.shift.id === first.shiftId)?.leader ?? null;
};

/** Refuses what breaks a hard rule, unless the secretary decided so and wrote why (domain: each rule is open to the secretary's decision). */
export const refuseBreaches = ({ session }: QueryContext, breaches: readonly Breach[], decision: string): void => {
  const hard = breaches.filter((breach) => breach.hard);
  if (hard.length === 0) return;
  const told = hard.map((breach) => breach.sentence.replace(/。$/, '')).join('；');
  if (decision === '') {
    throw new ExpectedFailure('refused', `会违反规则：${told}。没有登记。请换一位，或由书记写明理由后决定。`, {
      'consent.decision': '要这样安排，请书记写明理由',
    });
  }
  if (session.role !== 'secretary') throw new ExpectedFailure('forbidden', `会违反规则：${told}。这要由书记决定，没有登记。`);
};

/** Changes the duty table: everything out first, so that two people may change places within one shift. */
export const writeRows = ({ writer }: CommandContext, { removed, added }: ChangedRows): void => {
  for (const row of removed) removeAssignment(writer, row.id);
  for (const row of added) addAssignment(writer, row);
};

export interface NewChange {
  readonly id: DutyChangeId;
  readonly kind: DutyChangeKind;
  readonly rows: ChangedRows;
  readonly consent: ChangeConsent;
  readonly breaches: readonly Breach[];
  readonly takesBack: DutyChangeId | null;
}

/** Number of the version in force on the day; null = nothing is published for it. */
export const versionOn = (db: Db, date: LocalDate): number | null =>
  publishedPlan(versionsTouching(db, date, date), date, date).numbers[0] ?? null;

/** Writes the entry alone; the table is changed by `writeRows`. */
export const writeEntry = (context: CommandContext, { id, kind, rows, consent, breaches, takesBack }: NewChange): DutyChange => {
  const { db, writer, now, session } = context;
  const [date] = [...datesOf(rows)].sort();
  if (!date) throw new ExpectedFailure('invalid', '这条变动没有涉及任何一班，没有登记。');
  return addDutyChange(writer, {
    id,
    kind,
    at: now,
    date,
    agreedBy: consent.agreedBy,
    reason: consent.reason,
    recordedBy: session.user,
    version: versionOn(db, date),
    ...linesOf(db, rows),
    pinned: rows.removed.filter((row) => row.pinned).map((row) => row.id),
    breaches: breaches.map((breach) => breach.sentence),
    decision: breaches.some((breach) => breach.hard) ? consent.decision : '',
    takesBack,
  });
};

/** One change from its check to its entry. */
export const recordChange = (context: CommandContext, change: Omit<NewChange, 'breaches'>): DutyChange => {
  const breaches = breachesOfChange(context.db, change.rows);
  refuseBreaches(context, breaches, change.consent.decision);
  const entry = writeEntry(context, { ...change, breaches });
  writeRows(context, change.rows);
  context.about(changeSentence(entry));
  return entry;
};
