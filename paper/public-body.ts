import { metresFor, readingMetres } from '#core/boards/legibility.ts';
import { HAN_INK } from './ink.ts';
import type { SheetSize } from './sheet-size.ts';

/** What `PublicSheet` leaves for its body, in mm: its zones are 98 mm high and its edges 32 mm wide on A4, and grow with the sheet. */
export const publicBody = ({ widthMm, heightMm }: SheetSize): SheetSize => {
  const scale = widthMm / 210;
  return { widthMm: widthMm - 32 * scale, heightMm: heightMm - 98 * scale };
};

/** From how far names of this letter size are read; said only when it is nearer than 3 m. */
export const readingRemarks = (what: string, letterMm: number): readonly string[] => {
  const ink = letterMm * HAN_INK;
  const metres = metresFor(ink);
  if (metres >= readingMetres) return [];
  const from = metres < 1 ? '要走近看' : `约 ${metres.toFixed(1)} 米以内看得清`;
  return [`${what}字高 ${Math.round(ink)} 毫米，${from}；要远处看，请换大一号的纸。`];
};
