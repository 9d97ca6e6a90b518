import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { Headline, PosterFrame } from '../frame.tsx';
import { bodyHeight, innerWidth } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { each, headline, oneLine } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { pictogramFor } from '../pictogram-for.ts';
import { type PosterSheet, rowsOf, unitsOf } from '../sheet.ts';

const MOON = 52;
const HOURS = 32;
const WAYS = 66;

const waysOf = (sheet: PosterSheet) => rowsOf(sheet, 'ways', 2).map(([way = '', how = '']) => ({ way, how }));

/** 夜间值守: a moon, the hours in figures, and how to reach somebody. */
export const nightWatch: PosterLayout = {
  letters: (sheet) => {
    const width = innerWidth(sheet);
    const ways = waysOf(sheet);
    const height = WAYS / Math.max(2, ways.length) - 3;
    return {
      thought: headline(sheet, 'thought', {
        width: width - MOON - 8,
        height: bodyHeight(sheet, 0) - HOURS - WAYS - 14,
        most: 34,
        least: 8,
        lineHeight: 1.2,
      }),
      hours: headline(sheet, 'hours', { width: width - 2, height: HOURS, most: 32, least: 10, lineHeight: 1 }),
      way: oneLine(
        sheet,
        'ways',
        ways.map(({ way }) => way),
        { width: 42, height, most: 11, least: 5 },
      ),
      how: each(
        sheet,
        'ways',
        ways.map(({ how }) => how),
        { width: width - 72, height, most: 7.2, least: 3.6, lineHeight: 1.4 },
      ),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.dark{flex:1 1 0;min-height:0;display:flex;align-items:center;gap:${u(8)}}
.dark .headline{flex:1 1 0;min-width:0;line-height:1.2}
.dark .pictogram{width:${u(MOON)};height:${u(MOON)};color:var(--hue)}
.hours{font-family:${faces.hei};font-weight:700;line-height:1;padding:${u(3)} 0;border-top:0.5mm solid #111;border-bottom:0.5mm solid #111;text-align:center;color:var(--hue);flex:none}
.ways{height:${u(WAYS)};display:flex;flex-direction:column;flex:none}
.way{flex:1 1 0;display:flex;align-items:center;gap:${u(5)};font-family:${faces.hei}}
.way+.way{border-top:0.25mm solid #111}
.way .pictogram{width:${u(18)};height:${u(18)}}
.by{font-weight:700;width:${u(42)};white-space:nowrap;flex:none}
.how{flex:1 1 0;min-width:0;line-height:1.4;text-wrap:balance}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet}>
      <div className="dark">
        <Headline of={letters.thought} />
        <Pictogram name="moon" />
      </div>
      <Headline of={letters.hours} className="hours" />
      <div className="ways">
        {numbered(waysOf(sheet)).map(({ item, number }) => (
          <div className="way" key={number}>
            <Pictogram name={pictogramFor(item.way) ?? 'bell'} />
            <div className={`by ${sizeClass(letters.way?.size ?? 0)}`}>{item.way}</div>
            <div className={`how ${sizeClass(letters.how?.size ?? 0)}`}>{item.how}</div>
          </div>
        ))}
      </div>
    </PosterFrame>
  ),
};
