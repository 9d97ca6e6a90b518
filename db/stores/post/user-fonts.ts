import { and, asc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type FaceRole, faceRoles, type UserFont } from '#core/boards/user-font.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { UserFontId } from '#core/contract/font-address.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { userFont } from '../../schema/index.ts';
import { readSetting, saveSetting } from './settings.ts';

const SETTING = 'font-roles';
const rolesShape = z.partialRecord(z.enum(faceRoles), z.string());
type Roles = z.output<typeof rolesShape>;

const readRoles = (db: Db): Roles => readSetting<Roles>(db, SETTING, rolesShape, {});

/** Everything but the bytes, which are many megabytes. */
const columns = {
  id: userFont.id,
  family: userFont.family,
  fileName: userFont.fileName,
  sha256: userFont.sha256,
  bytes: sql<number>`length(${userFont.bytes})`,
  addedAt: userFont.addedAt,
};

/** 自备字体 in use, oldest first. */
export const listUserFonts = (db: Db): readonly UserFont[] => {
  const roles = readRoles(db);
  const roleOf = (id: UserFontId): FaceRole | null => faceRoles.find((role) => roles[role] === id) ?? null;
  return db
    .select(columns)
    .from(userFont)
    .where(eq(userFont.removed, false))
    .orderBy(asc(userFont.addedAt), asc(userFont.id))
    .all()
    .map(({ sha256: _, ...row }) => ({ ...row, role: roleOf(row.id) }));
};

/** The file itself; null when there is no such font or it was removed. */
export const readFontBytes = (db: Db, id: UserFontId): Uint8Array | null =>
  db
    .select({ bytes: userFont.bytes })
    .from(userFont)
    .where(and(eq(userFont.id, id), eq(userFont.removed, false)))
    .get()?.bytes ?? null;

/** The font with exactly this file, removed or not. */
export const findFontByHash = (db: Db, sha256: string): { readonly id: UserFontId; readonly removed: boolean } | null =>
  db.select({ id: userFont.id, removed: userFont.removed }).from(userFont).where(eq(userFont.sha256, sha256)).get() ?? null;

interface NewFont {
  readonly id: UserFontId;
  readonly family: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly addedAt: LocalTime;
}

export const addUserFont = (writer: RowWriter, font: NewFont): void => writer.insert('userFont', { ...font, removed: false });

export const bringFontBack = (writer: RowWriter, id: UserFontId): void => writer.update('userFont', id, { removed: false });

/** Its bytes stay until the post is purged, so that taking the removal back brings the font back. */
export const removeUserFont = (writer: RowWriter, id: UserFontId): void => {
  assignFont(writer, id, null);
  writer.update('userFont', id, { removed: true });
};

/** Gives the font a face to stand for, or none; another font of that face steps back. */
export const assignFont = (writer: RowWriter, id: UserFontId, role: FaceRole | null): void => {
  if (!listUserFonts(writer.db).some((font) => font.id === id)) {
    throw new ExpectedFailure('notFound', '这个字体已经移除，没有改动。请刷新后再试。');
  }
  const before = readRoles(writer.db);
  const others = faceRoles.filter((one) => one !== role && before[one] !== undefined && before[one] !== id);
  const after: Roles = Object.fromEntries(others.map((one) => [one, before[one]]));
  saveSetting(writer, SETTING, role === null ? after : { ...after, [role]: id });
};
