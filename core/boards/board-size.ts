/** Outer size in millimetres of what hangs at a gate, upright. 60×90 and 80×120 cm are what print shops and frames come in (trade practice). */
export const boardSizes = {
  A4: { widthMm: 210, heightMm: 297 },
  A3: { widthMm: 297, heightMm: 420 },
  A2: { widthMm: 420, heightMm: 594 },
  A1: { widthMm: 594, heightMm: 841 },
  '600x900': { widthMm: 600, heightMm: 900 },
  '800x1200': { widthMm: 800, heightMm: 1200 },
} as const;
export type BoardSize = keyof typeof boardSizes;

/** In order of size, for choices and for the search of a bigger one. */
export const boardSizeNames = ['A4', 'A3', 'A2', 'A1', '600x900', '800x1200'] as const satisfies readonly BoardSize[];

export const boardSizeWords = {
  A4: 'A4',
  A3: 'A3',
  A2: 'A2',
  A1: 'A1',
  '600x900': '60×90 厘米',
  '800x1200': '80×120 厘米',
} as const satisfies Record<BoardSize, string>;
