/** Reads 元 as typed ("5000", "5,000.5", "¥12.34") into fen; null when it is no amount with at most two decimals. */
export const parseYuan = (text: string): number | null => {
  const plain = text.normalize('NFKC').replaceAll(/[\s,¥元]/g, '');
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
};

/** 500050 → "5,000.50 元"; whole yuan without decimals. */
export const showYuan = (fen: number): string => {
  const whole = Math.floor(fen / 100).toLocaleString('en-US');
  const rest = fen % 100;
  return `${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`} 元`;
};
