import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { PosterFrame } from '../frame.tsx';
import { bodyHeight, innerWidth } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import type { Lettering } from '../letters.ts';
import { linesOf, type PosterSheet, unitsOf } from '../sheet.ts';

const LEAST = 14;
/** of the letter size, from one character to the next below it */
const PITCH = 1.06;

/** of the letter size, from one column to the next */
const ACROSS = 1.46;

/** Columns as a couplet has them: one line written in two halves is parted at its comma, and no stop ends a column. */
const columnsOf = (sheet: PosterSheet): readonly string[] => {
  const lines = linesOf(sheet, 'thought');
  const halves = lines.length === 1 ? (lines[0] ?? '').split(/[，,；;　\s]+/u) : lines;
  return halves.map((line) => line.replace(/[，。！；,.!;]$/u, '')).filter((line) => line !== '');
};

const lettering = (sheet: PosterSheet): Lettering => {
  const columns = columnsOf(sheet);
  const longest = Math.max(1, ...columns.map((column) => Array.from(column).length));
  const across = innerWidth(sheet) / Math.max(1, columns.length) / ACROSS;
  const size = Math.floor(Math.min(across, (bodyHeight(sheet, 0) - 16) / longest / PITCH) * sheet.scale * 10) / 10;
  return { label: '标语', lines: columns, size: Math.max(LEAST, size), fits: size >= LEAST };
};

/** 竖排标语: a couplet, read from the right. */
export const sloganCouplet: PosterLayout = {
  letters: (sheet) => ({ thought: lettering(sheet) }),
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.couplet{flex:1 1 0;min-height:0;margin:${u(2)} 0 ${u(6)};display:flex;flex-direction:row-reverse;justify-content:center;align-items:stretch}
.column{flex:1 1 0;display:flex;align-items:flex-start;justify-content:center;writing-mode:vertical-rl;white-space:nowrap;font-family:${faces.title};font-weight:900;line-height:1;letter-spacing:${PITCH - 1}em;color:var(--hue);padding-top:${u(4)}}
.column{flex-direction:column;text-align:start}
.column+.column{border-right:${u(0.7)} solid #111}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet}>
      <div className={`couplet ${sizeClass(letters.thought?.size ?? 0)}`}>
        {numbered(letters.thought?.lines ?? []).map(({ item, number }) => (
          <div className="column" key={number}>
            <span>{item}</span>
          </div>
        ))}
      </div>
    </PosterFrame>
  ),
};
