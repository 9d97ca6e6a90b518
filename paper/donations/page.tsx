import type { ReactNode } from 'react';
import { type BoardSize, boardSizes } from '#core/boards/board-size.ts';
import type { PaperPage } from '#core/contract/document.ts';
import { showYuan } from '#core/supplies/money.ts';
import { longDate } from '#core/time/local-date.ts';
import { boardFormats } from '../board-formats.ts';
import { faces } from '../faces.ts';
import { PublicSheet, publicCss } from '../public-frame.tsx';
import { mm, type SheetSize } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import type { DonationsModel } from './model.ts';
import { Bound, Donations, Handovers, Uses } from './tables.tsx';

/** From here on the rows stand closer: a notice of thousands stays printable. */
const MANY_LINES = 100;

const css = (size: SheetSize, many: boolean): string => {
  const u = (value: number): string => mm((value * size.widthMm) / 210);
  const [text, above] = many ? [3.3, 0.75] : [4, 1.7];
  return `${publicCss(size)}
h2{font-family:${faces.hei};font-weight:700;font-size:${u(4.6)};line-height:${u(9)};border-left:${u(1.4)} solid #111;padding-left:${u(2)};margin-bottom:${u(1.5)}}
table + h2,p + h2{margin-top:${u(5)}}
table{font-size:${u(text)};line-height:1.3}
th{font-family:${faces.hei};font-weight:700;border-top:0.5mm solid #111;border-bottom:0.5mm solid #111;text-align:left}
td{border-bottom:0.25mm solid #111}
th,td{padding:${u(above)} ${u(1.2)};vertical-align:top}
tbody:last-child tr:last-child td{border-bottom-width:0.5mm}
.number{width:${u(13)}}.date{width:${u(20)}}.use{width:${u(34)}}.quantity{width:${u(28)}}.office{width:${u(46)}}.gift{width:${u(48)}}
th.right,td.right{text-align:right}
td.right,td.strong{font-weight:700}
.right+th,.right+td{padding-left:${u(5)}}
.summary{font-size:${u(4.4)};line-height:1.7;margin-bottom:${u(3)}}
.note{font-family:${faces.fangsong};font-size:${u(3.7)};line-height:1.6;margin-top:${u(4)}}
`;
};

const sumWords = ({ sums }: DonationsModel): string => {
  const free = sums.goodsCount - sums.boundGoodsCount;
  const goods = sums.goodsCount > 0 ? `物资${sums.goodsCount}笔（定向${sums.boundGoodsCount}笔，不定向${free}笔）` : '';
  const cash =
    sums.cashFen > 0 ? `捐款${showYuan(sums.cashFen)}（定向${showYuan(sums.boundCashFen)}，不定向${showYuan(sums.freeCashFen)}）` : '';
  return [goods, cash].filter((words) => words !== '').join('；');
};

const Summary = ({ model }: { readonly model: DonationsModel }): ReactNode => (
  <p className="summary">
    本期共收到捐赠{model.sums.count}笔，捐赠方{model.sums.donors}个（人）：{sumWords(model)}。向所有伸出援手的单位和居民致谢！
  </p>
);

const Money = ({ model }: { readonly model: DonationsModel }): ReactNode => (
  <>
    <h2 data-keep-next="">捐款去向</h2>
    <p className="summary">
      捐款由本支部登记保管、全额上交，不作支出。截至{longDate(model.to)}尚未上交{showYuan(model.cashLeftFen)}。
    </p>
    {model.handovers.length > 0 && <Handovers lines={model.handovers} />}
  </>
);

const Body = ({ model }: { readonly model: DonationsModel }): ReactNode => (
  <>
    <Summary model={model} />
    <h2 data-keep-next="">接收明细</h2>
    <Donations lines={model.donations} />
    {model.uses.length > 0 && (
      <>
        <h2 data-keep-next="">物资去向</h2>
        <Uses uses={model.uses} />
      </>
    )}
    {model.bound.length > 0 && (
      <>
        <h2 data-keep-next="">定向捐赠物资去向（截至{longDate(model.to)}）</h2>
        <Bound lines={model.bound} />
      </>
    )}
    {(model.sums.cashFen > 0 || model.handovers.length > 0) && <Money model={model} />}
    <p className="note">
      “本期发放”含上级下拨和自购的同类物资。不愿具名的捐赠方写作“爱心人士”。本公示说明捐赠的接收与使用，不作税前扣除依据。如有出入，请拨打监督电话。
    </p>
  </>
);

const isEmpty = (model: DonationsModel): boolean => model.donations.length === 0 && model.handovers.length === 0;

/** 捐赠公示 for a period, on as many sheets as it takes; the larger ones are the same design, to be read from further away. */
export const donationsPage = (model: DonationsModel, size: BoardSize): PaperPage => {
  const { head } = model;
  const empty = isEmpty(model);
  return toPage({
    title: `${head.branchName}捐赠公示`,
    fileName: `捐赠公示 ${model.from} 至 ${model.to} ${size}${head.sample ? ' 示例' : ''}`,
    size: boardSizes[size],
    css: css(boardSizes[size], model.donations.length > MANY_LINES),
    sheets: (
      <PublicSheet
        head={head}
        title="捐赠款物接收使用公示"
        subtitle={`${head.community}　${longDate(model.from)}至${longDate(model.to)}`}
        printedAt={model.printedAt}
      >
        {empty ? <p className="summary">本期没有收到捐赠。</p> : <Body model={model} />}
      </PublicSheet>
    ),
    formats: boardFormats(size),
    remarks: [...(empty ? ['这段时间没有捐赠记录。'] : []), '公示不印电话和领用人姓名；捐赠方要求不具名的写作“爱心人士”。'],
  });
};
