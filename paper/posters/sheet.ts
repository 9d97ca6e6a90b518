import type { Contact } from '#core/boards/notice.ts';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PosterTemplate } from '#core/boards/poster-template.ts';
import type { Post } from '#core/post/post.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { landscape, mm, portrait, type SheetSize } from '../sheet-size.ts';
import { hueOf } from './hues.ts';

export interface PosterSource {
  readonly template: PosterTemplate;
  readonly content: PosterContent;
  readonly post: Post;
  /** 便民电话 */
  readonly contacts: readonly Contact[];
  /** day of issue */
  readonly date: LocalDate;
  readonly printedAt: LocalTime;
}

/**
 * What every layout draws from. Lengths are thought out on A4 in millimetres ("units") and grow with the sheet by `scale`;
 * what a sheet has more in one direction than A4 goes to the body.
 */
export interface PosterSheet {
  readonly template: PosterTemplate;
  readonly head: BranchHead;
  readonly contacts: readonly Contact[];
  readonly date: LocalDate;
  readonly printedAt: LocalTime;
  /** words by place, trimmed; '' where nothing was written */
  readonly words: Readonly<Record<string, string>>;
  readonly qr: string;
  readonly picture: string;
  /** the one colour beside ink */
  readonly hue: string;
  /** one finished poster, mm */
  readonly size: SheetSize;
  /** what goes through the printer, mm */
  readonly paper: SheetSize;
  readonly copies: 1 | 2;
  /** wider than high */
  readonly lying: boolean;
  readonly scale: number;
  /** of the finished poster, units */
  readonly width: number;
  readonly height: number;
}

const turned = ({ widthMm, heightMm }: SheetSize): SheetSize => ({ widthMm: heightMm, heightMm: widthMm });

const upright = {
  A4: portrait.A4,
  A3: portrait.A3,
  A2: { widthMm: 420, heightMm: 594 },
  '600x900': { widthMm: 600, heightMm: 900 },
  A5x2: { widthMm: 148.5, heightMm: 210 },
} as const satisfies Record<PosterContent['size'], SheetSize>;

const sizesOf = ({ template, content }: PosterSource): Pick<PosterSheet, 'size' | 'paper' | 'copies'> => {
  const lying = template.orientation === 'landscape';
  const size = lying ? turned(upright[content.size]) : upright[content.size];
  if (content.size !== 'A5x2') return { size, paper: size, copies: 1 };
  return { size, paper: lying ? portrait.A4 : landscape.A4, copies: 2 };
};

/** Lines of a text, trimmed, without empty ones. */
export const inLines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is drawn: of lines that have a row each, those there is room for. */
const wordsOf = ({ template, content }: PosterSource): PosterSheet['words'] =>
  Object.fromEntries(
    template.places.map(({ key, rows }) => {
      const text = (content.words[key] ?? '').trim();
      return [key, rows === undefined ? text : inLines(text).slice(0, rows).join('\n')];
    }),
  );

export const posterSheet = (source: PosterSource): PosterSheet => {
  const { template, content, post, contacts, date, printedAt } = source;
  const sizes = sizesOf(source);
  const like = template.orientation === 'landscape' ? landscape.A4 : portrait.A4;
  const scale = Math.min(sizes.size.widthMm / like.widthMm, sizes.size.heightMm / like.heightMm);
  return {
    template,
    head: branchHead(post),
    contacts,
    date,
    printedAt,
    words: wordsOf(source),
    qr: template.qr ? content.qr.trim() : '',
    picture: template.picture ? content.picture : '',
    hue: hueOf(content.palette),
    ...sizes,
    lying: template.orientation === 'landscape',
    scale,
    width: sizes.size.widthMm / scale,
    height: sizes.size.heightMm / scale,
  };
};

/** A unit of A4 as a CSS length on this sheet. */
export const unitsOf =
  ({ scale }: PosterSheet) =>
  (value: number): string =>
    mm(value * scale);

/** The words of a place, '' when the template has no such place. */
export const wordOf = (sheet: PosterSheet, key: string): string => sheet.words[key] ?? '';

/** Paragraphs of a place, without empty ones. */
export const linesOf = (sheet: PosterSheet, key: string): readonly string[] => inLines(wordOf(sheet, key));

/** Rows of a place whose columns are parted by spaces, tabs or bars; the last column keeps the rest of the line. */
export const rowsOf = (sheet: PosterSheet, key: string, columns: number): readonly (readonly string[])[] =>
  linesOf(sheet, key).map((line) => {
    const cells = line.split(/[\s\u3000|｜]+/u).filter((cell) => cell !== '');
    const first = cells.slice(0, columns - 1);
    return [...first, cells.slice(columns - 1).join(' ')];
  });
