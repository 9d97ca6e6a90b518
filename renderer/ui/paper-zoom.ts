import type { PaperPage } from '#core/contract/document.ts';

/** Fitted to the window, as large as the paper, or a share of life size. */
export type Zoom = 'width' | 'whole' | 'true' | number;

/** CSS pixels in a millimetre (CSS Values 4: 96 px = 25.4 mm). */
export const PX_PER_MM = 96 / 25.4;

const STEP = 1.25;
const LEAST = 0.1;
const MOST = 4;
/** What the rest of the window takes above and below the sheet, in root font sizes. */
const AROUND_SHEET = 18;

const within = (factor: number): number => Math.min(MOST, Math.max(LEAST, factor));

/** The share of life size at which the sheet is shown; fitting never enlarges. */
export const factorOf = (zoom: Zoom, room: number, page: PaperPage): number => {
  if (typeof zoom === 'number') return zoom;
  if (zoom === 'true' || room === 0) return 1;
  const byWidth = Math.min(1, room / (page.widthMm * PX_PER_MM));
  if (zoom === 'width') return byWidth;
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.min(byWidth, Math.max(LEAST, (window.innerHeight - AROUND_SHEET * rootPx) / (page.heightMm * PX_PER_MM)));
};

export const larger = (factor: number): number => within(factor * STEP);
export const smaller = (factor: number): number => within(factor / STEP);
