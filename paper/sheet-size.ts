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

/** Millimetres for CSS, to a hundredth. */
export const mm = (value: number): string => `${Math.round(value * 100) / 100}mm`;
