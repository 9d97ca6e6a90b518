import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { brief } from '../brief.ts';
import { PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { byPhrase, phrases } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { type PosterSheet, rowsOf, unitsOf } from '../sheet.ts';

const TITLE = 26;
const LEAD = 24;

const stepsOf = (sheet: PosterSheet) =>
  rowsOf(sheet, 'steps', 2).map(([mark = '', how = '']) => ({ mark: Array.from(mark)[0] ?? '', how: byPhrase(how) }));
const rowHeight = (sheet: PosterSheet): number => (bodyHeight(sheet, TITLE) - LEAD - 4) / Math.max(1, Math.ceil(stepsOf(sheet).length / 2));

/** 六步洗手: the characters of the saying are the pictures. Two by three, numbered along the rows. */
export const handWash: PosterLayout = {
  letters: (sheet) => {
    const steps = stepsOf(sheet);
    const width = innerWidth(sheet);
    return {
      title: titleOf(sheet, TITLE, 22),
      lead: brief(sheet, 'lead', { width: width - 26, height: LEAD - 4, most: 6.6, least: 3.6, lineHeight: 1.4 }),
      how: phrases(
        sheet,
        'steps',
        steps.map(({ how }) => how),
        { width: width / 2 - 40, height: rowHeight(sheet) - 6, most: 8.6, least: 3.4, lineHeight: 1.4 },
      ),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    const mark = Math.min(31, rowHeight(sheet) * 0.72);
    return `
.lead{height:${u(LEAD)};display:flex;align-items:center;gap:${u(6)};flex:none;font-family:${faces.hei}}
.lead .pictogram{width:${u(20)};height:${u(20)};color:var(--hue)}
.lead .running{flex:1 1 0;line-height:1.4}
.steps{flex:1 1 0;min-height:0;display:grid;grid-template-columns:1fr 1fr;grid-auto-rows:1fr;border-top:0.5mm solid #111}
.step{position:relative;display:flex;align-items:center;gap:${u(3)};border-bottom:0.25mm solid #111;min-width:0}
.step:nth-child(odd){border-right:0.25mm solid #111}
.step:nth-child(even){padding-left:${u(4)}}
.step:nth-last-child(-n+2):nth-child(odd),.step:nth-last-child(-n+2):nth-child(odd)~.step{border-bottom:0}
.mark{width:${u(32)};text-align:center;font-family:${faces.title};font-weight:900;font-size:${u(mark)};line-height:1.1;color:var(--hue);flex:none}
.how{flex:1 1 0;min-width:0;font-family:${faces.hei};line-height:1.4;padding-right:${u(2)};white-space:pre-line}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <div className="lead">
        <Pictogram name="wash" />
        <Running of={letters.lead} className="brief" />
      </div>
      <div className="steps">
        {numbered(stepsOf(sheet)).map(({ item, number }) => (
          <div className="step" key={number}>
            <div className="mark">{item.mark}</div>
            <div className={`how ${sizeClass(letters.how?.size ?? 0)}`}>{item.how}</div>
          </div>
        ))}
      </div>
    </PosterFrame>
  ),
};
