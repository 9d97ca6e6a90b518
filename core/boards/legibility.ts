import type { BoardSize } from './board-size.ts';

/** Ink heights in millimetres that are read from 3 m away (trade practice for boards: names 25, telephones 15). */
export const leastNameMm = 25;
export const leastPhoneMm = 15;
export const readingMetres = 3;

/** Metres from which characters with ink this high are read, to a tenth and never rounded up. */
export const metresFor = (nameMm: number): number => Math.floor(((nameMm * readingMetres) / leastNameMm) * 10 + 1e-6) / 10;

/** Something to change about a board so that it can be read. */
export interface WayOut {
  readonly words: string;
  readonly size: BoardSize;
  /** 块: over how many boards the people are spread */
  readonly sheets: number;
}

/** How well a board can be read, from its actual layout. */
export interface Legibility {
  /** ink height of the names, of the longest name where it has to be set smaller, and of the smallest telephone; mm */
  readonly nameMm: number;
  readonly longestNameMm: number;
  /** null = no telephone on it */
  readonly phoneMm: number | null;
  /** from how far the names are read */
  readonly metres: number;
  readonly readable: boolean;
  /** [] when it can be read, or when nothing helps */
  readonly waysOut: readonly WayOut[];
}
