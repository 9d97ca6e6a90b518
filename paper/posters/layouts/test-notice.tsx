import type { ReactNode } from 'react';
import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { brief } from '../brief.ts';
import { Headline, PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { headline, oneLine } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { pictogramFor } from '../pictogram-for.ts';
import { linesOf, type PosterSheet, rowsOf, unitsOf } from '../sheet.ts';

const TITLE = 20;
const WHEN = 50;
const BRING = 24;
const NOTE = 15;

const timesOf = (sheet: PosterSheet) => rowsOf(sheet, 'rows', 2).map(([who = '', time = '']) => ({ who, time }));

/** 核酸检测通知: the day and the hours first, then a table one finds one's own building in. */
export const testNotice: PosterLayout = {
  letters: (sheet) => {
    const width = innerWidth(sheet);
    const times = timesOf(sheet);
    const height = (bodyHeight(sheet, TITLE) - WHEN - BRING - NOTE - 8) / Math.max(5, times.length) - 2;
    const half = { width: width / 2 - 4, height, most: 10, least: 4 };
    return {
      title: titleOf(sheet, TITLE, 16),
      day: headline(sheet, 'day', { width: width / 2 - 4, height: 15, most: 12, least: 5 }),
      place: headline(sheet, 'place', { width: width / 2 - 6, height: 15, most: 12, least: 4.5 }),
      time: headline(sheet, 'time', { width, height: 25, most: 27, least: 8, lineHeight: 1.05 }),
      who: oneLine(
        sheet,
        'rows',
        times.map(({ who }) => who),
        half,
      ),
      at: oneLine(
        sheet,
        'rows',
        times.map(({ time }) => time),
        half,
      ),
      bring: oneLine(sheet, 'bring', linesOf(sheet, 'bring'), { width: width / 3 - 24, height: 10, most: 6.6, least: 3.6 }),
      note: brief(sheet, 'note', { width, height: NOTE, most: 5.2, least: 3.4, lineHeight: 1.35 }),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.when{height:${u(WHEN)};flex:none}
.headline.time{height:${u(30)};display:flex;flex-direction:column;justify-content:center}
.time{font-family:${faces.hei};font-weight:700;line-height:1.05;color:var(--hue);text-align:center}
.both{display:flex;justify-content:space-between;gap:${u(6)};height:${u(16)};align-items:center}
.both .headline{font-family:${faces.hei};font-weight:700;min-width:0}
.both .at-place{text-align:right}
.times{flex:1 1 0;min-height:0;display:flex;flex-direction:column;border-top:0.5mm solid #111;border-bottom:0.5mm solid #111;font-family:${faces.hei}}
.row{flex:1 1 0;display:flex;align-items:center;padding:0 ${u(4)}}
.row+.row{border-top:0.25mm solid #111}
.who{flex:1 1 0;font-weight:700}
.at{flex:1 1 0;text-align:right}
.who,.at{white-space:nowrap;line-height:1.2}
.bring{height:${u(BRING)};display:flex;align-items:center;gap:${u(4)};font-family:${faces.hei};font-weight:700;flex:none}
.need{flex:1 1 0;display:flex;align-items:center;justify-content:center;gap:${u(3)};white-space:nowrap}
.need .pictogram{width:${u(16)};height:${u(16)};color:var(--hue)}
.running.note{height:${u(NOTE)};font-family:${faces.hei};line-height:1.35;flex:none}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <div className="when">
        <div className="both">
          <Headline of={letters.day} />
          <Headline of={letters.place} className="at-place" />
        </div>
        <Headline of={letters.time} className="time" />
      </div>
      <div className="times">
        {numbered(timesOf(sheet)).map(({ item, number }) => (
          <div className="row" key={number}>
            <div className={`who ${sizeClass(letters.who?.size ?? 0)}`}>{item.who}</div>
            <div className={`at ${sizeClass(letters.at?.size ?? 0)}`}>{item.time}</div>
          </div>
        ))}
      </div>
      <div className={`bring ${sizeClass(letters.bring?.size ?? 0)}`}>
        {numbered(linesOf(sheet, 'bring')).map(({ item, number }) => (
          <Need key={number} words={item} />
        ))}
      </div>
      <Running of={letters.note} className="note brief" />
    </PosterFrame>
  ),
};

const Need = ({ words }: { readonly words: string }): ReactNode => {
  const drawing = pictogramFor(words);
  return (
    <div className="need">
      {drawing && <Pictogram name={drawing} />}
      {words}
    </div>
  );
};
