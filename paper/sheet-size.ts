/** Outer size of a sheet in millimetres. */
export interface SheetSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

export const portrait = {
  A3: { widthMm: 297, heightMm: 420 },
  A4: { widthMm: 210, heightMm: 297 },
} as const satisfies Record<string, SheetSize>;

export const landscape = {
  A3: { widthMm: 420, heightMm: 297 },
  A4: { widthMm: 297, heightMm: 210 },
} as const satisfies Record<string, SheetSize>;

/** The sheet that common boards take (trade practice: 60×90 cm). */
export const boardSizes = { '600x900': { widthMm: 600, heightMm: 900 }, ...portrait } as const satisfies Record<string, SheetSize>;
export type BoardSize = keyof typeof boardSizes;

/** Millimetres for CSS, to a hundredth. */
export const mm = (value: number): string => `${Math.round(value * 100) / 100}mm`;
