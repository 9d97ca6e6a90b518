import { type IRunOptions, TextRun } from 'docx';
import { minutesGrid as grid, MM_PER_PT } from './minutes/grid.ts';

const TWIPS_PER_PT = 20;
const TWIPS_PER_MM = TWIPS_PER_PT / MM_PER_PT;

export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

/**
 * 28.95 pt fixed. Rounded down, because 22 lines of 29 pt are 0.2 pt higher than the 225 mm of the page and the last would go to the next one.
 */
export const LINE = Math.floor(grid.line * TWIPS_PER_MM);
/** −0.25 pt between characters, rounded down for the same reason: 28 of 3号 must not be wider than 156 mm. Justified lines fill it exactly. */
export const SPACING = Math.floor((grid.pitch / MM_PER_PT - grid.fontPt) * TWIPS_PER_PT);
export const CHARACTER = Math.round(grid.pitch * TWIPS_PER_MM);

/** Faces by the names Word and WPS know; they are not ours to ship. */
export const wordFaces = { fangsong: '仿宋_GB2312', kai: '楷体_GB2312', hei: '黑体', title: '方正小标宋简体', song: '宋体' } as const;

/** Words in one face; the hint puts “” …… — into it as well, where Word would take a Latin face. */
export const run = (text: string, face: string, options: Partial<IRunOptions> = {}): TextRun =>
  new TextRun({
    text,
    font: { ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: 'eastAsia' },
    size: grid.fontPt * 2,
    characterSpacing: SPACING,
    ...options,
  });
