import type { PosterPalette } from '#core/boards/poster-palettes.ts';
import { red } from '../sheet-css.ts';

/** All as dark as the red or darker: strong grey on a black-and-white printer, and letters on white with a contrast of at least 6 to 1. */
const hues: Readonly<Record<PosterPalette, string>> = { 正红: red, 墨黑: '#111', 藏青: '#1b3a6b', 松绿: '#1d5a3c' };

/** The colour of a set; red for a name that is none. */
export const hueOf = (palette: string): string => new Map<string, string>(Object.entries(hues)).get(palette) ?? red;
