import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { longDate, shortDate } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { numbered } from '../numbered.ts';
import { PublicSheet, publicCss } from '../public-frame.tsx';
import { mm, portrait, type SheetSize } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import type { DonationLine, DonationsModel, UseLine } from './model.ts';

const css = (size: SheetSize): string => {
  const u = (value: number): string => mm((value * size.widthMm) / 210);
  return `${publicCss(size)}
h2{font-family:${faces.hei};font-weight:700;font-size:${u(4.6)};line-height:${u(9)};border-left:${u(1.4)} solid #111;padding-left:${u(2)};margin-bottom:${u(1.5)}}
table + h2{margin-top:${u(5)}}
table{font-size:${u(4)};line-height:1.3}
th{font-family:${faces.hei};font-weight:700;border-top:0.5mm solid #111;border-bottom:0.5mm solid #111;text-align:left}
td{border-bottom:0.25mm solid #111}
th,td{padding:${u(1.7)} ${u(1.2)};vertical-align:top}
tbody:last-child tr:last-child td{border-bottom-width:0.5mm}
.number{width:${u(11)}}.date{width:${u(24)}}.item{width:${u(34)}}.spec{width:${u(31)}}.quantity{width:${u(26)}}
th.right,td.right{text-align:right}
td.right,td.strong{font-weight:700}
.right+th,.right+td{padding-left:${u(5)}}
.summary{font-size:${u(4.4)};line-height:1.7;margin-bottom:${u(3)}}
.note{font-family:${faces.fangsong};font-size:${u(3.7)};line-height:1.6;margin-top:${u(4)}}
`;
};

const Donation = ({ line, number }: { readonly line: DonationLine; readonly number: number }): ReactNode => (
  <tr>
    <td>{number}</td>
    <td>{shortDate(line.date)}</td>
    <td className="strong">{line.donor}</td>
    <td>{line.item}</td>
    <td>{line.spec}</td>
    <td className="right">
      {showQuantity(line.quantity)} {line.unit}
    </td>
  </tr>
);

const Donations = ({ lines }: { readonly lines: readonly DonationLine[] }): ReactNode => (
  <table>
    <thead>
      <tr>
        <th className="number">序号</th>
        <th className="date">日期</th>
        <th>捐赠方</th>
        <th className="item">品名</th>
        <th className="spec">规格</th>
        <th className="quantity right">数量</th>
      </tr>
    </thead>
    <tbody>
      {numbered(lines).map(({ item, number }) => (
        <Donation key={number} line={item} number={number} />
      ))}
    </tbody>
  </table>
);

const Use = ({ use }: { readonly use: UseLine }): ReactNode => (
  <tr>
    <td className="strong">
      {use.item} {use.spec}
    </td>
    <td className="right">
      {showQuantity(use.donated)} {use.unit}
    </td>
    <td className="right">
      {showQuantity(use.issued)} {use.unit}
    </td>
    <td>{use.purposes.length > 0 ? use.purposes.join('、') : use.issued > 0 ? '防控一线使用' : '在库待发'}</td>
  </tr>
);

const Uses = ({ uses }: { readonly uses: readonly UseLine[] }): ReactNode => (
  <table>
    <thead>
      <tr>
        <th>物资</th>
        <th className="quantity right">本期受赠</th>
        <th className="quantity right">本期发放</th>
        <th>用途</th>
      </tr>
    </thead>
    <tbody>
      {uses.map((use) => (
        <Use key={`${use.item} ${use.spec}`} use={use} />
      ))}
    </tbody>
  </table>
);

/** 捐赠公示 for a period, A3 or A4, on as many sheets as it takes. */
export const donationsPage = (model: DonationsModel, size: 'A3' | 'A4'): PaperPage => {
  const { head, donations, uses } = model;
  const body =
    donations.length === 0 ? (
      <p className="summary">本期没有收到捐赠物资。</p>
    ) : (
      <>
        <p className="summary">
          本期共收到捐赠{donations.length}笔，捐赠方{model.donors}个（人）。向所有伸出援手的单位和居民致谢！
        </p>
        <h2 data-keep-next="">接收明细</h2>
        <Donations lines={donations} />
        <h2 data-keep-next="">物资去向</h2>
        <Uses uses={uses} />
        <p className="note">
          “本期发放”含上级下拨和自购的同类物资。不愿具名的捐赠方写作“爱心人士”。本公示说明物资的接收与使用，不作税前扣除依据。如有出入，请拨打监督电话。
        </p>
      </>
    );
  return toPage({
    title: `${head.branchName}捐赠物资公示`,
    fileName: `捐赠公示 ${model.from} 至 ${model.to} ${size}${head.sample ? ' 示例' : ''}`,
    size: portrait[size],
    css: css(portrait[size]),
    sheets: (
      <PublicSheet
        head={head}
        title="捐赠物资接收使用公示"
        subtitle={`${head.community}　${longDate(model.from)}至${longDate(model.to)}`}
        printedAt={model.printedAt}
      >
        {body}
      </PublicSheet>
    ),
    formats: ['pdf', 'png'],
    remarks: [
      ...(donations.length === 0 ? ['这段时间没有捐赠记录。'] : []),
      '公示不印电话和领用人姓名；捐赠方要求不具名的写作“爱心人士”。',
    ],
  });
};
