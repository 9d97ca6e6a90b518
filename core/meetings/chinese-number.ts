const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 一 … 九十九, for headings of the first and second level (一、 and （一）). */
export const chineseNumber = (value: number): string => {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const digit = (number: number): string => DIGITS[number] ?? String(number);
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
};
