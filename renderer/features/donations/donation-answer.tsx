import type { DonationRegister } from '#core/supplies/donation-register.ts';
import { showYuan } from '#core/supplies/money.ts';

interface DonationAnswerProps {
  readonly register: DonationRegister;
  /** of all days, not only those on screen */
  readonly cashLeftFen: number;
}

/** The answer in one sentence; money that lies here is said because it should not lie here long. */
export const DonationAnswer = ({ register: { sums }, cashLeftFen }: DonationAnswerProps) => (
  <p className="donation-answer">
    这几天 <strong className="figures">{sums.count}</strong> 笔捐赠，<strong className="figures">{sums.donors}</strong> 位捐赠方
    {sums.goodsCount > 0 && `：物资 ${sums.goodsCount} 笔（定向 ${sums.boundGoodsCount} 笔）`}
    {sums.valueFen > 0 && `，估价共 ${showYuan(sums.valueFen)}`}
    {sums.cashFen > 0 && `；捐款 ${showYuan(sums.cashFen)}（定向 ${showYuan(sums.boundCashFen)}）`}。
    {cashLeftFen > 0 && <strong className="look"> 还有 {showYuan(cashLeftFen)} 捐款没有上交。</strong>}
  </p>
);
