import { PDFDocument, type PDFEmbeddedPage, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import {
  partOf,
  planPicture,
  TILE_MARGIN,
  TILE_OVERLAP,
  type Tile,
  type TilePart,
  type TilePlan,
  tileCount,
  tilesOf,
} from './tile-plan.ts';

const PT_PER_MM = 72 / 25.4;
const pt = (mm: number): number => mm * PT_PER_MM;
const ink = rgb(0, 0, 0);
const paper = rgb(1, 1, 1);

/** Lines in the margin only, so that nothing is drawn over the board: where to cut, and where the neighbour's edge comes to lie. */
const drawMarks = (page: PDFPage, plan: TilePlan, { row, column }: Tile): void => {
  const line = (x1: number, y1: number, x2: number, y2: number, dashed: boolean): void =>
    page.drawLine({
      start: { x: pt(x1), y: pt(y1) },
      end: { x: pt(x2), y: pt(y2) },
      thickness: 0.5,
      color: ink,
      ...(dashed ? { dashArray: [2, 2] } : {}),
    });
  const vertical = (x: number, dashed: boolean): void => {
    line(x, 3, x, TILE_MARGIN - 1, dashed);
    line(x, plan.height - TILE_MARGIN + 1, x, plan.height - 3, dashed);
  };
  const horizontal = (y: number, dashed: boolean): void => {
    line(3, y, TILE_MARGIN - 1, y, dashed);
    line(plan.width - TILE_MARGIN + 1, y, plan.width - 3, y, dashed);
  };
  for (const x of [TILE_MARGIN, plan.width - TILE_MARGIN]) vertical(x, false);
  for (const y of [TILE_MARGIN, plan.height - TILE_MARGIN]) horizontal(y, false);
  if (column < plan.columns - 1) vertical(plan.width - TILE_MARGIN - TILE_OVERLAP, true);
  if (row < plan.rows - 1) horizontal(TILE_MARGIN + TILE_OVERLAP, true);
};

interface Board {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly plan: TilePlan;
}

const numberSize = (cell: number): number => Math.max(7, Math.min(15, cell * 0.5));

/** The whole board small, the sheets over it as a grid with their numbers on white. */
const drawPicture = (page: PDFPage, board: Board, whole: PDFEmbeddedPage, font: PDFFont): void => {
  const { plan, widthMm, heightMm } = board;
  const at = planPicture(plan, widthMm, heightMm);
  const scale = at.width / widthMm;
  const bottom = plan.height - at.top - at.height;
  page.drawPage(whole, { x: pt(at.left), y: pt(bottom), width: pt(at.width), height: pt(at.height), opacity: 0.45 });
  for (const tile of tilesOf(plan)) {
    const part = partOf(plan, tile, widthMm, heightMm);
    const [x, y] = [at.left + part.left * scale, plan.height - at.top - part.bottom * scale];
    const [width, height] = [(part.right - part.left) * scale, (part.bottom - part.top) * scale];
    page.drawRectangle({ x: pt(x), y: pt(y), width: pt(width), height: pt(height), borderColor: ink, borderWidth: 0.8 });
    const size = numberSize(Math.min(width, height));
    const text = String(tile.number);
    const half = font.widthOfTextAtSize(text, size) / 2;
    const [centreX, centreY] = [pt(x + width / 2), pt(y + height / 2)];
    page.drawCircle({ x: centreX, y: centreY, size: size * 0.85, color: paper, borderColor: ink, borderWidth: 0.8 });
    page.drawText(text, { x: centreX - half, y: centreY - size * 0.36, size, font, color: ink });
  }
};

/** Every sheet's part of every page, and the whole pages, embedded in one go so that faces and photos are stored once. */
const embedParts = async (
  target: PDFDocument,
  source: PDFDocument,
  board: Board,
): Promise<readonly { readonly whole: PDFEmbeddedPage; readonly parts: readonly PDFEmbeddedPage[] }[]> => {
  const { plan, widthMm, heightMm } = board;
  const boxes: readonly TilePart[] = [
    { left: 0, top: 0, right: widthMm, bottom: heightMm },
    ...tilesOf(plan).map((tile) => partOf(plan, tile, widthMm, heightMm)),
  ];
  const pages = source.getPages();
  const embedded = await target.embedPages(
    pages.flatMap((page) => boxes.map(() => page)),
    pages.flatMap((page) =>
      boxes.map(({ left, top, right, bottom }) => ({
        left: pt(left),
        right: pt(right),
        top: page.getHeight() - pt(top),
        bottom: page.getHeight() - pt(bottom),
      })),
    ),
  );
  return pages.flatMap((_, index) => {
    const [whole, ...parts] = embedded.slice(index * boxes.length, (index + 1) * boxes.length);
    return whole ? [{ whole, parts }] : [];
  });
};

/**
 * Cuts every page of a board into printer sheets at 100 %: 10 mm margin, 10 mm overlap, cut marks and dashed glue lines. `sheetsPdf` is what `assemblyPage`
 * makes for the same plan: for every board its assembly plan, then a labelled sheet for each part. Throws when the bytes are no PDF or do not belong together.
 */
export const tileSheets = async (boardPdf: Uint8Array, sheetsPdf: Uint8Array, plan: TilePlan): Promise<Uint8Array> => {
  const source = await PDFDocument.load(boardPdf);
  const target = await PDFDocument.load(sheetsPdf);
  const [first] = source.getPages();
  const perBoard = tileCount(plan) + 1;
  const sheets = target.getPages();
  if (!first || sheets.length !== source.getPageCount() * perBoard) throw new Error('the labelled sheets belong to another board');
  const board: Board = { widthMm: first.getWidth() / PT_PER_MM, heightMm: first.getHeight() / PT_PER_MM, plan };
  target.setTitle(source.getTitle() ?? '');
  const font = await target.embedFont(StandardFonts.HelveticaBold);
  const boards = await embedParts(target, source, board);
  for (const [index, { whole, parts }] of boards.entries()) {
    const own = sheets.slice(index * perBoard, (index + 1) * perBoard);
    const [cover] = own;
    if (cover) drawPicture(cover, board, whole, font);
    for (const tile of tilesOf(plan)) {
      const [sheet, part] = [own[tile.number], parts[tile.number - 1]];
      if (!sheet || !part) continue;
      sheet.drawPage(part, { x: pt(TILE_MARGIN), y: pt(plan.height - TILE_MARGIN) - part.height });
      drawMarks(sheet, plan, tile);
    }
  }
  return target.save();
};
