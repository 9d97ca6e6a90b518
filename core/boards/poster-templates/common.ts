import { posterPalettes } from '../poster-palettes.ts';
import type { PosterPlace, PosterTemplate } from '../poster-template.ts';

type Of = Omit<PosterPlace, 'lines'>;

/** A place of one line. */
export const line = (of: Of): PosterPlace => ({ ...of, lines: 'one' });

/** A place of several lines or paragraphs. */
export const lines = (of: Of): PosterPlace => ({ ...of, lines: 'many' });

/** What most templates share: sheets to hang up, every colour, a QR code beside the telephone, no picture. */
export const usual = {
  palettes: posterPalettes,
  sizes: ['A4', 'A3'],
  orientation: 'portrait',
  picture: false,
  qr: true,
} as const satisfies Partial<PosterTemplate>;

/** Signs and slogans, also larger than the printer's sheet. */
export const large = ['A4', 'A3', 'A2', '600x900'] as const satisfies PosterTemplate['sizes'];
