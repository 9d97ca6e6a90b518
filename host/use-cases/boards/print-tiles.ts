import { PDFDocument } from 'pdf-lib';
import type { PaperPage } from '#core/contract/document.ts';
import { assemblyPage } from '#paper/assembly-plan/page.tsx';
import { tileSheets } from '#paper/tile.ts';
import { planTiles, type TilePaper } from '#paper/tile-plan.ts';

/** A page at true size as sheets of an office printer, with an assembly plan before the sheets of every board. */
export const printTiles = async (
  print: (page: PaperPage) => Promise<Uint8Array>,
  page: PaperPage,
  paper: TilePaper,
): Promise<Uint8Array> => {
  const board = await print(page);
  const boards = (await PDFDocument.load(board)).getPageCount();
  const plan = planTiles(page.widthMm, page.heightMm, paper);
  return tileSheets(board, await print(assemblyPage({ board: page, boards, paper, plan })), plan);
};
