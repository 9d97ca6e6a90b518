import type { ReactNode } from 'react';
import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { brief } from '../brief.ts';
import { Headline, PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { each, type Lettering, oneLine } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { linesOf, type PosterSheet, unitsOf } from '../sheet.ts';

const TITLE = 20;
const DAY = 66;
const NOTE = 22;
const HEAD = 17;

const listOf = (sheet: PosterSheet, key: string): Lettering => {
  const lines = linesOf(sheet, key);
  const height = (bodyHeight(sheet, TITLE) - DAY - NOTE - HEAD - 8) / Math.max(4, lines.length);
  return each(sheet, key, lines, { width: innerWidth(sheet) / 2 - 14, height, most: 7.4, least: 3.8, lineHeight: 1.35 });
};

interface ColumnProps {
  readonly head: string;
  readonly sign: 'tick' | 'clock';
  readonly of: Lettering | undefined;
}

const Column = ({ head, sign, of }: ColumnProps): ReactNode => (
  <div className={`side ${sign}`}>
    <div className="side-head">
      <Pictogram name={sign} />
      {head}
    </div>
    {numbered(of?.lines ?? []).map(({ item, number }) => (
      <div className={`entry ${sizeClass(of?.size ?? 0)}`} key={number}>
        {item}
      </div>
    ))}
  </div>
);

/** 解封公告: the moment in figures as high as a hand, then what one may do and what stays. */
export const lifting: PosterLayout = {
  letters: (sheet) => {
    const width = innerWidth(sheet);
    return {
      title: titleOf(sheet, TITLE, 16),
      day: oneLine(sheet, 'day', linesOf(sheet, 'day'), { width: width * 0.64, height: DAY - 8, most: 44, least: 10 }),
      hour: oneLine(sheet, 'hour', linesOf(sheet, 'hour'), { width: width * 0.32, height: DAY - 8, most: 26, least: 8 }),
      may: listOf(sheet, 'may'),
      must: listOf(sheet, 'must'),
      note: brief(sheet, 'note', { width, height: NOTE - 4, most: 6.6, least: 3.6, lineHeight: 1.4 }),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.moment{height:${u(DAY)};display:flex;align-items:center;color:var(--hue);flex:none}
.together{display:flex;align-items:last baseline;justify-content:space-between;width:100%}
.moment .headline{line-height:1.1;flex:0 0 auto;max-width:66%}
.moment .hour{max-width:33%;text-align:right}
.sides{flex:1 1 0;min-height:0;display:flex;gap:${u(8)}}
.side{flex:1 1 0;min-width:0;display:flex;flex-direction:column;border-top:0.5mm solid #111}
.side-head{height:${u(HEAD)};display:flex;align-items:center;gap:${u(4)};font-family:${faces.title};font-weight:900;font-size:${u(10.5)};line-height:1.2;flex:none}
.side-head .pictogram{width:${u(11)};height:${u(11)};color:var(--hue)}
.entry{flex:1 1 0;min-height:0;display:flex;align-items:center;border-top:0.25mm solid #111;font-family:${faces.hei};line-height:1.35}
.running.note{height:${u(NOTE)};border-top:0.25mm solid #111;padding-top:${u(3.5)};font-family:${faces.hei};font-weight:700;line-height:1.4;flex:none}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <div className="moment">
        <div className="together">
          <Headline of={letters.day} />
          <Headline of={letters.hour} className="hour" />
        </div>
      </div>
      <div className="sides">
        <Column head="可以" sign="tick" of={letters.may} />
        <Column head="还要坚持" sign="clock" of={letters.must} />
      </div>
      <Running of={letters.note} className="note brief" />
    </PosterFrame>
  ),
};
