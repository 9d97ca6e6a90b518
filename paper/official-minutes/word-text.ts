import { AlignmentType, BorderStyle, LineRuleType, Paragraph } from 'docx';
import type { AttendanceBlock } from '#core/meetings/official-attendance.ts';
import { minutesGrid as grid, MM_PER_PT } from '../minutes/grid.ts';
import { CHARACTER, LINE, run, twips, wordFaces } from '../word-run.ts';
import { cellsOf } from './cells.ts';
import type { BodyParagraph, Level } from './levels.ts';
import { officialMeasures as measures } from './measures.ts';
import type { OfficialModel } from './model.ts';
import { WORD_STYLE } from './word-styles.ts';

const fixed = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
const indented = { firstLineChars: 200, firstLine: 2 * CHARACTER } as const;

const markParagraph = (mark: string): Paragraph => {
  const size = Math.min(measures.markMost, grid.width / cellsOf(mark));
  return new Paragraph({
    style: WORD_STYLE,
    children: [run(mark, wordFaces.title, { size: Math.floor((size / MM_PER_PT) * 2), color: measures.red.slice(1), characterSpacing: 0 })],
    alignment: AlignmentType.CENTER,
    spacing: {
      line: twips(measures.markMost),
      lineRule: LineRuleType.EXACT,
      before: twips(measures.markTop),
      after: 2 * LINE,
    },
    border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 11, color: measures.red.slice(1) } },
    keepNext: true,
  });
};

const titleParagraph = (title: readonly string[]): Paragraph =>
  new Paragraph({
    style: WORD_STYLE,
    children: title.map((text, index) =>
      run(text, wordFaces.title, { size: grid.titlePt * 2, characterSpacing: 0, ...(index === 0 ? {} : { break: 1 }) }),
    ),
    alignment: AlignmentType.CENTER,
    spacing: { ...fixed, after: LINE },
    keepNext: true,
    keepLines: true,
  });

const headFaces: Partial<Record<Level, string>> = { 1: wordFaces.hei, 2: wordFaces.kai };

const textParagraph = ({ level, head, text, alone }: BodyParagraph, last: boolean): Paragraph =>
  new Paragraph({
    style: WORD_STYLE,
    children: [
      ...(head === '' ? [] : [run(head, headFaces[level] ?? wordFaces.fangsong)]),
      ...(text === '' ? [] : [run(text, wordFaces.fangsong)]),
    ],
    spacing: fixed,
    alignment: AlignmentType.BOTH,
    indent: indented,
    keepNext: alone || last,
    keepLines: alone,
    widowControl: last,
  });

const attendanceParagraph = ({ label, names }: AttendanceBlock, first: boolean, last: boolean): Paragraph =>
  new Paragraph({
    style: WORD_STYLE,
    children: [run(`${label}：`, wordFaces.hei), run(names.join('、'), wordFaces.fangsong)],
    spacing: { ...fixed, before: first ? LINE : 0 },
    alignment: AlignmentType.BOTH,
    indent: { left: 5 * CHARACTER, hanging: 3 * CHARACTER },
    keepNext: last,
    widowControl: last,
  });

/** Characters from the left: the date begins two after the signature, and the longer of the two ends two before the right. */
const plainSignature = (signature: string, date: string): readonly Paragraph[] => {
  const room = grid.characters - measures.plainIndent;
  const left = Math.max(0, Math.min(room - cellsOf(signature), room - 2 - cellsOf(date)));
  const line = (text: string, from: number, before: number, keepNext: boolean): Paragraph =>
    new Paragraph({
      style: WORD_STYLE,
      children: [run(text, wordFaces.fangsong)],
      spacing: { ...fixed, before },
      alignment: AlignmentType.LEFT,
      indent: { left: Math.round(from * CHARACTER) },
      keepNext,
      keepLines: true,
    });
  return [line(signature, left, measures.plainGap * LINE, true), line(date, left + 2, 0, false)];
};

/** The date four characters from the right, the signature in the middle over it, blank lines above and one below for the seal. */
const sealedSignature = (signature: string, date: string): readonly Paragraph[] => {
  const beyond = (cellsOf(signature) - cellsOf(date)) / 2;
  const right = Math.max(0, measures.sealedIndent - beyond);
  const line = (text: string, indent: number, before: number, keepNext: boolean): Paragraph =>
    new Paragraph({
      style: WORD_STYLE,
      children: [run(text, wordFaces.fangsong)],
      spacing: { ...fixed, before, after: keepNext ? 0 : LINE },
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(indent * CHARACTER) },
      keepNext,
      keepLines: true,
    });
  return [line(signature, right, measures.sealedGap * LINE, true), line(date, right + beyond, 0, false)];
};

/** 标志, 标题, 正文, 出席、请假、列席; the signature follows, so that what floats can be anchored before its last line. */
export const textParagraphs = ({ mark, title, body, attendance }: OfficialModel): readonly Paragraph[] => [
  ...(mark === null ? [] : [markParagraph(mark)]),
  titleParagraph(title),
  ...body.map((paragraph, index) => textParagraph(paragraph, attendance.length === 0 && index === body.length - 1)),
  ...attendance.map((block, index) => attendanceParagraph(block, index === 0, index === attendance.length - 1)),
];

export const signatureParagraphs = ({ signature, date, sealed }: OfficialModel): readonly Paragraph[] =>
  sealed ? sealedSignature(signature, date) : plainSignature(signature, date);
