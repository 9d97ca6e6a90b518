import { faces } from '../../faces.ts';
import { brief } from '../brief.ts';
import { Headline, PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { headline } from '../letters.ts';
import { type PosterSheet, unitsOf } from '../sheet.ts';

const INSTRUCTION = 28;

/** Without a picture the words take its room. */
const thoughtHeight = (sheet: PosterSheet): number =>
  sheet.picture === '' ? bodyHeight(sheet, 0) - INSTRUCTION - 8 : (bodyHeight(sheet, 0) - INSTRUCTION) * 0.38;

/** 图片海报: one picture, whole and undistorted, one thought under it. */
export const photo: PosterLayout = {
  letters: (sheet) => ({
    thought: headline(sheet, 'thought', {
      width: innerWidth(sheet),
      height: thoughtHeight(sheet) - 6,
      most: 46,
      least: 9,
      lineHeight: 1.2,
    }),
    instruction: brief(sheet, 'instruction', {
      width: innerWidth(sheet),
      height: INSTRUCTION - 6,
      most: 7,
      least: 3.8,
      lineHeight: 1.45,
    }),
  }),
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.picture{flex:1 1 0;min-height:0;display:flex}
.picture img{width:100%;height:100%;object-fit:contain}
.thought{height:${u(thoughtHeight(sheet))};display:flex;flex-direction:column;justify-content:center;line-height:1.2;flex:none}
.running.instruction{height:${u(INSTRUCTION)};font-family:${faces.hei};line-height:1.45;flex:none}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet}>
      {sheet.picture !== '' && (
        <div className="picture">
          <img src={sheet.picture} alt="" />
        </div>
      )}
      <Headline of={letters.thought} className="thought" />
      <Running of={letters.instruction} className="instruction brief" />
    </PosterFrame>
  ),
};
