import { and, eq, gte, lte } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type PatrolRule, patrolRule, usualPatrolRule } from '#core/figures/patrols.ts';
import type { Patrol, PatrolFields, PatrolId } from '#core/figures/tally.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { patrol } from '../../schema/index.ts';
import { readSetting, saveSetting } from '../post/settings.ts';
import { readPerson } from '../roster/roster.ts';

export const listPatrols = (db: Db, from: LocalDate, to: LocalDate): readonly Patrol[] =>
  db
    .select()
    .from(patrol)
    .where(and(gte(patrol.date, from), lte(patrol.date, to), eq(patrol.removed, false)))
    .all()
    .map(({ removed: _, ...row }) => ({ ...row, personIds: [...row.personIds] }));

export const savePatrol = (writer: RowWriter, id: PatrolId, fields: PatrolFields): void => {
  for (const personId of fields.personIds) readPerson(writer.db, personId);
  const known = writer.db.select().from(patrol).where(eq(patrol.id, id)).get();
  if (known) writer.update('patrol', id, { ...fields, removed: false });
  else writer.insert('patrol', { ...fields, id, removed: false });
};

export const removePatrol = (writer: RowWriter, id: PatrolId): Patrol => {
  const row = writer.db
    .select()
    .from(patrol)
    .where(and(eq(patrol.id, id), eq(patrol.removed, false)))
    .get();
  if (!row) throw new ExpectedFailure('notFound', '这次巡逻已经不在了，可能刚被删除或撤销。');
  writer.update('patrol', id, { removed: true });
  return { ...row, personIds: [...row.personIds] };
};

const RULE = 'patrol-rule';

export const readPatrolRule = (db: Db): PatrolRule => readSetting(db, RULE, patrolRule, usualPatrolRule);
export const savePatrolRule = (writer: RowWriter, rule: PatrolRule): void => saveSetting(writer, RULE, rule);
