import type { ReactNode } from 'react';
import { versionLine } from '../../branch-head.ts';
import { cardsASheet, cutGrid } from '../../cut-grid.ts';
import { CutMarks } from '../../cut-marks.tsx';
import { cutCss } from '../../cut-sheet.tsx';
import { faces } from '../../faces.ts';
import { countTo, numbered } from '../../numbered.ts';
import { Fit, SampleMark } from '../../parts.tsx';
import { portrait } from '../../sheet-size.ts';
import { showPhone } from '../../show-phone.ts';
import { sizeClass } from '../../text-size.ts';
import type { PosterLayout } from '../layout.ts';
import { oneLine } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { type PosterSheet, wordOf } from '../sheet.ts';

/** a business card goes into every purse and under every magnet */
const grid = cutGrid(portrait.A4, { widthMm: 90, heightMm: 54 });
const MOST = 6;

const shown = (sheet: PosterSheet) => sheet.contacts.slice(0, MOST);

const Card = ({ sheet, size }: { readonly sheet: PosterSheet; readonly size: number }): ReactNode => (
  <div className="card">
    <SampleMark sample={sheet.head.sample} />
    <div className="bar" />
    <Fit className="whose">{wordOf(sheet, 'title') || '便民电话'}</Fit>
    <div className="hot">
      <Pictogram name="phone" />
      <div className="calls">
        <div className="hot-label">24小时值班电话</div>
        {sheet.head.hotline === '' ? <div className="call-blank" /> : <Fit className="call-number">{showPhone(sheet.head.hotline)}</Fit>}
      </div>
    </div>
    <div className={`others ${sizeClass(size)}`}>
      {numbered(shown(sheet)).map(({ item, number }) => (
        <div className="other" key={number}>
          <Fit className="other-label">{item.label}</Fit>
          <b>{showPhone(item.phone)}</b>
        </div>
      ))}
    </div>
    <Fit className="from">{sheet.head.branchName}</Fit>
  </div>
);

/** 便民电话卡: ten small cards to cut and hand out at the door. */
export const phoneCards: PosterLayout = {
  letters: (sheet) => ({
    others: oneLine(
      sheet,
      'title',
      shown(sheet).map(({ label, phone }) => `${label} ${showPhone(phone)}`),
      { width: 37, height: 6, most: 3, least: 2.2 },
    ),
  }),
  remarks: ({ contacts }) => (contacts.length > MOST ? [`小卡只印得下前 ${MOST} 个便民电话，其余的请用“便民电话”大表。`] : []),
  css: () => `${cutCss(grid)}
&{padding:0}
.card{padding:4mm 5mm 3mm;font-family:${faces.hei}}
.card .bar{height:1.6mm}
.card .sample-mark{top:7mm;left:auto;right:5mm;transform:none;font-size:3mm}
.whose{font-family:${faces.title};font-weight:900;font-size:4.6mm;line-height:7mm;flex:none}
.hot{display:flex;align-items:center;gap:2.5mm;border-top:0.3mm solid var(--hue);padding-top:1mm;flex:none}
.hot .pictogram{width:11mm;height:11mm;color:var(--hue)}
.hot-label{font-size:2.8mm;line-height:3.6mm}
.card .call-number{font-size:9mm;line-height:10mm}
.card .call-blank{height:9mm}
.others{flex:1 1 0;min-height:0;display:grid;grid-template-columns:1fr 1fr;column-gap:4mm;align-content:space-evenly;border-top:0.25mm solid #111;margin-top:1mm}
.other{display:flex;justify-content:space-between;gap:1mm;white-space:nowrap;line-height:1.35;min-width:0}
.other-label{min-width:0}
.from{font-size:2.4mm;line-height:3.4mm;border-top:0.25mm solid #111;padding-top:0.6mm;flex:none}
.made{position:absolute;left:15mm;bottom:4mm;font-size:2.6mm}
`,
  Poster: ({ sheet, letters }) => (
    <>
      <CutMarks grid={grid} />
      <div className="cards">
        {countTo(cardsASheet(grid)).map((card) => (
          <Card key={card} sheet={sheet} size={letters.others?.size ?? 0} />
        ))}
      </div>
      <div className="made">沿线裁开。{versionLine(sheet.printedAt)}</div>
    </>
  ),
};
