import { faces } from '../../faces.ts';
import { Fit, SampleMark } from '../../parts.tsx';
import { mm } from '../../sheet-size.ts';
import { showPhone } from '../../show-phone.ts';
import type { PosterLayout } from '../layout.ts';
import { Pictogram } from '../pictogram.tsx';
import { linesOf, type PosterSheet, unitsOf } from '../sheet.ts';

const wordsIn = (sheet: PosterSheet): string => linesOf(sheet, 'thought').join('').replaceAll(/\s/g, '');

/** A stop hangs with the character before it, so that no sheet carries a comma alone. */
const charactersOf = (sheet: PosterSheet): readonly string[] => wordsIn(sheet).match(/[^\p{P}]\p{P}*|\p{P}+/gu) ?? [''];

/** 一字一张: a banner of any length out of printer sheets, hung side by side along a wall. */
export const sloganSheets: PosterLayout = {
  letters: () => ({}),
  parts: (sheet) => charactersOf(sheet).map((character, index) => `${index + 1}${character}`),
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.poster{padding:${u(10)} ${u(10)} ${u(8)}}
.single{flex:1 1 0;min-height:0;position:relative;display:flex;align-items:center;justify-content:center;font-family:${faces.title};font-weight:900;font-size:${u(184)};line-height:1.06;color:var(--hue)}
.stop{position:absolute;right:0;bottom:${u(8)};font-size:${u(64)};line-height:1;width:0.62em;overflow:hidden;white-space:nowrap}
.order{display:flex;align-items:center;gap:${u(4)};height:${u(15)};border-top:0.5mm solid #111;padding-top:${u(2)};font-family:${faces.hei};flex:none}
.order .pictogram{width:${u(9)};height:${u(9)};color:var(--hue)}
.order .call-number{flex:1 1 0;min-width:0;font-size:${u(10)};line-height:${mm(12 * sheet.scale)}}
.order .which{font-size:${u(3.6)};white-space:nowrap}
`;
  },
  Poster: ({ sheet, part }) => {
    const [, number = '', character = '', stop = ''] = /^(\d+)(.)(.*)$/su.exec(part) ?? [];
    return (
      <>
        <SampleMark sample={sheet.head.sample} />
        <div className="bar" />
        <div className="single">
          {character}
          {stop !== '' && <span className="stop">{stop}</span>}
        </div>
        <div className="order">
          <Pictogram name="phone" />
          <Fit className="call-number">{showPhone(sheet.head.hotline)}</Fit>
          <span className="which">
            第 {number} 张，共 {charactersOf(sheet).length} 张
          </span>
        </div>
      </>
    );
  },
};
