import { create, type Font } from 'fontkitten';
import { MOST_FONT_MEGABYTES } from '#core/boards/user-font.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';

/** What a font file says of itself. */
export interface FontFacts {
  /** for people: the Chinese name where it has one */
  readonly family: string;
  /** every name under which a page might ask for it */
  readonly names: readonly string[];
  /** code points it has a glyph for */
  readonly characters: ReadonlySet<number>;
}

const refused = (why: string): ExpectedFailure => new ExpectedFailure('invalid', `${why}，没有添加。`);

/** The first four bytes tell what a file is (OpenType 1.9, “Organization of an OpenType Font”). */
const kinds: Readonly<Record<string, 'font' | 'collection' | 'web'>> = {
  '00010000': 'font',
  '74727565': 'font', // true
  '4f54544f': 'font', // OTTO
  '74746366': 'collection', // ttcf
  '774f4646': 'web', // wOFF
  '774f4632': 'web', // wOF2
};

const refuseOtherFiles = (bytes: Buffer): void => {
  if (bytes.byteLength > MOST_FONT_MEGABYTES * 1_048_576) {
    throw refused(`字体文件超过 ${MOST_FONT_MEGABYTES} MB。请选单个字体的 TTF 或 OTF 文件`);
  }
  switch (kinds[bytes.subarray(0, 4).toString('hex')]) {
    case 'font':
      return;
    case 'collection':
      throw refused('这是字体集（TTC），一个文件里有好几种字体。请换成单个字体的 TTF 或 OTF 文件');
    case 'web':
      throw refused('这是网页字体（WOFF）。请换成 TTF 或 OTF 文件');
    default:
      throw refused('这个文件不是字体，或者已经损坏。请选扩展名为 .ttf 或 .otf 的字体文件');
  }
};

const parse = (bytes: Buffer): Font => {
  try {
    const font = create(bytes);
    if (!font.isCollection && font.numGlyphs > 0 && font.characterSet.length > 0) return font;
  } catch {
    // the parser's own words are no help to a person; one sentence follows for every kind of damage
  }
  throw refused('这个字体文件读不出来，可能已经损坏或没有下载完整。请重新取得文件后再添加');
};

/** The names in every language that the file has; the parser itself answers one only. */
const namesOf = (font: Font): readonly string[] => {
  const records = (font as { readonly name?: { readonly records?: Readonly<Record<string, unknown>> } }).name?.records ?? {};
  const listed = ['fontFamily', 'preferredFamily', 'fullName', 'postscriptName'].flatMap((key) => Object.values(records[key] ?? {}));
  const own = [font.familyName, font.fullName, font.postscriptName, ...listed];
  return [...new Set(own.filter((name): name is string => typeof name === 'string' && name.trim() !== '').map((name) => name.trim()))];
};

const refuseUnfit = (font: Font): void => {
  if (Object.keys(font.variationAxes).length > 0) {
    throw refused('这是可变字体，打印出来的文字不能查找，印刷店也不收。请换成普通的（静态）TTF 或 OTF 文件');
  }
  if (font['OS/2']?.fsType?.noEmbedding) {
    throw refused('这个字体的许可不允许嵌入文件，不能放进 PDF。请换一个允许嵌入的字体');
  }
};

/**
 * Reads a TTF or OTF. Throws `invalid` with a sentence for what is no font, too large, a collection, a variable font (Chromium would turn it
 * into Type 3 outlines) or one whose licence forbids embedding (OS/2 fsType, bit 1).
 */
export const readFont = (bytes: Buffer): FontFacts => {
  refuseOtherFiles(bytes);
  const font = parse(bytes);
  refuseUnfit(font);
  const names = namesOf(font);
  const family = names.find((name) => /\p{Script=Han}/u.test(name)) ?? names[0] ?? '未命名字体';
  return { family: family.slice(0, 80), names, characters: new Set(font.characterSet) };
};
