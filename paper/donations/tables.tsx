import type { ReactNode } from 'react';
import type { BoundGoods } from '#core/supplies/donation.ts';
import { showYuan } from '#core/supplies/money.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { shortDate } from '#core/time/local-date.ts';
import { numbered } from '../numbered.ts';
import type { DonationLine, HandoverLine } from './model.ts';
import type { UseLine } from './uses.ts';

const boundWords = (boundTo: string): string => (boundTo === '' ? '不定向' : `定向：${boundTo}`);

const amount = (quantity: number, unit: string): string => `${showQuantity(quantity)} ${unit}`;

const Donation = ({ line }: { readonly line: DonationLine }): ReactNode => (
  <tr>
    <td>{line.number}</td>
    <td>{shortDate(line.date)}</td>
    <td className="strong">{line.donor}</td>
    <td>
      {line.item} {line.spec}
    </td>
    <td className="right">{line.cashFen === null ? amount(line.quantity, line.unit) : showYuan(line.cashFen)}</td>
    <td>{boundWords(line.boundTo)}</td>
  </tr>
);

/** 接收明细 */
export const Donations = ({ lines }: { readonly lines: readonly DonationLine[] }): ReactNode => (
  <table>
    <thead>
      <tr>
        <th className="number">序号</th>
        <th className="date">日期</th>
        <th>捐赠方</th>
        <th className="gift">物资或捐款</th>
        <th className="quantity right">数量或金额</th>
        <th className="use">用途</th>
      </tr>
    </thead>
    <tbody>
      {numbered(lines).map(({ item, number }) => (
        <Donation key={number} line={item} />
      ))}
    </tbody>
  </table>
);

const wordsOfUse = ({ purposes, issued, unit }: UseLine): string => {
  if (issued <= 0) return '在库待发';
  return purposes.map(({ purpose, quantity }) => `${purpose === '' ? '防控一线使用' : purpose} ${amount(quantity, unit)}`).join('；');
};

/** 物资去向, with how much for what */
export const Uses = ({ uses }: { readonly uses: readonly UseLine[] }): ReactNode => (
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
      {numbered(uses).map(({ item: use, number }) => (
        <tr key={number}>
          <td className="strong">
            {use.item} {use.spec}
          </td>
          <td className="right">{amount(use.donated, use.unit)}</td>
          <td className="right">{amount(use.issued, use.unit)}</td>
          <td>{wordsOfUse(use)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** 定向捐赠物资去向 */
export const Bound = ({ lines }: { readonly lines: readonly BoundGoods[] }): ReactNode => (
  <table>
    <thead>
      <tr>
        <th>定向用途</th>
        <th>物资</th>
        <th className="quantity right">受赠</th>
        <th className="quantity right">已用</th>
        <th className="quantity right">结存</th>
      </tr>
    </thead>
    <tbody>
      {numbered(lines).map(({ item: line, number }) => (
        <tr key={number}>
          <td className="strong">{line.boundTo}</td>
          <td>
            {line.itemName} {line.spec}
          </td>
          <td className="right">{amount(line.received, line.unit)}</td>
          <td className="right">{amount(line.used, line.unit)}</td>
          <td className="right">{amount(line.left, line.unit)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** 捐款上交 */
export const Handovers = ({ lines }: { readonly lines: readonly HandoverLine[] }): ReactNode => (
  <table>
    <thead>
      <tr>
        <th className="date">上交日期</th>
        <th>接收单位</th>
        <th className="quantity right">金额</th>
        <th className="use">款项</th>
        <th className="office">对方凭证号</th>
      </tr>
    </thead>
    <tbody>
      {numbered(lines).map(({ item: line, number }) => (
        <tr key={number}>
          <td>{shortDate(line.date)}</td>
          <td className="strong">{line.office}</td>
          <td className="right">{showYuan(line.fen)}</td>
          <td>{boundWords(line.boundTo)}</td>
          <td>{line.receiptNumber}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
