import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { PersonId } from '#core/contract/id.ts';
import { noTries, type PinTries } from '#core/duty/signature-pin.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { setting, signaturePin } from '../../schema/index.ts';

/** The event tells that a PIN was set and when; the row writer keeps the hash out of it. */
export const savePin = (writer: RowWriter, id: PersonId, hash: string, setAt: LocalTime): void => {
  const known = writer.db.select({ id: signaturePin.id }).from(signaturePin).where(eq(signaturePin.id, id)).get();
  if (known) writer.update('signaturePin', id, { hash, setAt });
  else writer.insert('signaturePin', { id, hash, setAt });
};

/** null: this person has no PIN yet. */
export const readPinHash = (db: Db, id: PersonId): string | null =>
  db.select({ hash: signaturePin.hash }).from(signaturePin).where(eq(signaturePin.id, id)).get()?.hash ?? null;

export const listPinHolders = (db: Db): readonly PersonId[] =>
  db
    .select({ id: signaturePin.id })
    .from(signaturePin)
    .all()
    .map((row) => row.id);

const TRIES = 'signature-tries';
const allTries = z.record(z.string(), z.object({ wrong: z.int(), closedUntil: z.number().nullable() }));

const readAll = (db: Db): Readonly<Record<string, PinTries>> => {
  const row = db.select({ value: setting.value }).from(setting).where(eq(setting.id, TRIES)).get();
  return row ? allTries.parse(row.value) : {};
};

export const readPinTries = (db: Db, id: PersonId): PinTries => readAll(db)[id] ?? noTries;

/**
 * Written straight to the file, without an event: a wrong try is nobody's action, must not be undone, and must outlive the host.
 * It takes effect at once; call it outside any transaction that may be rolled back.
 */
export const savePinTries = (db: Db, id: PersonId, tries: PinTries): void => {
  const value = { ...readAll(db), [id]: tries };
  db.insert(setting).values({ id: TRIES, value }).onConflictDoUpdate({ target: setting.id, set: { value } }).run();
};
