import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { showYuan } from '#core/supplies/money.ts';
import { donorKinds } from '#core/supplies/party-kind.ts';
import { withoutPhones } from '#core/supplies/public-words.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import type { BranchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { Fit, SampleMark } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { slipCss } from '../slip-css.ts';
import { SlipMoney } from '../slip-money.tsx';
import { toPage } from '../to-page.tsx';
import type { DonationVoucherModel, Slip } from './model.ts';

const css = `${slipCss}
.goods{font-size:4.1mm;line-height:1.3;margin-top:2.5mm}
.goods th,.goods td{border:0.25mm solid #111;padding:1.1mm 1.8mm;text-align:left}
.goods th{font-family:${faces.hei};font-weight:700}
.whole .grow{flex:0 0 16mm}
.goods .right{text-align:right;white-space:nowrap}
.c-name{width:62mm}.c-quantity{width:38mm}
`;

const Facts = ({ slip: { donation, donor } }: { readonly slip: Slip }): ReactNode => (
  <table className="facts">
    <tbody>
      <tr>
        <th>捐赠方</th>
        <td>
          <b>{donor}</b>
          {donation.donorKind && `（${donorKinds[donation.donorKind]}）`}
          {donation.guardian !== '' && `　监护人：${donation.guardian}`}
        </td>
        <th>日期</th>
        <td>{longDate(dateOf(donation.at))}</td>
      </tr>
      <tr>
        <th>用途</th>
        <td colSpan={donation.point === '' ? 3 : 1}>
          {donation.boundTo === '' ? '不定向，由临时党支部统一安排使用' : `定向用于：${donation.boundTo}`}
        </td>
        {donation.point !== '' && <th>捐款点</th>}
        {donation.point !== '' && <td>{donation.point}</td>}
      </tr>
    </tbody>
  </table>
);

const Goods = ({ slip }: { readonly slip: Slip }): ReactNode => (
  <>
    <table className="goods">
      <colgroup>
        <col className="c-name" />
        <col />
        <col className="c-quantity" />
      </colgroup>
      <thead>
        <tr>
          <th>品名</th>
          <th>规格</th>
          <th className="right">数量</th>
        </tr>
      </thead>
      <tbody>
        {slip.goods.map((line) => (
          <tr key={`${line.itemId} ${line.lotId} ${line.quantity}`}>
            <td>{line.itemName}</td>
            <td>{line.spec}</td>
            <td className="right">
              {showQuantity(line.quantity)} {line.unit}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {slip.donation.valueFen !== null && (
      <p className="value">
        估价 {showYuan(slip.donation.valueFen)}
        {slip.donation.valueBasis !== '' && `，依据：${slip.donation.valueBasis}`}（仅供登记参考）
      </p>
    )}
  </>
);

const Voucher = ({ head, slip }: { readonly head: BranchHead; readonly slip: Slip }): ReactNode => {
  const { donation } = slip;
  return (
    <div className="slip">
      <SampleMark sample={head.sample} />
      <h1>{donation.cashFen === null ? '捐赠物资接收凭证' : '捐款接收凭证'}</h1>
      <div className="rule" />
      <div className="number">
        <span className="copy">{slip.copy}</span>
        {slip.parts > 1 && (
          <span>
            第 {slip.part} 张 共 {slip.parts} 张
          </span>
        )}
        <span>
          凭证号 <b>{donation.voucher}</b>
        </span>
      </div>
      <Facts slip={slip} />
      {donation.cashFen === null ? (
        <Goods slip={slip} />
      ) : (
        <SlipMoney fen={donation.cashFen} promise="捐款由本支部登记保管，全额上交街道办事处，本支部不作支出。" />
      )}
      {donation.note !== '' && <p className="value">备注：{withoutPhones(donation.note)}</p>}
      <div className="grow" />
      <div className="sign">
        <span>经办人：{donation.handler}</span>
        <span>复核人：{donation.checker}</span>
        <span>捐赠人签字：</span>
      </div>
      <div className="slip-foot">
        <Fit className="slip-branch">接收单位：{head.branchName}</Fit>
        <span>本凭证不作税前扣除依据</span>
      </div>
    </div>
  );
};

const pairs = (slips: readonly Slip[], perSheet: number): readonly (readonly Slip[])[] =>
  Array.from({ length: Math.ceil(slips.length / perSheet) }, (_, index) => slips.slice(index * perSheet, (index + 1) * perSheet));

/** 接收凭证, two half sheets on A4 portrait to be cut, or one to a sheet. */
export const donationVoucherPage = (model: DonationVoucherModel, size: 'A5x2' | 'A4'): PaperPage => {
  const { head, slips, vouchers } = model;
  const first = vouchers[0] ?? '';
  return toPage({
    title: '捐赠接收凭证',
    fileName: `接收凭证 ${first}${vouchers.length > 1 ? ` 等${vouchers.length}份` : ''}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: pairs(slips, size === 'A4' ? 1 : 2).map((sheet) => (
      <section
        className={size === 'A4' ? 'sheet whole' : 'sheet'}
        key={sheet.map((slip) => `${slip.donation.voucher} ${slip.copy} ${slip.part}`).join()}
      >
        {sheet.map((slip) => (
          <Voucher key={`${slip.donation.voucher} ${slip.copy} ${slip.part}`} head={head} slip={slip} />
        ))}
      </section>
    )),
    formats: ['pdf', 'png'],
    remarks: [
      '只证明收到捐赠，不作税前扣除依据；要税前扣除的，请通过街道向有资格的慈善组织捐赠。',
      ...(slips.length === 0 ? ['没有可打印的捐赠。'] : []),
    ],
  });
};
