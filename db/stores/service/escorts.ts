import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Escort, EscortFields, EscortId, EscortStep, EscortStepFields, EscortStepId } from '#core/service/deliveries/escort.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { escort, escortStep } from '../../schema/index.ts';
import { refuseUnknownPlace } from './known-place.ts';

const MOST_LISTED = 300;

type EscortRow = typeof escort.$inferSelect;

const stepsOf = (db: Db, ids: readonly EscortId[]): ReadonlyMap<EscortId, readonly EscortStep[]> => {
  const steps = new Map<EscortId, EscortStep[]>();
  const rows = db
    .select()
    .from(escortStep)
    .where(inArray(escortStep.escortId, [...ids]))
    .orderBy(asc(escortStep.at), sql`rowid`)
    .all();
  for (const { escortId, ...step } of rows) {
    const known = steps.get(escortId);
    if (known) known.push(step);
    else steps.set(escortId, [step]);
  }
  return steps;
};

const withSteps = (db: Db, rows: readonly EscortRow[]): readonly Escort[] => {
  const steps = stepsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ unitId, room, removed: _, ...row }) => ({ ...row, place: { unitId, room }, steps: steps.get(row.id) ?? [] }));
};

const isHome = sql`EXISTS (SELECT 1 FROM escort_step s WHERE s.escort_id = ${escort.id} AND s.kind = 'backHome')`;

/** Open ones by the time they leave, then those that are home, the newest first. */
export const listEscorts = (db: Db): readonly Escort[] => {
  const open = db
    .select()
    .from(escort)
    .where(and(eq(escort.removed, false), sql`NOT ${isHome}`))
    .orderBy(asc(escort.departAt))
    .limit(MOST_LISTED)
    .all();
  const home = db
    .select()
    .from(escort)
    .where(and(eq(escort.removed, false), isHome))
    .orderBy(desc(escort.departAt))
    .limit(MOST_LISTED)
    .all();
  return withSteps(db, [...open, ...home]);
};

/** Null when it is not there, or was removed. */
export const findEscort = (db: Db, id: EscortId): Escort | null => {
  const row = db.select().from(escort).where(eq(escort.id, id)).get();
  return row && !row.removed ? (withSteps(db, [row])[0] ?? null) : null;
};

export const readEscort = (db: Db, id: EscortId): Escort => {
  const found = findEscort(db, id);
  if (!found) throw new ExpectedFailure('notFound', '这次接送已经不在了，可能刚被删除或撤销。请刷新后再试。');
  return found;
};

/** Who has left home and is not back yet; `late` = past the time that was said. */
export const countOut = (db: Db, now: LocalTime): { readonly out: number; readonly late: number } => {
  const left = sql`EXISTS (SELECT 1 FROM escort_step s WHERE s.escort_id = ${escort.id})`;
  const found = db
    .select({ out: count(), late: sql<number>`sum(${escort.backBy} < ${now})` })
    .from(escort)
    .where(and(eq(escort.removed, false), left, sql`NOT ${isHome}`))
    .get();
  return { out: found?.out ?? 0, late: found?.late ?? 0 };
};

export const saveEscort = (writer: RowWriter, id: EscortId, { place, ...fields }: EscortFields): void => {
  refuseUnknownPlace(writer.db, place, 'fields.place');
  if (writer.db.select({ id: escort.id }).from(escort).where(eq(escort.id, id)).get())
    writer.update('escort', id, { ...fields, ...place, removed: false });
  else writer.insert('escort', { ...fields, ...place, id, removed: false });
};

export const addStep = (writer: RowWriter, id: EscortStepId, escortId: EscortId, fields: EscortStepFields): void =>
  writer.insert('escortStep', { ...fields, id, escortId });

export const removeEscort = (writer: RowWriter, id: EscortId): void => writer.update('escort', id, { removed: true });
