import { and, asc, eq, gte, like, lte } from 'drizzle-orm';
import type { DemandVariant, Holiday, PhaseChange } from '#core/duty/duty-calendar.ts';
import type { DutyLeader, LeaderEntry } from '#core/duty/duty-leader.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RecordTableName } from '../../row-change.ts';
import type { RowWriter } from '../../row-writer.ts';
import { demandVariant, dutyLeader, dutyPost, holiday, phaseChange, shift } from '../../schema/index.ts';

/** 按阶段、按星期的人数 of the posts and shifts in force. */
export const listVariants = (db: Db): readonly DemandVariant[] =>
  db
    .select({
      phase: demandVariant.phase,
      weekdays: demandVariant.weekdays,
      dutyPostId: demandVariant.dutyPostId,
      shiftId: demandVariant.shiftId,
      heads: demandVariant.heads,
    })
    .from(demandVariant)
    .innerJoin(dutyPost, eq(dutyPost.id, demandVariant.dutyPostId))
    .innerJoin(shift, eq(shift.id, demandVariant.shiftId))
    .where(and(eq(dutyPost.removed, false), eq(shift.removed, false)))
    .orderBy(asc(demandVariant.id))
    .all();

/** 防控阶段, by day. */
export const listPhases = (db: Db): readonly PhaseChange[] =>
  db
    .select()
    .from(phaseChange)
    .orderBy(asc(phaseChange.id))
    .all()
    .map(({ id, phase }) => ({ from: id, phase }));

/** 节假日表, by day. */
export const listHolidays = (db: Db): readonly Holiday[] =>
  db
    .select()
    .from(holiday)
    .orderBy(asc(holiday.id))
    .all()
    .map(({ id, name, kind }) => ({ date: id, name, kind }));

/** 带班 of the days `from` to `to`, by day; the leader of a whole day has `shiftId` null. */
export const leadersOf = (db: Db, from: LocalDate, to: LocalDate): readonly DutyLeader[] =>
  db
    .select({ date: dutyLeader.date, shiftId: dutyLeader.shiftId, personId: dutyLeader.personId })
    .from(dutyLeader)
    .where(and(gte(dutyLeader.date, from), lte(dutyLeader.date, to)))
    .orderBy(asc(dutyLeader.id))
    .all();

type Stored = { readonly id: string };

const same = (row: Stored, other: Stored): boolean =>
  Object.entries(other).every(([column, value]) => (row as Readonly<Record<string, unknown>>)[column] === value);

/** Makes the rows of a table those wanted, and touches only what differs, so that undo has little to turn round. */
const replaceRows = (writer: RowWriter, table: RecordTableName, known: readonly Stored[], wanted: readonly Stored[]): void => {
  const before = new Map(known.map((row) => [row.id, row]));
  for (const row of wanted) {
    const old = before.get(row.id);
    if (!old) writer.insert(table, row as never);
    else if (!same(old, row)) writer.update(table, row.id, row as never);
    before.delete(row.id);
  }
  for (const id of before.keys()) writer.remove(table, id);
};

const variantId = ({ phase, weekdays, dutyPostId, shiftId }: DemandVariant): string =>
  [phase ?? 'any', weekdays, dutyPostId, shiftId].join(':');

/** Replaces all figures by phase and weekday. */
export const saveVariants = (writer: RowWriter, variants: readonly DemandVariant[]): void =>
  replaceRows(
    writer,
    'demandVariant',
    writer.db.select().from(demandVariant).all(),
    variants.map((variant) => ({ ...variant, id: variantId(variant) })),
  );

/** Replaces the line of phases. */
export const savePhases = (writer: RowWriter, phases: readonly PhaseChange[]): void =>
  replaceRows(
    writer,
    'phaseChange',
    writer.db.select().from(phaseChange).all(),
    phases.map(({ from, phase }) => ({ id: from, phase })),
  );

/** Replaces the holidays of one year; other years stay. */
export const saveHolidays = (writer: RowWriter, year: number, holidays: readonly Holiday[]): void =>
  replaceRows(
    writer,
    'holiday',
    writer.db
      .select()
      .from(holiday)
      .where(like(holiday.id, `${year}-%`))
      .all(),
    holidays.map(({ date, name, kind }) => ({ id: date, name, kind })),
  );

/** Names leaders, or with `personId` null takes the name back; days and shifts not mentioned stay as they are. */
export const saveLeaders = (writer: RowWriter, entries: readonly LeaderEntry[]): void => {
  for (const { date, shiftId, personId } of entries) {
    const id = shiftId === null ? date : `${date}:${shiftId}`;
    const known = writer.db.select().from(dutyLeader).where(eq(dutyLeader.id, id)).get();
    if (personId === null) {
      if (known) writer.remove('dutyLeader', id);
    } else if (!known) writer.insert('dutyLeader', { id, date, shiftId, personId });
    else if (known.personId !== personId) writer.update('dutyLeader', id, { personId });
  }
};
