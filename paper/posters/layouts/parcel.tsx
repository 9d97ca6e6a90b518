import { Fragment, type ReactNode } from 'react';
import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { brief } from '../brief.ts';
import { PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { byPhrase, oneLine, phrases } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { pictogramFor } from '../pictogram-for.ts';
import { type PosterSheet, rowsOf, unitsOf } from '../sheet.ts';

const TITLE = 20;
const NOTE = 20;
const ARROW = 12;

const stepsOf = (sheet: PosterSheet) => rowsOf(sheet, 'steps', 2).map(([what = '', how = '']) => ({ what, how: byPhrase(how) }));

const Next = (): ReactNode => (
  <svg className="next" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M3 2l14 8-14 8z" />
  </svg>
);

/** 快递流程: stations from left to right with an arrow between, as on a line map. */
export const parcel: PosterLayout = {
  letters: (sheet) => {
    const steps = stepsOf(sheet);
    const count = Math.max(3, steps.length);
    const width = (innerWidth(sheet) - ARROW * (count - 1)) / count - 4;
    return {
      title: titleOf(sheet, TITLE, 17),
      what: oneLine(
        sheet,
        'steps',
        steps.map((step) => step.what),
        { width, height: 15, most: 12, least: 5 },
      ),
      how: phrases(
        sheet,
        'steps',
        steps.map((step) => step.how),
        { width, height: bodyHeight(sheet, TITLE) - NOTE - 62, most: 6.8, least: 3.4, lineHeight: 1.4 },
      ),
      note: brief(sheet, 'note', { width: innerWidth(sheet), height: NOTE - 6, most: 7, least: 3.8, lineHeight: 1.4 }),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.stations{flex:1 1 0;min-height:0;display:flex}
.station{flex:1 1 0;min-width:0;display:flex;flex-direction:column;align-items:center;font-family:${faces.hei};padding:0 ${u(1)}}
.round{width:${u(44)};height:${u(44)};border:${u(1)} solid var(--hue);border-radius:50%;padding:${u(7)};flex:none}
.round .pictogram{width:100%;height:100%}
.next{width:${u(ARROW - 3)};height:${u(ARROW - 3)};margin-top:${u(17.5)};fill:var(--hue);flex:none}
.what{font-weight:700;line-height:1.3;margin-top:${u(2.5)};white-space:nowrap}
.how{text-align:center;line-height:1.4;white-space:pre-line}
.running.note{height:${u(NOTE)};border-top:0.25mm solid #111;padding-top:${u(4)};font-family:${faces.hei};font-weight:700;line-height:1.4;flex:none}
.running.note p{text-align:center}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <div className="stations">
        {numbered(stepsOf(sheet)).map(({ item, number }) => (
          <Fragment key={number}>
            {number > 1 && <Next />}
            <div className="station">
              <div className="round">
                <Pictogram name={pictogramFor(item.what) ?? pictogramFor(item.how) ?? 'box'} />
              </div>
              <div className={`what ${sizeClass(letters.what?.size ?? 0)}`}>{item.what}</div>
              <div className={`how ${sizeClass(letters.how?.size ?? 0)}`}>{item.how}</div>
            </div>
          </Fragment>
        ))}
      </div>
      <Running of={letters.note} className="note brief" />
    </PosterFrame>
  ),
};
