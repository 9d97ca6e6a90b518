import { and, gte, lte, type SQL, sql } from 'drizzle-orm';
import type { GateShift } from '#core/figures/gate.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { handover } from '../../schema/index.ts';

const part = <T>(path: string): SQL<T> => sql<T>`json_extract(${handover.content}, ${`$.${path}`})`;
const counted = (...names: readonly string[]): SQL<number> =>
  sql.join(
    names.map((name) => sql`coalesce(${part<number>(`counters.${name}`)}, 0)`),
    sql` + `,
  ) as SQL<number>;

/** The counters of every saved sheet of the period; the rest of a sheet is not read. */
export const listGateShifts = (db: Db, from: LocalDate, to: LocalDate): readonly GateShift[] =>
  db
    .select({
      date: handover.date,
      shiftId: handover.shiftId,
      shiftName: part<string>('shiftName'),
      startsAt: part<LocalTime>('startsAt'),
      endsAt: part<LocalTime>('endsAt'),
      signed: sql<number>`${handover.outgoingId} is not null`,
      people: counted('people'),
      vehicles: counted('vehicles'),
      turnedBack: counted('turnedBack'),
      abnormal: counted('feverish', 'redCodes', 'yellowCodes'),
    })
    .from(handover)
    .where(and(gte(handover.date, from), lte(handover.date, to)))
    .all()
    .map((row) => ({ ...row, signed: row.signed === 1 }));
