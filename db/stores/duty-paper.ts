import { and, desc, gte, lte } from 'drizzle-orm';
import { z } from 'zod';
import type { NamedLeader } from '#core/duty/named-leaders.ts';
import type { ChangeEntry, PlanSpan } from '#core/duty/plan-mark.ts';
import { type LocalDate, localDate } from '#core/time/local-date.ts';
import type { Db } from '../db.ts';
import { dutyChange, dutyLeader, planVersion } from '../schema/index.ts';

/** What paper needs to know of a plan's life; read only. The tables' own stores write them. */

/** 带班 named for the days `from` to `to`. */
export const leadersBetween = (db: Db, from: LocalDate, to: LocalDate): readonly NamedLeader[] =>
  db
    .select({ date: dutyLeader.date, shiftId: dutyLeader.shiftId, personId: dutyLeader.personId })
    .from(dutyLeader)
    .where(and(gte(dutyLeader.date, from), lte(dutyLeader.date, to)))
    .all();

/** Published versions (第 N 版) that touch the period, without their duties, newest first. */
export const versionsTouching = (db: Db, from: LocalDate, to: LocalDate): readonly PlanSpan[] =>
  db
    .select({ number: planVersion.number, from: planVersion.fromDate, to: planVersion.toDate, publishedAt: planVersion.publishedAt })
    .from(planVersion)
    .where(and(lte(planVersion.fromDate, to), gte(planVersion.toDate, from)))
    .orderBy(desc(planVersion.number))
    .all();

const lines = z.array(z.object({ personName: z.string(), shiftName: z.string(), postName: z.string(), date: localDate }));
/** What a sheet shows of an entry; more may be kept in it. */
const shown = z.object({
  removed: lines.catch([]),
  added: lines.catch([]),
  takesBack: z.string().nullable().catch(null),
});

/** 变动 of the period in the order they were recorded. */
export const changesBetween = (db: Db, from: LocalDate, to: LocalDate): readonly ChangeEntry[] => {
  const rows = db
    .select()
    .from(dutyChange)
    .where(and(gte(dutyChange.date, from), lte(dutyChange.date, to)))
    .orderBy(dutyChange.at, dutyChange.id)
    .all()
    .map(({ content, ...row }) => ({ ...row, ...shown.catch({ removed: [], added: [], takesBack: null }).parse(content) }));
  const takenBack = new Set(rows.map((row) => row.takesBack));
  return rows.map((row) => ({ ...row, takenBack: takenBack.has(row.id) }));
};
