import { and, eq, gte, lte } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId, ShiftId } from '#core/contract/id.ts';
import {
  type HandoverContent,
  type HandoverState,
  handoverContent,
  handoverId,
  handoverState,
  type SignatureRole,
} from '#core/duty/handover.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { dutyLeader, handover } from '../../schema/index.ts';

export interface SignatureMark {
  readonly personId: PersonId;
  readonly at: LocalTime;
}

export interface StoredHandover {
  readonly id: string;
  readonly date: LocalDate;
  readonly shiftId: ShiftId;
  readonly content: HandoverContent;
  readonly signed: { readonly [Role in SignatureRole]: SignatureMark | null };
  readonly state: HandoverState;
}

const mark = (personId: PersonId | null, at: LocalTime | null): SignatureMark | null => (personId && at ? { personId, at } : null);

const asStored = (row: typeof handover.$inferSelect): StoredHandover => {
  const signed = {
    outgoing: mark(row.outgoingId, row.outgoingAt),
    incoming: mark(row.incomingId, row.incomingAt),
    leader: mark(row.leaderId, row.leaderAt),
  };
  return {
    id: row.id,
    date: row.date,
    shiftId: row.shiftId,
    content: handoverContent.parse(row.content),
    signed,
    state: handoverState(signed),
  };
};

export const readHandover = (db: Db, date: LocalDate, shiftId: ShiftId): StoredHandover | null => {
  const row = db
    .select()
    .from(handover)
    .where(eq(handover.id, handoverId(date, shiftId)))
    .get();
  return row ? asStored(row) : null;
};

/** Every sheet of the days up to `to`, from the first one ever unless told. */
export const listHandovers = (db: Db, to: LocalDate, from?: LocalDate): readonly StoredHandover[] =>
  db
    .select()
    .from(handover)
    .where(and(lte(handover.date, to), from === undefined ? undefined : gte(handover.date, from)))
    .all()
    .map(asStored)
    .sort((one, other) => one.content.startsAt.localeCompare(other.content.startsAt));

const lockedFailure = (): ExpectedFailure =>
  new ExpectedFailure('refused', '这份交接单已经签字，不能再改，没有改动。有出入的写进下一班的交接单。');

/** Refused once anybody has signed. */
export const saveHandover = (writer: RowWriter, date: LocalDate, shiftId: ShiftId, content: HandoverContent): void => {
  const known = readHandover(writer.db, date, shiftId);
  if (known && known.state !== 'draft') throw lockedFailure();
  const id = handoverId(date, shiftId);
  if (known) writer.update('handover', id, { content });
  else writer.insert('handover', { id, date, shiftId, content });
};

/** The caller has checked whose turn it is. A signature that is there is never replaced. */
export const putSignature = (
  writer: RowWriter,
  sheet: StoredHandover,
  role: SignatureRole,
  signer: { readonly id: PersonId; readonly name: string },
  at: LocalTime,
): void => {
  if (sheet.signed[role]) throw lockedFailure();
  const columns = {
    outgoing: { outgoingId: signer.id, outgoingAt: at },
    incoming: { incomingId: signer.id, incomingAt: at },
    leader: { leaderId: signer.id, leaderAt: at },
  } as const;
  const content = { ...sheet.content, signers: { ...sheet.content.signers, [role]: signer.name } };
  writer.update('handover', sheet.id, { content, ...columns[role] });
};

/** 带班 of the shift, else of the whole day; null when nobody is named. Read only: the table is written with the duty table. */
export const leaderOf = (db: Db, date: LocalDate, shiftId: ShiftId): PersonId | null => {
  const named = db.select().from(dutyLeader).where(eq(dutyLeader.date, date)).all();
  return (named.find((row) => row.shiftId === shiftId) ?? named.find((row) => row.shiftId === null))?.personId ?? null;
};
