import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { Headline, PosterFrame } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { each, headline, oneLine } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { pictogramFor } from '../pictogram-for.ts';
import { type PosterSheet, rowsOf, unitsOf, wordOf } from '../sheet.ts';

const TITLE = 24;
const COLUMN = 50;
const WHEN = 44;

const pointsOf = (sheet: PosterSheet) => rowsOf(sheet, 'points', 2).map(([what = '', how = '']) => ({ what, how }));

/** Upright words as one tall line: as large as the column and its height allow. */
const uprightWords = (sheet: PosterSheet) => {
  const words = wordOf(sheet, 'words');
  const height = bodyHeight(sheet, TITLE) - 8;
  const most = Math.min(COLUMN - 8, height / Math.max(1, Array.from(words).length) / 1.04);
  return { label: '竖排大字', lines: [words], size: Math.floor(most * sheet.scale * 10) / 10, fits: most * sheet.scale >= 8 };
};

/** 封控公告: what holds stands upright at the side, from when and how to live with it beside it. */
export const closure: PosterLayout = {
  letters: (sheet) => {
    const points = pointsOf(sheet);
    const width = innerWidth(sheet) - COLUMN - 10;
    const height = (bodyHeight(sheet, TITLE) - WHEN) / Math.max(3, points.length) - 3;
    return {
      title: titleOf(sheet, TITLE, 19),
      words: uprightWords(sheet),
      from: headline(sheet, 'from', { width, height: 24, most: 18, least: 7 }),
      until: headline(sheet, 'until', { width, height: 12, most: 8, least: 4, lineHeight: 1.4 }),
      what: oneLine(
        sheet,
        'points',
        points.map(({ what }) => what),
        { width: width - 26, height: height * 0.42, most: 10.5, least: 4.5 },
      ),
      how: each(
        sheet,
        'points',
        points.map(({ how }) => how),
        { width: width - 26, height: height * 0.5, most: 6.4, least: 3.6, lineHeight: 1.35 },
      ),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    // the line box of upright letters is wider than their ink: room for it beside the frame
    return `
.body{margin:0 ${u(-6)};padding:0 ${u(6)}}
.halves{flex:1 1 0;min-height:0;display:flex;gap:${u(10)};padding-bottom:${u(6)}}
.upright{width:${u(COLUMN)};display:flex;align-items:center;justify-content:center;border:${u(1)} solid var(--hue);color:var(--hue);font-family:${faces.title};font-weight:900;writing-mode:vertical-rl;white-space:nowrap;line-height:1;letter-spacing:0.03em;flex:none}
.tell{flex:1 1 0;min-width:0;display:flex;flex-direction:column}
.when{height:${u(WHEN - 4)};display:flex;flex-direction:column;justify-content:center;flex:none}
.until{font-family:${faces.hei};line-height:1.4}
.points{flex:1 1 0;min-height:0;display:flex;flex-direction:column;border-top:0.5mm solid #111}
.point{flex:1 1 0;display:flex;align-items:center;gap:${u(6)}}
.point+.point{border-top:0.25mm solid #111}
.point .pictogram{width:${u(20)};height:${u(20)}}
.say{flex:1 1 0;min-width:0;font-family:${faces.hei}}
.what{font-weight:700;line-height:1.3}
.how{line-height:1.35;margin-top:${u(0.6)}}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <div className="halves">
        {wordOf(sheet, 'words') !== '' && <div className={`upright ${sizeClass(letters.words?.size ?? 0)}`}>{wordOf(sheet, 'words')}</div>}
        <div className="tell">
          <div className="when">
            <Headline of={letters.from} />
            <Headline of={letters.until} className="until" />
          </div>
          <div className="points">
            {numbered(pointsOf(sheet)).map(({ item, number }) => (
              <div className="point" key={number}>
                <Pictogram name={pictogramFor(item.what) ?? pictogramFor(item.how) ?? 'heart'} />
                <div className="say">
                  <div className={`what ${sizeClass(letters.what?.size ?? 0)}`}>{item.what}</div>
                  {item.how !== '' && <div className={`how ${sizeClass(letters.how?.size ?? 0)}`}>{item.how}</div>}
                </div>
              </div>
            ))}
          </div>
        </div>
      </div>
    </PosterFrame>
  ),
};
