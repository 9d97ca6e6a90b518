import { Headline, PosterFrame } from '../frame.tsx';
import { bodyHeight, innerWidth } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { headline } from '../letters.ts';

/** 横排标语: nothing but the words, from margin to margin. */
export const sloganLine: PosterLayout = {
  letters: (sheet) => {
    const room = { width: innerWidth(sheet), height: bodyHeight(sheet, 0) - 6, most: 140, least: 14, lineHeight: 1.14 };
    const { lines } = headline(sheet, 'thought', room);
    // on a line of its own a phrase needs no comma, and without it stands in the middle
    return { thought: headline(sheet, 'thought', room, lines.length > 1 ? lines.map((line) => line.replace(/[，、；]$/u, '')) : lines) };
  },
  css: () => `
.thought{flex:1 1 0;min-height:0;display:flex;flex-direction:column;justify-content:center;text-align:center;line-height:1.14;color:var(--hue)}
`,
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet}>
      <Headline of={letters.thought} className="thought" />
    </PosterFrame>
  ),
};
