import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { cardsASheet, cutGrid } from '../cut-grid.ts';
import { CutSheet, cutCss } from '../cut-sheet.tsx';
import { faces } from '../faces.ts';
import { countTo } from '../numbered.ts';
import { Fit } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { portrait } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { emWidth, sizeClass, sizeCss } from '../text-size.ts';
import { toPage } from '../to-page.tsx';
import type { CardLine, ContactCardModel } from './model.ts';

/** Rows that a side holds in two columns; the first carries the telephones of the branch above them. */
const MOST_ROWS = { first: 8, second: 11 } as const;
/** mm for the rows, and the largest row */
const ROWS_HEIGHT = { first: 28.6, second: 40 } as const;
const LARGEST_ROW = 4.6;
type Side = keyof typeof MOST_ROWS;

const rowHeight = (side: Side, lines: readonly CardLine[]): number =>
  Math.floor(Math.min(LARGEST_ROW, ROWS_HEIGHT[side] / Math.max(1, Math.ceil(lines.length / 2))) * 10) / 10;

interface Sides {
  readonly first: readonly CardLine[];
  readonly second: readonly CardLine[];
  /** numbers that no side can hold */
  readonly dropped: number;
}

/** All on one side if it holds them; else people on the first, useful numbers on the second. */
const sidesOf = ({ people, contacts }: ContactCardModel): Sides => {
  const all = [...people, ...contacts];
  if (all.length <= 2 * MOST_ROWS.first) return { first: all, second: [], dropped: 0 };
  const first = people.slice(0, 2 * MOST_ROWS.first);
  const rest = [...people.slice(first.length), ...contacts];
  const second = rest.slice(0, 2 * MOST_ROWS.second);
  return { first, second, dropped: rest.length - second.length };
};

/** mm of one column; a label may shrink by a sixth before the telephone has to */
const COLUMN = 39.5;
const LEAST_LETTER = 2.4;
const LINE = 1.28;

const letterSize = (side: Side, lines: readonly CardLine[]): number => {
  const widest = Math.max(1, ...lines.map((line) => emWidth(`${line.label} ${line.name}`) * 0.85 + emWidth(showPhone(line.phone)) + 0.6));
  const size = Math.max(LEAST_LETTER, Math.min(rowHeight(side, lines) / LINE, COLUMN / widest));
  return Math.floor(size * 10) / 10;
};

const css = `
.side{position:relative;display:flex;flex-direction:column;width:90mm;height:54mm;padding:3mm 4mm 2.2mm;overflow:hidden}
.folding{flex-direction:row}
.folding .side + .side{border-left:0.2mm dashed #111}
.of{font-family:${faces.hei};font-weight:700;font-size:3.4mm;line-height:4.4mm;flex:none}
.rule{height:0.8mm;background:${red};margin:0.5mm 0 0.8mm;flex:none}
.first{display:flex;gap:3mm;flex:none}
.first div{flex:1 1 0;min-width:0}
.first span{font-size:2.5mm;line-height:3mm;display:block}
.first b{font-family:${faces.hei};font-size:4.6mm;line-height:5.4mm;font-weight:700}
.lines{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));column-gap:3mm;align-content:start;flex:1 1 0;margin-top:0.6mm;border-top:0.25mm solid #111;padding-top:0.4mm}
.column{min-width:0}
.line{display:flex;gap:1mm;line-height:${LINE};white-space:nowrap}
.line .fit{flex:1 1 0;min-width:0}
.line b{font-family:${faces.hei};font-weight:700;flex:none}
.low{display:flex;justify-content:space-between;font-size:2.3mm;line-height:3mm;flex:none}
.mini{font-family:${faces.hei};color:${red};border:0.2mm solid ${red};padding:0 0.5mm;line-height:2.8mm}
`;

const Lines = ({ lines, side }: { readonly lines: readonly CardLine[]; readonly side: Side }): ReactNode => {
  const half = Math.ceil(lines.length / 2);
  return (
    <div className={`lines ${sizeClass(letterSize(side, lines))}`}>
      {[lines.slice(0, half), lines.slice(half)].map((column, index) => (
        <div key={index === 0 ? 'left' : 'right'} className="column">
          {column.map((line) => (
            <div key={`${line.label} ${line.name} ${line.phone}`} className="line">
              <Fit>
                {line.label} {line.name}
              </Fit>
              <b>{showPhone(line.phone)}</b>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
};

const First = ({ label, phone }: { readonly label: string; readonly phone: string }): ReactNode =>
  phone !== '' && (
    <div>
      <span>{label}</span>
      <Fit>
        <b>{showPhone(phone)}</b>
      </Fit>
    </div>
  );

const Card = ({ model, sides: { first, second } }: { readonly model: ContactCardModel; readonly sides: Sides }): ReactNode => (
  <div className={second.length > 0 ? 'card folding' : 'card'}>
    <div className="side">
      <Fit className="of">{model.head.branchName}</Fit>
      <div className="rule" />
      <div className="first">
        <First label="24小时值班电话" phone={model.head.hotline} />
        <First label="监督电话" phone={model.head.supervisionPhone} />
      </div>
      <Lines lines={first} side="first" />
      <div className="low">
        <span>{longDate(dateOf(model.printedAt))}</span>
        {model.head.sample && <span className="mini">示例</span>}
      </div>
    </div>
    {second.length > 0 && (
      <div className="side">
        <Fit className="of">常用电话</Fit>
        <Lines lines={second} side="second" />
      </div>
    )}
  </div>
);

/** 通讯录卡: one sheet of equal cards with cut marks; ten of 90 × 54 mm, or five that fold once when there are many numbers. */
export const contactCardPage = (model: ContactCardModel): PaperPage => {
  const sides = sidesOf(model);
  const { dropped } = sides;
  const folding = sides.second.length > 0;
  const grid = cutGrid(portrait.A4, { widthMm: folding ? 180 : 90, heightMm: 54 });
  return toPage({
    title: '通讯录卡',
    fileName: `通讯录卡 ${dateOf(model.printedAt)}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: `${cutCss(grid)}${css}${sizeCss([letterSize('first', sides.first), letterSize('second', sides.second)])}`,
    sheets: (
      <CutSheet
        grid={grid}
        above={`${model.head.branchName}　通讯录卡`}
        below={
          <>
            <span>沿角线裁开{folding && '，沿虚线对折'}，每人一张</span>
            <span>{longDate(dateOf(model.printedAt))} 制</span>
          </>
        }
      >
        {countTo(cardsASheet(grid)).map((number) => (
          <Card key={number} model={model} sides={sides} />
        ))}
      </CutSheet>
    ),
    formats: ['pdf', 'png'],
    remarks: [
      `一页 ${cardsASheet(grid)} 张，${folding ? '对折后' : ''}每张 90×54 毫米。打印时选“实际大小”。`,
      ...(model.hidden.length > 0 ? [`没有印电话（本人没有同意公示电话）：${model.hidden.join('、')}。`] : []),
      ...(model.head.hotline === '' ? ['还没有填 24 小时值班电话，请先到设置里填写。'] : []),
      ...(dropped > 0 ? [`号码太多，最后 ${dropped} 个没有印上。`] : []),
    ],
  });
};
