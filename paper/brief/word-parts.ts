import { BorderStyle, type IParagraphOptions, LineRuleType, Paragraph } from 'docx';
import { run, twips, wordFaces } from '../word-run.ts';
import { BRIEF_STYLE } from './word-style.ts';

/** Words of a brief: no spacing of the grid of 会议纪要. */
export const briefText = (words: string, face: string, pt: number) => run(words, face, { size: pt * 2, characterSpacing: 0 });

export const paragraph = (options: Exclude<IParagraphOptions, string>): Paragraph => new Paragraph({ style: BRIEF_STYLE, ...options });

/** mm as an exact height of lines, whatever face Word finds */
export const exactly = (mm: number) => ({ line: twips(mm), lineRule: LineRuleType.EXACT, before: 0, after: 0 });

/** What stands between two tables, which Word would make one. */
export const space = (mm: number): Paragraph =>
  paragraph({ children: [briefText('', wordFaces.song, 1)], spacing: exactly(mm), keepNext: true });

/** Eighths of a point */
const HAIRLINE = 6;
const HEAVY = 12;

export const hairline = { style: BorderStyle.SINGLE, size: HAIRLINE, color: '111111' } as const;
export const heavy = { style: BorderStyle.SINGLE, size: HEAVY, color: '111111' } as const;
export const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
