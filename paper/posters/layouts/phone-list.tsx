import { faces } from '../../faces.ts';
import { countTo, numbered } from '../../numbered.ts';
import { Fit } from '../../parts.tsx';
import { showPhone } from '../../show-phone.ts';
import { sizeClass } from '../../text-size.ts';
import { brief } from '../brief.ts';
import { PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { oneLine } from '../letters.ts';
import { type PosterSheet, unitsOf } from '../sheet.ts';

const TITLE = 24;
const NOTE = 18;

const rowHeight = (sheet: PosterSheet): number =>
  (bodyHeight(sheet, TITLE) - NOTE - 4) / Math.max(sheet.contacts.length === 0 ? 8 : 6, sheet.contacts.length);

const blank = countTo(8).map(() => ({ label: '', phone: '' }));

/** 便民电话: the numbers of the post's own list in one column, so that a finger can run down it. */
export const phoneList: PosterLayout = {
  letters: (sheet) => {
    const width = innerWidth(sheet);
    const height = rowHeight(sheet) - 2;
    return {
      title: titleOf(sheet, TITLE, 20),
      labels: {
        ...oneLine(
          sheet,
          '便民电话',
          sheet.contacts.map(({ label }) => label),
          { width: width * 0.42, height, most: 11, least: 3.8 },
        ),
      },
      phones: oneLine(
        sheet,
        '便民电话',
        sheet.contacts.map(({ phone }) => showPhone(phone)),
        { width: width * 0.56, height, most: 15, least: 5 },
      ),
      note: brief(sheet, 'note', { width, height: NOTE - 4, most: 5.4, least: 3.4, lineHeight: 1.35 }),
    };
  },
  remarks: ({ contacts }) => (contacts.length === 0 ? ['还没有填写便民电话，印出来是空行，可以手写。'] : []),
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.lines{flex:1 1 0;min-height:0;font-family:${faces.hei}}
.line{height:${u(rowHeight(sheet))};display:flex;align-items:center;justify-content:space-between;gap:${u(6)};border-bottom:0.25mm solid #111;white-space:nowrap;line-height:1.2}
.line span{flex:1 1 0;min-width:0}
.line b{font-weight:700;text-align:right;min-width:0;word-spacing:-0.08em}
.running.note{height:${u(NOTE)};font-family:${faces.hei};line-height:1.35;flex:none}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <div className="lines">
        {numbered(sheet.contacts.length === 0 ? blank : sheet.contacts).map(({ item, number }) => (
          <div className="line" key={number}>
            <span className={sizeClass(letters.labels?.size ?? 0)}>
              <Fit>{item.label}</Fit>
            </span>
            <b className={sizeClass(letters.phones?.size ?? 0)}>
              <Fit>{showPhone(item.phone)}</Fit>
            </b>
          </div>
        ))}
      </div>
      <Running of={letters.note} className="note brief" />
    </PosterFrame>
  ),
};
