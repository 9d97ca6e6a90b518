import { longDate } from '#core/time/local-date.ts';
import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { Fit } from '../../parts.tsx';
import { sizeClass } from '../../text-size.ts';
import { PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { each, running } from '../letters.ts';
import { linesOf, type PosterSheet, unitsOf, wordOf } from '../sheet.ts';

const TITLE = 30;
const OPENING = 25;
const SIGNED = 20;
const FIGURE = 30;

const FIGURES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const pointsHeight = (sheet: PosterSheet): number => bodyHeight(sheet, TITLE) - OPENING - SIGNED - 6;

/** 公告: points with their numbers in the margin, so that people can say "第三条". */
export const announcement: PosterLayout = {
  letters: (sheet) => {
    const width = innerWidth(sheet);
    const points = linesOf(sheet, 'points');
    return {
      title: titleOf(sheet, TITLE, 24),
      opening: running(sheet, 'opening', { width, height: OPENING, most: 7, least: 3.8, lineHeight: 1.5 }),
      points: each(sheet, 'points', points, {
        width: width - FIGURE,
        height: pointsHeight(sheet) / Math.max(3, points.length) - 1,
        most: 7.6,
        least: 3.8,
        lineHeight: 1.42,
      }),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
h1 .headline{letter-spacing:0.2em;text-indent:0.2em}
.running.opening{font-family:${faces.fangsong};line-height:1.5;max-height:${u(OPENING)};flex:none}
.opening p{text-indent:2em}
.points{flex:1 1 0;min-height:0;display:flex;flex-direction:column;justify-content:space-evenly}
.point{display:flex;align-items:center}
.point b{width:${u(FIGURE)};font-family:${faces.hei};font-weight:700;font-size:${u(7)};line-height:1.45;color:var(--hue);align-self:flex-start;flex:none}
.point p{flex:1 1 0;min-width:0;font-family:${faces.fangsong};line-height:1.42;text-align:justify}
.signed{height:${u(SIGNED)};font-family:${faces.fangsong};font-size:${u(5.8)};line-height:${u(8.4)};text-align:right;padding-right:2em;flex:none}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <Running of={letters.opening} className="opening" />
      <div className="points">
        {numbered(linesOf(sheet, 'points')).map(({ item, number }) => (
          <div className="point" key={number}>
            <b>第{FIGURES[number - 1] ?? number}条</b>
            <p className={sizeClass(letters.points?.size ?? 0)}>{item}</p>
          </div>
        ))}
      </div>
      <div className="signed">
        <Fit>{wordOf(sheet, 'signature') || sheet.head.branchName}</Fit>
        <p>{longDate(sheet.date)}</p>
      </div>
    </PosterFrame>
  ),
};
