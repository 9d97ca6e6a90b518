import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { PosterFrame } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { byPhrase, oneLine, phrases } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { pictogramFor } from '../pictogram-for.ts';
import { type PosterSheet, rowsOf, unitsOf } from '../sheet.ts';

const TITLE = 22;

const partsOf = (sheet: PosterSheet) => rowsOf(sheet, 'parts', 2).map(([what = '', how = '']) => ({ what, how: byPhrase(how) }));

const heights = (sheet: PosterSheet) => {
  const body = bodyHeight(sheet, TITLE) - 4;
  return { drawing: body * 0.52, what: body * 0.22, how: body * 0.24 };
};

/** 防疫三宝: three columns, three drawings, three words. */
export const threeTreasures: PosterLayout = {
  letters: (sheet) => {
    const parts = partsOf(sheet);
    const width = innerWidth(sheet) / Math.max(1, parts.length) - 10;
    const { what, how } = heights(sheet);
    return {
      title: titleOf(sheet, TITLE, 18),
      what: oneLine(
        sheet,
        'parts',
        parts.map((part) => part.what),
        { width, height: what, most: 20, least: 6 },
      ),
      how: phrases(
        sheet,
        'parts',
        parts.map((part) => part.how),
        { width, height: how, most: 8, least: 3.4, lineHeight: 1.4 },
      ),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    const { drawing, what } = heights(sheet);
    return `
.parts{flex:1 1 0;min-height:0;display:flex}
.part{flex:1 1 0;min-width:0;display:flex;flex-direction:column;align-items:center;justify-content:center;padding:0 ${u(4)} ${u(3)}}
.part+.part{border-left:0.25mm solid #111}
.part .pictogram{width:${u(drawing)};height:${u(drawing)};color:var(--hue)}
.what{height:${u(what)};display:flex;align-items:center;font-family:${faces.title};font-weight:900;line-height:1.2;white-space:nowrap}
.how{align-self:stretch;text-align:center;font-family:${faces.hei};line-height:1.4;white-space:pre-line}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <div className="parts">
        {numbered(partsOf(sheet)).map(({ item, number }) => (
          <div className="part" key={number}>
            <Pictogram name={pictogramFor(item.what) ?? pictogramFor(item.how) ?? 'heart'} />
            <div className={`what ${sizeClass(letters.what?.size ?? 0)}`}>{item.what}</div>
            <div className={`how ${sizeClass(letters.how?.size ?? 0)}`}>{item.how}</div>
          </div>
        ))}
      </div>
    </PosterFrame>
  ),
};
