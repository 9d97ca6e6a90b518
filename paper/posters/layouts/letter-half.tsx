import { longDate } from '#core/time/local-date.ts';
import { faces } from '../../faces.ts';
import { Fit } from '../../parts.tsx';
import { sizeClass } from '../../text-size.ts';
import { PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { type Lettering, running } from '../letters.ts';
import { type PosterSheet, unitsOf, wordOf } from '../sheet.ts';

const COLUMN = 34;
const SALUTATION = 14;
const SIGNED = 26;

/** The title stands upright, as on an envelope. */
const uprightTitle = (sheet: PosterSheet): Lettering => {
  const title = wordOf(sheet, 'title');
  const size = Math.min(22, (bodyHeight(sheet, 0) - 6) / Math.max(1, Array.from(title).length) / 1.12) * sheet.scale;
  return { label: '标题', lines: [title], size: Math.floor(size * 10) / 10, fits: size >= 5 };
};

/** 短信笺: a short letter on half a sheet, its title upright at the right. */
export const letterHalf: PosterLayout = {
  letters: (sheet) => ({
    title: uprightTitle(sheet),
    body: running(sheet, 'body', {
      width: innerWidth(sheet) - COLUMN - 6,
      height: bodyHeight(sheet, 0) - SALUTATION - SIGNED - 8,
      most: 10.5,
      least: 3.3,
      lineHeight: 1.62,
    }),
  }),
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.envelope{flex:1 1 0;min-height:0;display:flex;gap:${u(6)};padding-bottom:${u(4)}}
.page{flex:1 1 0;min-width:0;display:flex;flex-direction:column;font-family:${faces.kai}}
.salutation{height:${u(SALUTATION)};flex:none}
.page .running{flex:1 1 0;min-height:0;line-height:1.62}
.page .running p{text-indent:2em}
.signed{height:${u(SIGNED)};text-align:right;line-height:1.6;font-size:${u(6)};flex:none;display:flex;flex-direction:column;justify-content:flex-end}
.upright{width:${u(COLUMN)};border-left:${u(1)} solid var(--hue);display:flex;align-items:center;justify-content:center;writing-mode:vertical-rl;white-space:nowrap;font-family:${faces.title};font-weight:900;line-height:1;letter-spacing:0.08em;flex:none}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet}>
      <div className="envelope">
        <div className="page">
          <div className={`salutation ${sizeClass(letters.body?.size ?? 0)}`}>{wordOf(sheet, 'salutation')}</div>
          <Running of={letters.body} />
          <div className="signed">
            <Fit>{wordOf(sheet, 'signature') || sheet.head.branchName}</Fit>
            <p>{longDate(sheet.date)}</p>
          </div>
        </div>
        <div className={`upright ${sizeClass(letters.title?.size ?? 0)}`}>{wordOf(sheet, 'title')}</div>
      </div>
    </PosterFrame>
  ),
};
