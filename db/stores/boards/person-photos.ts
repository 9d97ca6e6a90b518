import { eq, inArray } from 'drizzle-orm';
import { mimeOfBytes, type PersonPhoto } from '#core/boards/person-photo.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { personPhoto } from '../../schema/index.ts';

const pictureOf = (mime: string, bytes: Buffer): string => `data:${mime};base64,${bytes.toString('base64')}`;

export const readPhoto = (db: Db, personId: PersonId): PersonPhoto | null => {
  const row = db.select().from(personPhoto).where(eq(personPhoto.id, personId)).get();
  return row ? { picture: pictureOf(row.mime, row.bytes), addedAt: row.addedAt } : null;
};

export const listPhotos = (db: Db): readonly PersonId[] =>
  db
    .select({ id: personPhoto.id })
    .from(personPhoto)
    .all()
    .map(({ id }) => id);

/** Data URIs of those of these people who have a photo. */
export const photosOf = (db: Db, people: readonly PersonId[]): ReadonlyMap<PersonId, string> =>
  new Map(
    db
      .select()
      .from(personPhoto)
      .where(inArray(personPhoto.id, [...people]))
      .all()
      .map(({ id, mime, bytes }) => [id, pictureOf(mime, bytes)]),
  );

/** Replaces the photo there is. Throws when the bytes are neither JPEG nor PNG. */
export const savePhoto = (writer: RowWriter, personId: PersonId, base64: string, at: LocalTime): void => {
  const mime = mimeOfBytes(base64);
  if (!mime) throw new ExpectedFailure('invalid', '这个文件不是 JPEG 或 PNG 照片，没有保存。请另选一张。');
  const row = { mime, bytes: Buffer.from(base64, 'base64'), addedAt: at };
  const known = writer.db.select({ id: personPhoto.id }).from(personPhoto).where(eq(personPhoto.id, personId)).get();
  if (known) writer.update('personPhoto', personId, row);
  else writer.insert('personPhoto', { ...row, id: personId });
};

export const removePhoto = (writer: RowWriter, personId: PersonId): void => writer.remove('personPhoto', personId);
