import nzh from 'nzh/cn';

/** Money in whole fen (分), so that sums never drift. */
export type Fen = number;

/** Reads 元 as typed ("5000", "5,000.5", "¥12.34"); null when it is no amount with at most two decimals. */
export const parseYuan = (text: string): Fen | null => {
  const plain = text.normalize('NFKC').replaceAll(/[\s,¥元]/g, '');
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
};

const decimals = (fen: Fen): string => String(Math.abs(fen) % 100).padStart(2, '0');
const wholeYuan = (fen: Fen): number => Math.floor(Math.abs(fen) / 100);

/** 500050 → "5,000.50 元"; whole yuan without decimals. */
export const showYuan = (fen: Fen): string => {
  const rest = decimals(fen);
  return `${fen < 0 ? '−' : ''}${wholeYuan(fen).toLocaleString('en-US')}${rest === '00' ? '' : `.${rest}`} 元`;
};

/** 小写金额 of a voucher: always two decimals behind the sign, so that no figure can be added. */
export const voucherFigures = (fen: Fen): string => `¥${wholeYuan(fen).toLocaleString('en-US')}.${decimals(fen)}`;

/**
 * 大写金额 of a voucher, from fen and without binary fractions. 中国人民银行《支付结算办法》附一: 整 after 元 and (where allowed) after 角, none after 分;
 * one 零 for any run of zeros between figures.
 */
export const amountInWords = (fen: Fen): string => {
  const digits = decimals(fen).replace(/0+$/, '');
  return nzh.toMoney(`${wholeYuan(fen)}${digits === '' ? '' : `.${digits}`}`, { outSymbol: false, forceZheng: true });
};
