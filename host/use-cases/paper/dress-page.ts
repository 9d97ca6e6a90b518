import type { UserFont } from '#core/boards/user-font.ts';
import type { PaperPage } from '#core/contract/document.ts';
import type { UserFontId } from '#core/contract/font-address.ts';
import { userFontAddress, userFontsIn } from '#core/contract/font-address.ts';
import type { Person } from '#core/roster/person.ts';
import type { Db } from '#db/db.ts';
import { listUserFonts, readFontBytes } from '#db/stores/post/user-fonts.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { type MissingGlyph, missingGlyphs } from '#paper/missing-glyphs.ts';
import { type OwnFace, withOwnFaces } from '#paper/user-faces.ts';
import type { PaperFont } from '../../door.ts';
import { readFont } from '../../fonts/read-font.ts';

/** What each font can show, read once per start: the files are large and never change. */
const characters = new Map<UserFontId, ReadonlySet<number>>();

const charactersOf = (db: Db, id: UserFontId): ReadonlySet<number> => {
  const known = characters.get(id);
  if (known) return known;
  const bytes = readFontBytes(db, id);
  const found = bytes ? readFont(Buffer.from(bytes)).characters : new Set<number>();
  characters.set(id, found);
  return found;
};

const ownFace = (db: Db, { id, role }: UserFont): OwnFace => ({ id, role, has: (code) => charactersOf(db, id).has(code) });

/** Where on the roster a character comes from, so that the person and the field can be looked up. */
const fieldWith = (people: readonly Person[], char: string): string | null => {
  const fields = [
    ['姓名', (person: Person) => person.name],
    ['单位', (person: Person) => person.unit],
  ] as const;
  for (const [field, read] of fields) {
    const person = people.find((one) => read(one).includes(char));
    if (person) return field === '姓名' ? `姓名“${person.name}”` : `${person.name}的${field}“${person.unit}”`;
  }
  return null;
};

const MOST_NAMED = 5;

const remarksOn = (db: Db, missing: readonly MissingGlyph[]): readonly string[] => {
  if (missing.length === 0) return [];
  const people = listPeople(db);
  const named = missing
    .slice(0, MOST_NAMED)
    .map(
      ({ char, words }) =>
        `“${char}”不在程序自带的字体里（${fieldWith(people, char) ?? `“${words}”`}），会借用这台电脑的字体。打印前请看预览；若是空框，请在“公示 → 打印与字体”里添加有这个字的字体。`,
    );
  const rest = missing.length - named.length;
  return rest > 0 ? [...named, `还有 ${rest} 个字也不在自带的字体里。`] : named;
};

/** The page with the user's fonts in use, and a remark for every character that no font has. */
export const dressPage = (db: Db, page: PaperPage): PaperPage => {
  const missing = missingGlyphs(page.html);
  const fonts = listUserFonts(db).map((font) => ownFace(db, font));
  const unshown = missing.filter(({ char }) => !fonts.some(({ has }) => has(char.codePointAt(0) ?? 0)));
  const html = withOwnFaces(
    page.html,
    fonts,
    missing.map(({ char }) => char),
  );
  return { ...page, html, remarks: [...page.remarks, ...remarksOn(db, unshown)] };
};

/** The files of the user's fonts that a finished page asks for. */
export const fontsFor = (db: Db, page: PaperPage): readonly PaperFont[] =>
  userFontsIn(page.html).flatMap((id) => {
    const bytes = readFontBytes(db, id);
    return bytes ? [{ path: userFontAddress(id), bytes }] : [];
  });
