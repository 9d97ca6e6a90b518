/** How a board hangs, in millimetres: a grown person beside it, its lower edge where site boards have it (1.1 to 1.5 m). */
export const PERSON_MM = 1700;
export const LOWER_EDGE_MM = 1200;
const PERSON_WIDTH_MM = 500;
const SIDE_MM = 250;
const ABOVE_MM = 150;
const FLOOR_MM = 120;
/** CSS pixels in a millimetre (CSS Values 4: 96 px = 25.4 mm) */
const PX_PER_MM = 96 / 25.4;
const SCALES = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30] as const;

export interface WallScene {
  /** one to how many */
  readonly scale: number;
  /** CSS pixels of a millimetre on the wall */
  readonly pxPerMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** from the top left corner of the scene */
  readonly board: { readonly left: number; readonly top: number };
  readonly person: { readonly left: number; readonly top: number; readonly width: number };
  readonly floor: number;
}

/** The scene at the largest round scale that fits the room, in CSS pixels. */
export const wallScene = (
  board: { readonly widthMm: number; readonly heightMm: number },
  room: { width: number; height: number },
): WallScene => {
  const wall = Math.max(PERSON_MM, LOWER_EDGE_MM + board.heightMm) + ABOVE_MM;
  const widthMm = SIDE_MM * 3 + board.widthMm + PERSON_WIDTH_MM;
  const heightMm = wall + FLOOR_MM;
  const fits = (scale: number): boolean => (widthMm * PX_PER_MM) / scale <= room.width && (heightMm * PX_PER_MM) / scale <= room.height;
  const scale = SCALES.find(fits) ?? SCALES[SCALES.length - 1] ?? 1;
  return {
    scale,
    pxPerMm: PX_PER_MM / scale,
    widthMm,
    heightMm,
    board: { left: SIDE_MM, top: wall - LOWER_EDGE_MM - board.heightMm },
    person: { left: SIDE_MM * 2 + board.widthMm, top: wall - PERSON_MM, width: PERSON_WIDTH_MM },
    floor: wall,
  };
};
