import { type BoardSize, boardSizeNames, boardSizes, boardSizeWords } from '#core/boards/board-size.ts';
import { type Legibility, leastNameMm, leastPhoneMm, metresFor, readingMetres, type WayOut } from '#core/boards/legibility.ts';
import { balanced } from '../balanced.ts';
import { DIGIT_INK, HAN_INK } from '../ink.ts';
import { showPhone } from '../show-phone.ts';
import { emWidth } from '../text-size.ts';
import { type BoardLayout, boardLayout, cellWidth } from './layout.ts';
import type { BoardPerson, TeamBoardModel } from './model.ts';

/** How a board is made: its size, over how many sheets the people are spread, and whether their photos stand on it. */
export interface BoardMaking {
  readonly size: BoardSize;
  readonly sheets: number;
  readonly photos: boolean;
}

const MOST_SHEETS = 6;
/** what a line may shrink to before it wraps (`paginate`) */
const LEAST_SHARE = 0.6;
const NAME_CELL = 1;
const PHONE_CELL = 3;

/** Widths in the bold face that telephones are set in; a space is drawn narrower there. */
const phoneWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (/\d/.test(character) ? 0.59 : character === ' ' ? 0.17 : 0.37), 0);

/** Two characters are spread to the width of three. */
const nameWidth = (name: string): number => (/^\p{Script=Han}{2}$/u.test(name) ? 3 : emWidth(name));

const shareOf = (width: number, letter: number, room: number): number => Math.max(LEAST_SHARE, Math.min(1, room / (width * letter)));

export const layoutOf = (model: TeamBoardModel, { size, sheets, photos }: BoardMaking): BoardLayout => {
  const people = Math.max(...balanced(model.people, Math.ceil(model.people.length / sheets)).map((part) => part.length));
  return boardLayout(boardSizes[size], { people, contacts: model.contacts.length, photos });
};

const measure = (people: readonly BoardPerson[], layout: BoardLayout): Omit<Legibility, 'waysOut'> => {
  const nameInk = (name: string): number => layout.name * HAN_INK * shareOf(nameWidth(name), layout.name, cellWidth(layout, NAME_CELL));
  const phoneInk = ({ phone }: BoardPerson): number =>
    layout.phone * DIGIT_INK * shareOf(phoneWidth(showPhone(phone)), layout.phone, cellWidth(layout, PHONE_CELL));
  const phones = people.filter((person) => person.phone !== '').map(phoneInk);
  const phoneMm = phones.length > 0 ? Math.min(...phones) : null;
  const readable = layout.nameInk >= leastNameMm && layout.phone * DIGIT_INK >= leastPhoneMm;
  return {
    nameMm: layout.nameInk,
    longestNameMm: Math.min(layout.nameInk, ...people.map((person) => nameInk(person.name))),
    phoneMm,
    metres: metresFor(layout.nameInk),
    readable: people.length === 0 || readable,
  };
};

const wayWords = ({ size, sheets }: Omit<WayOut, 'words'>, now: BoardMaking): string => {
  if (sheets === now.sheets) return `换成 ${boardSizeWords[size]}`;
  return size === now.size ? `分成 ${sheets} 块` : `${boardSizeWords[size]}，分成 ${sheets} 块`;
};

/** The first bigger size that can be read, the fewest boards of this size, and the fewest of the biggest when neither helps. */
const waysOut = (model: TeamBoardModel, now: BoardMaking): readonly WayOut[] => {
  const works = (size: BoardSize, sheets: number): boolean => measure(model.people, layoutOf(model, { ...now, size, sheets })).readable;
  const fewest = (size: BoardSize): number | undefined =>
    Array.from({ length: MOST_SHEETS }, (_, index) => index + 1).find((sheets) => sheets <= model.people.length && works(size, sheets));
  const bigger = boardSizeNames.slice(boardSizeNames.indexOf(now.size) + 1);
  const larger = bigger.find((size) => works(size, now.sheets));
  const split = fewest(now.size);
  const both = larger || split ? undefined : bigger.find((size) => fewest(size) !== undefined);
  const ways = [
    ...(larger ? [{ size: larger, sheets: now.sheets }] : []),
    ...(split ? [{ size: now.size, sheets: split }] : []),
    ...(both ? [{ size: both, sheets: fewest(both) ?? 1 }] : []),
  ];
  return ways.map((way) => ({ ...way, words: wayWords(way, now) }));
};

/** How well this board can be read, from its own layout; what to change when 3 m are too far. */
export const boardLegibility = (model: TeamBoardModel, making: BoardMaking): Legibility => {
  const measured = measure(model.people, layoutOf(model, making));
  return { ...measured, waysOut: measured.readable ? [] : waysOut(model, making) };
};

/** The most people whose names one board of this size shows large enough. */
export const mostReadable = (model: TeamBoardModel, making: BoardMaking): number => {
  const fits = (people: number): boolean =>
    boardLayout(boardSizes[making.size], { people, contacts: model.contacts.length, photos: making.photos }).nameInk >= leastNameMm;
  let most = 0;
  while (most < 200 && fits(most + 1)) most += 1;
  return most;
};

const millimetres = (value: number): string => `${Math.round(value)} 毫米`;

/** What a careful reader should know before printing, in sentences. */
export const legibilityRemarks = (model: TeamBoardModel, making: BoardMaking, legibility: Legibility): readonly string[] => {
  const { people } = model;
  if (people.length === 0) return [];
  const { nameMm, longestNameMm, phoneMm, metres, readable, waysOut: ways } = legibility;
  if (!readable) {
    const most = mostReadable(model, making);
    const figures = `姓名字高 ${millimetres(nameMm)}${phoneMm === null ? '' : `、电话 ${millimetres(phoneMm)}`}，约 ${metres.toFixed(1)} 米以内看得清`;
    const fewer = most > 0 ? `这么大的一块最多 ${most} 人。` : '';
    const help = ways.length > 0 ? `可以${ways.map((way) => way.words).join('，或者')}。` : '';
    return [
      `板上 ${people.length} 人，${figures}（${readingMetres} 米外看清，姓名要 ${leastNameMm} 毫米、电话要 ${leastPhoneMm} 毫米）。${fewer}${help}`,
    ];
  }
  const shrunk =
    longestNameMm < leastNameMm
      ? [`名字长的会小一些，最小字高 ${millimetres(longestNameMm)}，约 ${metresFor(longestNameMm).toFixed(1)} 米看得清。`]
      : [];
  return shrunk;
};
