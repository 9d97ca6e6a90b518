import type { ReactNode } from 'react';
import { faces } from '../../faces.ts';
import { Headline, PosterFrame } from '../frame.tsx';
import { bodyHeight, innerWidth } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { headline } from '../letters.ts';
import { unitsOf, wordOf } from '../sheet.ts';

/** width of the arrow and the air beside it, units */
const ARROW = 112;
const WHERE = 24;

/** Degrees from an arrow that points right. */
const turns: Readonly<Record<string, number>> = { 右: 0, 下: 90, 左: 180, 上: -90 };

const turnOf = (words: string): number => turns[words.slice(0, 1)] ?? 0;

const Arrow = ({ degrees }: { readonly degrees: number }): ReactNode => (
  <svg className="arrow" viewBox="0 0 100 100" aria-hidden="true">
    <path transform={`rotate(${degrees} 50 50)`} d="M4 36h46V8l46 42-46 42V64H4z" />
  </svg>
);

/** 一门进出: an arrow that is understood before a word is read; it stands on the side it points to. */
export const oneWay: PosterLayout = {
  letters: (sheet) => {
    const width = innerWidth(sheet) - ARROW;
    const height = bodyHeight(sheet, 0);
    return {
      thought: headline(sheet, 'thought', { width, height: height - WHERE - 10, most: 64, least: 12, lineHeight: 1.16 }),
      where: headline(sheet, 'where', { width, height: WHERE, most: 18, least: 7, lineHeight: 1.2 }),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.way{flex:1 1 0;min-height:0;display:flex;align-items:center;gap:${u(10)}}
.way.left{flex-direction:row-reverse}
.tell{flex:1 1 0;min-width:0;display:flex;flex-direction:column;justify-content:center}
.thought{line-height:1.16;letter-spacing:0}
.where{font-family:${faces.hei};font-weight:700;margin-top:${u(4)};line-height:1.2}
.arrow{width:${u(ARROW - 12)};height:${u(ARROW - 12)};flex:none;fill:var(--hue)}
`;
  },
  Poster: ({ sheet, letters }) => {
    const degrees = turnOf(wordOf(sheet, 'arrow'));
    return (
      <PosterFrame sheet={sheet}>
        <div className={degrees === 180 ? 'way left' : 'way'}>
          <div className="tell">
            <Headline of={letters.thought} className="thought" />
            <Headline of={letters.where} className="where" />
          </div>
          <Arrow degrees={degrees} />
        </div>
      </PosterFrame>
    );
  },
};
