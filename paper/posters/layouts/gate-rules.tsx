import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { PosterFrame } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { each, oneLine } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { pictogramFor } from '../pictogram-for.ts';
import { type PosterSheet, rowsOf, unitsOf } from '../sheet.ts';

const TITLE = 24;
const BESIDE = 64;

const stepsOf = (sheet: PosterSheet) => rowsOf(sheet, 'steps', 2).map(([act = '', how = '']) => ({ act, how }));
const rowHeight = (sheet: PosterSheet): number => bodyHeight(sheet, TITLE) / Math.max(4, stepsOf(sheet).length);

/** 出入口须知: steps one under the other, a large figure before and a drawing behind each. */
export const gateRules: PosterLayout = {
  letters: (sheet) => {
    const steps = stepsOf(sheet);
    const width = innerWidth(sheet) - BESIDE;
    const height = rowHeight(sheet) - 3;
    return {
      title: titleOf(sheet, TITLE, 20),
      act: oneLine(
        sheet,
        'steps',
        steps.map((step) => step.act),
        { width, height: height * 0.46, most: 15, least: 5 },
      ),
      how: each(
        sheet,
        'steps',
        steps.map((step) => step.how),
        { width, height: height * 0.52, most: 7.2, least: 3.4, lineHeight: 1.35 },
      ),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.steps{flex:1 1 0;display:flex;flex-direction:column;margin-top:${u(-4)}}
.step{flex:0 1 ${u(rowHeight(sheet))};display:flex;align-items:center;gap:${u(6)}}
.step+.step{border-top:0.25mm solid #111}
.figure{width:${u(24)};text-align:center;font-family:${faces.title};font-weight:900;font-size:${u(25)};line-height:1;color:var(--hue);flex:none}
.say{flex:1 1 0;min-width:0}
.act{font-family:${faces.hei};font-weight:700;line-height:1.3}
.how{font-family:${faces.hei};line-height:1.35;margin-top:${u(0.8)}}
.steps .pictogram{width:${u(30)};height:${u(30)}}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <div className="steps">
        {numbered(stepsOf(sheet)).map(({ item, number }) => {
          const drawing = pictogramFor(item.act) ?? pictogramFor(item.how);
          return (
            <div className="step" key={number}>
              <div className="figure">{number}</div>
              <div className="say">
                <div className={`act ${sizeClass(letters.act?.size ?? 0)}`}>{item.act}</div>
                {item.how !== '' && <div className={`how ${sizeClass(letters.how?.size ?? 0)}`}>{item.how}</div>}
              </div>
              {drawing && <Pictogram name={drawing} />}
            </div>
          );
        })}
      </div>
    </PosterFrame>
  ),
};
