import { strokeTable } from './stroke-table.ts';

interface Place {
  /** number of strokes */
  readonly strokes: number;
  /** place among all characters, from 1 */
  readonly rank: number;
}

const placesOf = (): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  strokeTable.forEach(([inOrder, others], index) => {
    for (const char of inOrder + others) places.set(char, { strokes: index + 1, rank: places.size + 1 });
  });
  return places;
};

let places: ReadonlyMap<string, Place> | undefined;
const placeOf = (char: string): Place | undefined => {
  places ??= placesOf();
  return places.get(char);
};

/** 笔画数 of one character; null when it is no 汉字 of the table. */
export const strokeCount = (char: string): number | null => placeOf(char)?.strokes ?? null;

/** Whatever has no strokes stands behind all that has, by its code. */
const UNKNOWN = '\uffff';
/** Ranks begin behind this one, which stands for the missing second character of a name of two. */
const BLANK = '\u0000';
const SEPARATORS = /[\s·•]/gu;

const unitOf = (char: string): string => {
  const place = placeOf(char);
  return place ? String.fromCharCode(place.rank) : UNKNOWN + char;
};

/**
 * A text that sorts as the name does by strokes of the surname (按姓氏笔画为序): character by character, first the number of strokes, then the kinds of
 * strokes 横竖撇点折 (GB 13000.1 字符集汉字字序（笔画序）规范). Of one surname a name of two characters comes before longer ones (田富 before 田大利), as
 * Party congresses and the CPPCC list them; people's congresses, which list 按姓名笔画, would compare 富 with 大.
 */
export const strokeKey = (name: string): string => {
  const [first = '', ...rest] = Array.from(name.replace(SEPARATORS, ''), unitOf);
  return rest.length === 1 ? first + BLANK + rest[0] : first + rest.join('');
};

/** Items in the order of their names' strokes, equal names in the order given. */
export const sortByStrokes = <Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] => {
  const keyed = items.map((item) => ({ item, key: strokeKey(nameOf(item)) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ item }) => item);
};

/** Names by strokes of the surname: 丁 于 王 李 张. */
export const byStrokes = (names: readonly string[]): readonly string[] => sortByStrokes(names, (name) => name);
