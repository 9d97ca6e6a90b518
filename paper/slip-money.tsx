import type { ReactNode } from 'react';
import { amountInWords, voucherFigures } from '#core/supplies/money.ts';
import { Fit } from './parts.tsx';

/** The box of a slip about money: in words, in figures, and what the branch promises to do with it. */
export const SlipMoney = ({ fen, promise }: { readonly fen: number; readonly promise: string }): ReactNode => (
  <div className="money">
    <div>
      <span>人民币（大写）</span>
      <Fit className="words">{amountInWords(fen)}</Fit>
    </div>
    <div>
      <span>小写</span>
      <b>{voucherFigures(fen)}</b>
    </div>
    <p>{promise}</p>
  </div>
);
