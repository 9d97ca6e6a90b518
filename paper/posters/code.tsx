import { create } from 'qrcode';
import type { ReactNode } from 'react';
import type { PosterSheet } from './sheet.ts';

/** quiet zone, in modules (ISO/IEC 18004: four) */
const QUIET = 4;

/** Runs of dark modules as one path: a picture without a raster, sharp at every size. */
const modules = (text: string): { readonly size: number; readonly path: string } => {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const parts: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let from = 0; from < size; from += 1) {
      let to = from;
      while (to < size && data[row * size + to]) to += 1;
      if (to > from) parts.push(`M${from} ${row}h${to - from}v1h${from - to}z`);
      from = to;
    }
  }
  return { size, path: parts.join('') };
};

/** width of the printed code, units */
export const codeWidth = ({ lying }: PosterSheet): number => (lying ? 22 : 27);

/** Size of one module on paper, mm. */
export const moduleMm = (text: string, sheet: PosterSheet): number => (codeWidth(sheet) * sheet.scale) / (modules(text).size + 2 * QUIET);

/** 二维码, always black on white. */
export const Code = ({ text }: { readonly text: string }): ReactNode => {
  const { size, path } = modules(text);
  const side = size + 2 * QUIET;
  return (
    <svg
      className="code"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label="二维码"
      fill="#000"
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
};
