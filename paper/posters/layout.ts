import type { ReactNode } from 'react';
import type { Letters } from './letters.ts';
import type { PosterSheet } from './sheet.ts';

export interface PosterProps {
  readonly sheet: PosterSheet;
  readonly letters: Letters;
  /** of a layout of several sheets: which one */
  readonly part: string;
}

/** How one template is drawn. */
export interface PosterLayout {
  /** sizes of the words that have to fit a box */
  readonly letters: (sheet: PosterSheet) => Letters;
  /** rules of its own, valid inside this layout alone (`&` is the poster); never holds anything a person typed */
  readonly css: (sheet: PosterSheet) => string;
  readonly Poster: (props: PosterProps) => ReactNode;
  /** what else a careful reader should know before printing */
  readonly remarks?: (sheet: PosterSheet) => readonly string[];
  /** one sheet for each of these; absent = a single sheet */
  readonly parts?: (sheet: PosterSheet) => readonly string[];
}
