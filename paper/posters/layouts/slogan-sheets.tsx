import { faces } from '../../faces.ts';
import { Fit, SampleMark } from '../../parts.tsx';
import { mm } from '../../sheet-size.ts';
import { showPhone } from '../../show-phone.ts';
import type { PosterLayout } from '../layout.ts';
import { Pictogram } from '../pictogram.tsx';
import { linesOf, type PosterSheet, unitsOf, wordOf } from '../sheet.ts';

/** Stops take no sheet of their own, as on any banner; where one was, a gap is left on the wall. */
const charactersOf = (sheet: PosterSheet): readonly string[] => wordOf(sheet, 'thought').match(/[^\s\p{P}]/gu) ?? [''];

/** 一字一张: a banner of any length out of printer sheets, hung side by side along a wall. */
export const sloganSheets: PosterLayout = {
  letters: () => ({}),
  parts: (sheet) => charactersOf(sheet).map((character, index) => `${index + 1} ${character}`),
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
&{padding:${u(10)} ${u(10)} ${u(8)}}
.single{flex:1 1 0;min-height:0;display:flex;align-items:center;justify-content:center;font-family:${faces.title};font-weight:900;font-size:${u(184)};line-height:1.06;color:var(--hue)}
.order{display:flex;align-items:center;gap:${u(4)};height:${u(15)};border-top:0.5mm solid #111;padding-top:${u(2)};font-family:${faces.hei};flex:none}
.order .pictogram{width:${u(9)};height:${u(9)};color:var(--hue)}
.order .call-number{flex:1 1 0;min-width:0;font-size:${u(10)};line-height:${mm(12 * sheet.scale)}}
.order .which{font-size:${u(3.6)};white-space:nowrap}
`;
  },
  Poster: ({ sheet, part }) => {
    const [, number = '', character = ''] = /^(\d+) (.*)$/su.exec(part) ?? [];
    return (
      <>
        <SampleMark sample={sheet.head.sample} />
        <div className="bar" />
        <div className="single">{character}</div>
        <div className="order">
          <Pictogram name="phone" />
          <Fit className="call-number">{showPhone(sheet.head.hotline)}</Fit>
          <span className="which">
            {linesOf(sheet, 'thought').join('　')}　第 {number} 张，共 {charactersOf(sheet).length} 张
          </span>
        </div>
      </>
    );
  },
};
