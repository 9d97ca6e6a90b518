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
import { toPage } from '../to-page.tsx';
import type { CardLine, ContactCardModel } from './model.ts';

/** Lines that one side of 90 × 54 mm holds, in two columns, below the telephones of the branch. */
const A_SIDE = 16;
/** A second side has no head to carry. */
const SECOND_SIDE = 22;
const MOST_LINES = A_SIDE + SECOND_SIDE;

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
.line{display:flex;gap:1mm;font-size:2.7mm;line-height:3.5mm;white-space:nowrap}
.line .fit{flex:1 1 0;min-width:0}
.line b{font-family:${faces.hei};font-weight:700;flex:none}
.low{display:flex;justify-content:space-between;font-size:2.3mm;line-height:3mm;flex:none}
.mini{font-family:${faces.hei};color:${red};border:0.2mm solid ${red};padding:0 0.5mm;line-height:2.8mm}
`;

const Lines = ({ lines }: { readonly lines: readonly CardLine[] }): ReactNode => {
  const half = Math.ceil(lines.length / 2);
  return (
    <div className="lines">
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

const Card = ({ model, folding }: { readonly model: ContactCardModel; readonly folding: boolean }): ReactNode => (
  <div className={folding ? 'card folding' : 'card'}>
    <div className="side">
      <Fit className="of">{model.head.branchName}</Fit>
      <div className="rule" />
      <div className="first">
        <First label="24小时值班电话" phone={model.head.hotline} />
        <First label="监督电话" phone={model.head.supervisionPhone} />
      </div>
      <Lines lines={model.lines.slice(0, A_SIDE)} />
      <div className="low">
        <span>{longDate(dateOf(model.printedAt))}</span>
        {model.head.sample && <span className="mini">示例</span>}
      </div>
    </div>
    {folding && (
      <div className="side">
        <Fit className="of">常用电话</Fit>
        <Lines lines={model.lines.slice(A_SIDE, MOST_LINES)} />
      </div>
    )}
  </div>
);

/** 通讯录卡: one sheet of equal cards with cut marks; ten of 90 × 54 mm, or five that fold once when there are many numbers. */
export const contactCardPage = (model: ContactCardModel): PaperPage => {
  const folding = model.lines.length > A_SIDE;
  const grid = cutGrid(portrait.A4, { widthMm: folding ? 180 : 90, heightMm: 54 });
  const dropped = model.lines.length - MOST_LINES;
  return toPage({
    title: '通讯录卡',
    fileName: `通讯录卡 ${dateOf(model.printedAt)}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: `${cutCss(grid)}${css}`,
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
          <Card key={number} model={model} folding={folding} />
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
