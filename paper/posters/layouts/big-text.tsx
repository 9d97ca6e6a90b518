import { faces } from '../../faces.ts';
import { brief } from '../brief.ts';
import { Headline, PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { headline } from '../letters.ts';
import { type PosterSheet, unitsOf } from '../sheet.ts';

const TITLE = 20;
const INSTRUCTION = 34;

const thoughtHeight = (sheet: PosterSheet): number => bodyHeight(sheet, TITLE) - INSTRUCTION - 8;

/** 大字提示: letters and nothing else. The thought hangs from the left edge, so that lines of any length look meant. */
export const bigText: PosterLayout = {
  letters: (sheet) => ({
    title: titleOf(sheet, TITLE, 15),
    thought: headline(sheet, 'thought', { width: innerWidth(sheet), height: thoughtHeight(sheet), most: 46, least: 8, lineHeight: 1.24 }),
    instruction: brief(sheet, 'instruction', {
      width: innerWidth(sheet) - 8,
      height: INSTRUCTION,
      most: 8,
      least: 4,
      lineHeight: 1.45,
    }),
  }),
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.thought{flex:1 1 0;min-height:0;display:flex;flex-direction:column;justify-content:center;line-height:1.24}
.instruction{font-family:${faces.hei};line-height:1.45;border-left:${u(2)} solid var(--hue);padding-left:${u(6)};margin-bottom:${u(6)};flex:none}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <Headline of={letters.thought} className="thought" />
      <Running of={letters.instruction} className="instruction brief" />
    </PosterFrame>
  ),
};
