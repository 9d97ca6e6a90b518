import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { Headline, PosterFrame } from '../frame.tsx';
import { bodyHeight, innerWidth } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { headline, oneLine } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { pictogramFor } from '../pictogram-for.ts';
import { linesOf, type PosterSheet, unitsOf, wordOf } from '../sheet.ts';

const FACTS = 38;
const BRING = 54;

const thoughtHeight = (sheet: PosterSheet): number => bodyHeight(sheet, 0) - FACTS - BRING - 12;

/** 返乡报备点: the name of the place as large as a door sign, where and when under it, what to bring at the foot. */
export const reportPoint: PosterLayout = {
  letters: (sheet) => {
    const width = innerWidth(sheet);
    return {
      thought: headline(sheet, 'thought', { width, height: thoughtHeight(sheet), most: 62, least: 12, lineHeight: 1.12 }),
      where: headline(sheet, 'where', { width: width - 22, height: FACTS / 2 - 2, most: 12, least: 5, lineHeight: 1.3 }),
      hours: headline(sheet, 'hours', { width: width - 22, height: FACTS / 2 - 2, most: 12, least: 5, lineHeight: 1.3 }),
      bring: oneLine(sheet, 'bring', linesOf(sheet, 'bring'), { width: width / 3 - 6, height: 14, most: 11, least: 4.5 }),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.thought{flex:1 1 0;min-height:0;display:flex;flex-direction:column;justify-content:center;line-height:1.12;text-align:center;color:var(--hue)}
.facts{height:${u(FACTS)};display:flex;flex-direction:column;justify-content:space-evenly;border-top:0.5mm solid #111;flex:none}
.fact{display:flex;align-items:center;gap:${u(6)}}
.fact .pictogram{width:${u(14)};height:${u(14)};color:var(--hue)}
.fact .headline{font-family:${faces.hei};font-weight:700;line-height:1.3;min-width:0;flex:1 1 0}
.bring{height:${u(BRING)};display:flex;align-items:center;border-top:0.25mm solid #111;flex:none}
.need{flex:1 1 0;min-width:0;text-align:center;font-family:${faces.hei};font-weight:700;line-height:1.4}
.need+.need{border-left:0.25mm solid #111}
.need .pictogram{width:${u(28)};height:${u(28)};margin:0 auto ${u(1)}}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet}>
      <Headline of={letters.thought} className="thought" />
      <div className="facts">
        {wordOf(sheet, 'where') !== '' && (
          <div className="fact">
            <Pictogram name="pin" />
            <Headline of={letters.where} />
          </div>
        )}
        {wordOf(sheet, 'hours') !== '' && (
          <div className="fact">
            <Pictogram name="clock" />
            <Headline of={letters.hours} />
          </div>
        )}
      </div>
      {linesOf(sheet, 'bring').length > 0 && (
        <div className={`bring ${sizeClass(letters.bring?.size ?? 0)}`}>
          {numbered(linesOf(sheet, 'bring')).map(({ item, number }) => {
            const drawing = pictogramFor(item);
            return (
              <div className="need" key={number}>
                {drawing && <Pictogram name={drawing} />}
                {item}
              </div>
            );
          })}
        </div>
      )}
    </PosterFrame>
  ),
};
