export type TilePaper = 'A3' | 'A4';

const SHORT = { A3: 297, A4: 210 } as const;
const LONG = { A3: 420, A4: 297 } as const;
/** what no office printer prints, with room for labels and cut marks; mm */
export const TILE_MARGIN = 10;
/** neighbours share this strip, to glue one over the other; mm */
export const TILE_OVERLAP = 10;
/** rounding of page sizes in PDF points, mm */
const SLACK = 0.2;

export interface TilePlan {
  /** sheet, mm */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
}

const count = (length: number, sheet: number): number =>
  Math.max(1, Math.ceil((length - TILE_OVERLAP - SLACK) / (sheet - 2 * TILE_MARGIN - TILE_OVERLAP)));

const planOn = (widthMm: number, heightMm: number, width: number, height: number): TilePlan => ({
  width,
  height,
  columns: count(widthMm, width),
  rows: count(heightMm, height),
});

/** The orientation with fewer sheets (upright when equal); 600×900 mm on A3 lies in 2×4, on A4 stands in 4×4 or lies in 3×5. */
export const planTiles = (widthMm: number, heightMm: number, paper: TilePaper): TilePlan => {
  const upright = planOn(widthMm, heightMm, SHORT[paper], LONG[paper]);
  const lying = planOn(widthMm, heightMm, LONG[paper], SHORT[paper]);
  return lying.columns * lying.rows < upright.columns * upright.rows ? lying : upright;
};

export const tileCount = ({ columns, rows }: TilePlan): number => columns * rows;

/** One sheet of a plan, counted from 0; `number` from 1, row by row. */
export interface Tile {
  readonly row: number;
  readonly column: number;
  readonly number: number;
}

export const tilesOf = (plan: TilePlan): readonly Tile[] =>
  Array.from({ length: tileCount(plan) }, (_, index) => ({
    row: Math.floor(index / plan.columns),
    column: index % plan.columns,
    number: index + 1,
  }));

/** What a sheet shows of the board, in mm from the board's top left corner. */
export interface TilePart {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const partOf = (plan: TilePlan, { row, column }: Tile, widthMm: number, heightMm: number): TilePart => {
  const inner = { width: plan.width - 2 * TILE_MARGIN, height: plan.height - 2 * TILE_MARGIN };
  const left = column * (inner.width - TILE_OVERLAP);
  const top = row * (inner.height - TILE_OVERLAP);
  return { left, top, right: Math.min(left + inner.width, widthMm), bottom: Math.min(top + inner.height, heightMm) };
};

/** Where the picture of the whole board stands on the assembly plan, mm from the sheet's top left corner. */
export interface PlanPicture {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** On a lying sheet the right half, on an upright one the lower; the board as large as it fits, in the middle. */
export const planPicture = (plan: TilePlan, widthMm: number, heightMm: number): PlanPicture => {
  const edge = 15;
  const lying = plan.width > plan.height;
  const box = lying
    ? { left: plan.width * 0.52, top: edge + 8, width: plan.width * 0.48 - edge, height: plan.height - 2 * edge - 12 }
    : { left: edge, top: plan.height * 0.46, width: plan.width - 2 * edge, height: plan.height * 0.54 - edge - 8 };
  const scale = Math.min(box.width / widthMm, box.height / heightMm);
  const [width, height] = [widthMm * scale, heightMm * scale];
  return { left: box.left + (box.width - width) / 2, top: box.top + (box.height - height) / 2, width, height };
};
