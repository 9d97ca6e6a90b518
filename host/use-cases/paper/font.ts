import { createHash } from 'node:crypto';
import { MOST_FONTS, roleOfNames, type UserFont } from '#core/boards/user-font.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { UserFontId } from '#core/contract/font-address.ts';
import type { Db } from '#db/db.ts';
import { addUserFont, assignFont, bringFontBack, findFontByHash, listUserFonts, removeUserFont } from '#db/stores/post/user-fonts.ts';
import { readFont } from '../../fonts/read-font.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

const fontOf = (db: Db, id: UserFontId): UserFont => {
  const font = listUserFonts(db).find((one) => one.id === id);
  if (!font) throw new ExpectedFailure('notFound', '这个字体已经移除，没有改动。请刷新后再试。');
  return font;
};

const refuseTooMany = (db: Db): void => {
  if (listUserFonts(db).length >= MOST_FONTS) {
    throw new ExpectedFailure('refused', `最多添加 ${MOST_FONTS} 个字体，没有添加。请先移除不用的。`);
  }
};

export const fontQueries: SomeQueries<'font'> = { 'font.list': ({ db }) => listUserFonts(db) };

export const fontCommands: SomeCommands<'font'> = {
  'font.add': ({ db, writer, now, about }, { id, fileName, base64 }) => {
    const bytes = Buffer.from(base64, 'base64');
    const { family, names } = readFont(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const same = findFontByHash(db, sha256);
    if (same && !same.removed) throw new ExpectedFailure('conflict', `“${family}”已经添加过，不用再加。`);
    refuseTooMany(db);
    if (same) bringFontBack(writer, same.id);
    else addUserFont(writer, { id, family, fileName, sha256, bytes, addedAt: now });
    const known = same?.id ?? id;
    const role = roleOfNames(names);
    if (role !== null) assignFont(writer, known, role);
    about(family);
    return fontOf(db, known);
  },
  'font.use': ({ db, writer, about }, { id, role }) => {
    about(fontOf(db, id).family);
    assignFont(writer, id, role);
    return null;
  },
  'font.remove': ({ db, writer, about }, { id }) => {
    about(fontOf(db, id).family);
    removeUserFont(writer, id);
    return null;
  },
};
