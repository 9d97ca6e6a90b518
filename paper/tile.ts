import { PDFDocument, type PDFEmbeddedPage, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';

export type TilePaper = 'A3' | 'A4';

const PT_PER_MM = 72 / 25.4;
const SHORT = { A3: 297, A4: 210 } as const;
const LONG = { A3: 420, A4: 297 } as const;
/** what no office printer prints, with room for labels and cut marks */
const MARGIN = 10;
/** neighbours share this strip, to glue one over the other */
const OVERLAP = 10;
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
  Math.max(1, Math.ceil((length - OVERLAP - SLACK) / (sheet - 2 * MARGIN - OVERLAP)));

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

interface Tile {
  readonly plan: TilePlan;
  readonly row: number;
  readonly column: number;
}

const ink = rgb(0, 0, 0);
const pt = (mm: number): number => mm * PT_PER_MM;

/** Lines in the margin only, so that nothing is drawn over the board: where to cut, and where the neighbour's edge comes to lie. */
const drawMarks = (page: PDFPage, { plan, row, column }: Tile): void => {
  const line = (x1: number, y1: number, x2: number, y2: number, dashed: boolean): void =>
    page.drawLine({
      start: { x: pt(x1), y: pt(y1) },
      end: { x: pt(x2), y: pt(y2) },
      thickness: 0.5,
      color: ink,
      ...(dashed ? { dashArray: [2, 2] } : {}),
    });
  const vertical = (x: number, dashed: boolean): void => {
    line(x, 3, x, MARGIN - 1, dashed);
    line(x, plan.height - MARGIN + 1, x, plan.height - 3, dashed);
  };
  const horizontal = (y: number, dashed: boolean): void => {
    line(3, y, MARGIN - 1, y, dashed);
    line(plan.width - MARGIN + 1, y, plan.width - 3, y, dashed);
  };
  for (const x of [MARGIN, plan.width - MARGIN]) vertical(x, false);
  for (const y of [MARGIN, plan.height - MARGIN]) horizontal(y, false);
  if (column < plan.columns - 1) vertical(plan.width - MARGIN - OVERLAP, true);
  if (row < plan.rows - 1) horizontal(MARGIN + OVERLAP, true);
};

/** A small plan of all sheets with this one filled, then row-column and the number of the sheet. */
const drawLabel = (page: PDFPage, { plan, row, column }: Tile, font: PDFFont): void => {
  const cell = Math.min(3.4, 5.6 / plan.rows);
  const left = MARGIN + 12;
  const top = plan.height - 2.6;
  for (let r = 0; r < plan.rows; r += 1) {
    for (let c = 0; c < plan.columns; c += 1) {
      const here = r === row && c === column;
      const box = { x: pt(left + c * cell * 1.4), y: pt(top - (r + 1) * cell), width: pt(cell * 1.4), height: pt(cell) };
      page.drawRectangle({ ...box, borderColor: ink, borderWidth: 0.4, ...(here ? { color: ink } : {}) });
    }
  }
  const text = `${row + 1}-${column + 1}   ${row * plan.columns + column + 1} / ${plan.rows * plan.columns}   100%`;
  page.drawText(text, { x: pt(left + plan.columns * cell * 1.4 + 3), y: pt(plan.height - 7), size: 10, font, color: ink });
};

interface Board {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly plan: TilePlan;
  readonly embed: (box: { left: number; bottom: number; right: number; top: number }) => Promise<PDFEmbeddedPage>;
}

const drawTile = async (target: PDFDocument, board: Board, tile: Tile, font: PDFFont): Promise<void> => {
  const { plan, row, column } = tile;
  const page = target.addPage([pt(plan.width), pt(plan.height)]);
  const inner = { width: plan.width - 2 * MARGIN, height: plan.height - 2 * MARGIN };
  const left = column * (inner.width - OVERLAP);
  const top = row * (inner.height - OVERLAP);
  const right = Math.min(left + inner.width, board.widthMm);
  const bottom = Math.min(top + inner.height, board.heightMm);
  const part = await board.embed({ left: pt(left), right: pt(right), top: pt(board.heightMm - top), bottom: pt(board.heightMm - bottom) });
  page.drawPage(part, { x: pt(MARGIN), y: pt(plan.height - MARGIN - (bottom - top)) });
  drawMarks(page, tile);
  drawLabel(page, tile, font);
};

/**
 * Cuts every page of a PDF into printer sheets at 100 %: 10 mm margin, 10 mm overlap, cut marks, dashed glue lines, row-column labels and a plan.
 * Throws when the bytes are no PDF.
 */
export const tileSheets = async (pdfBytes: Uint8Array, paper: TilePaper): Promise<Uint8Array> => {
  const source = await PDFDocument.load(pdfBytes);
  const target = await PDFDocument.create();
  target.setTitle(source.getTitle() ?? '');
  const font = await target.embedFont(StandardFonts.Helvetica);
  for (const page of source.getPages()) {
    const [widthMm, heightMm] = [page.getWidth() / PT_PER_MM, page.getHeight() / PT_PER_MM];
    const plan = planTiles(widthMm, heightMm, paper);
    const board: Board = { widthMm, heightMm, plan, embed: (box) => target.embedPage(page, box) };
    for (let row = 0; row < plan.rows; row += 1) {
      for (let column = 0; column < plan.columns; column += 1) await drawTile(target, board, { plan, row, column }, font);
    }
  }
  return target.save();
};
