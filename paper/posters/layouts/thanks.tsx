import { longDate } from '#core/time/local-date.ts';
import { faces } from '../../faces.ts';
import { Fit } from '../../parts.tsx';
import { Headline, PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { headline, running } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { type PosterSheet, unitsOf, wordOf } from '../sheet.ts';

const HEART = 30;
const THOUGHT = 74;
const SIGNED = 22;

const listHeight = (sheet: PosterSheet): number => bodyHeight(sheet, 0) - HEART - THOUGHT - SIGNED - 8;

/** 致谢: one word of thanks, and under it those it is for, line by line like a poem. */
export const thanks: PosterLayout = {
  letters: (sheet) => {
    const width = innerWidth(sheet);
    return {
      thought: headline(sheet, 'thought', { width, height: THOUGHT - 6, most: 58, least: 12, lineHeight: 1.1 }),
      people: running(sheet, 'people', { width: width + 12, height: listHeight(sheet), most: 9.8, least: 4, lineHeight: 1.72 }),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.heart{height:${u(HEART)};display:flex;align-items:flex-end;justify-content:center;flex:none}
.heart .pictogram{width:${u(24)};height:${u(24)};color:var(--hue)}
.thought{height:${u(THOUGHT)};display:flex;flex-direction:column;justify-content:center;text-align:center;line-height:1.1;color:var(--hue);flex:none}
.running.people{flex:1 1 0;min-height:0;display:flex;flex-direction:column;justify-content:center;font-family:${faces.kai};line-height:1.72}
.running.people p{text-align:center}
.signed{height:${u(SIGNED)};text-align:center;font-size:${u(5.2)};line-height:${u(8)};flex:none}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet}>
      <div className="heart">
        <Pictogram name="heart" />
      </div>
      <Headline of={letters.thought} className="thought" />
      <Running of={letters.people} className="people" />
      <div className="signed">
        <Fit>{wordOf(sheet, 'signature') || sheet.head.branchName}</Fit>
        <p>{longDate(sheet.date)}</p>
      </div>
    </PosterFrame>
  ),
};
