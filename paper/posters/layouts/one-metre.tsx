import type { ReactNode } from 'react';
import { faces } from '../../faces.ts';
import { Headline, PosterFrame } from '../frame.tsx';
import { bodyHeight, innerWidth } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { headline } from '../letters.ts';
import { unitsOf } from '../sheet.ts';

const BEFORE = 17;
const AFTER = 19;
const LINE = 15;
const PERSON = 46;

const Person = (): ReactNode => (
  <svg className="person" viewBox="0 0 46 84" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="4.4" strokeLinejoin="round">
    <circle cx="23" cy="15" r="12" />
    <path d="M4 84V53a19 19 0 0 1 38 0v31z" />
  </svg>
);

/** A dimension line as on a plan: from person to person. */
const Measure = ({ width }: { readonly width: number }): ReactNode => (
  <svg className="measure" viewBox={`0 0 ${width} 12`} aria-hidden="true" fill="none" stroke="currentColor">
    <path strokeWidth="1.6" d={`M1 0v12M${width - 1} 0v12`} />
    <path strokeWidth="1.6" strokeLinejoin="round" strokeLinecap="round" d={`M4 6h${width - 8}M12 2L4 6l8 4M${width - 12} 2l8 4-8 4`} />
  </svg>
);

/** 1米线: two people and the distance between them, drawn as one measures it. */
export const oneMetre: PosterLayout = {
  letters: (sheet) => {
    const width = innerWidth(sheet);
    const middle = bodyHeight(sheet, 0) - BEFORE - AFTER - LINE;
    return {
      before: headline(sheet, 'before', { width, height: BEFORE, most: 14, least: 6, lineHeight: 1.2 }),
      distance: headline(sheet, 'distance', { width: width - 2 * PERSON - 16, height: middle, most: 82, least: 16, lineHeight: 1.04 }),
      after: headline(sheet, 'after', { width, height: AFTER, most: 15, least: 6, lineHeight: 1.2 }),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.before,.after{font-family:${faces.hei};font-weight:700;text-align:center;line-height:1.2;flex:none}
.queue{flex:1 1 0;min-height:0;display:flex;align-items:flex-end;justify-content:space-between;gap:${u(8)}}
.distance{flex:1 1 0;min-width:0;align-self:center;text-align:center;line-height:1.04;color:var(--hue)}
.person{width:${u(PERSON)};height:100%;max-height:${u(86)};flex:none}
.measure{display:block;width:100%;height:${u(12)};margin:${u(1.5)} 0;color:var(--hue);flex:none}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet}>
      <Headline of={letters.before} className="before" />
      <div className="queue">
        <Person />
        <Headline of={letters.distance} className="distance" />
        <Person />
      </div>
      <Measure width={innerWidth(sheet)} />
      <Headline of={letters.after} className="after" />
    </PosterFrame>
  ),
};
