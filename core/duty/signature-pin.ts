import { z } from 'zod';
import type { PersonId } from '../contract/id.ts';

/** 签字密码: six digits, for signatures only; it opens nothing. */
export const signaturePin = z.string().regex(/^\d{6}$/, '签字密码是六位数字');

const COMMON = new Set(['521314', '131452', '520131', '147258', '159357', '112358', '147369', '258369', '789456', '456789', '987654']);
const ROUND = '01234567890';

const isBirthLike = (pin: string): boolean => {
  const real = (month: string, day: string): boolean => Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  const [a, b, c] = [pin.slice(0, 2), pin.slice(2, 4), pin.slice(4)];
  const yearAndMonth = /^(19|20)/.test(pin) && Number(c) >= 1 && Number(c) <= 12;
  return real(b, c) || real(a, b) || real(b, a) || yearAndMonth;
};

/** Digits that go straight up or down, past 9 to 0 too. */
const isRun = (pin: string): boolean => ROUND.includes(pin) || [...ROUND].reverse().join('').includes(pin);

/** Why such a number is guessed first; null when it will do. `phone` is the person's own. */
export const weakPin = (pin: string, phone: string): string | null => {
  const why = (reason: string): string => `这六位数太好猜：${reason}，没有保存。请换一个。`;
  if (/^(\d)\1{5}$/.test(pin)) return why('六位一样');
  if (isRun(pin)) return why('顺着数或倒着数');
  if (/^(\d{2})\1\1$/.test(pin) || /^(\d{3})\1$/.test(pin) || /^(\d)\1(\d)\2(\d)\3$/.test(pin) || /^(\d)\1\1(\d)\2\2$/.test(pin))
    return why('几位数重复');
  if (phone.replaceAll(/\D/g, '').endsWith(pin)) return why('是本人电话的末六位');
  if (isBirthLike(pin)) return why('像出生日期');
  return COMMON.has(pin) ? why('很多人都用') : null;
};

/** 连错: counted per person, kept in the post's file. Times in milliseconds since 1970, so that no time zone matters. */
export interface PinTries {
  readonly wrong: number;
  readonly closedUntil: number | null;
}
export const noTries: PinTries = { wrong: 0, closedUntil: null };

const MOST_WRONG = 5;
const CLOSED_MS = 15 * 60_000;

export type TryOpening = { readonly open: true; readonly tries: PinTries } | { readonly open: false; readonly tries: PinTries };

/**
 * Counts a try before the number is looked at, so that neither two windows at once nor a host killed meanwhile gives a free one.
 * The fifth wrong one closes signing for 15 minutes. A clock put back never closes it for longer than that.
 */
export const openTry = ({ wrong, closedUntil }: PinTries, now: number): TryOpening => {
  if (closedUntil !== null && now < closedUntil) {
    return { open: false, tries: { wrong, closedUntil: Math.min(closedUntil, now + CLOSED_MS) } };
  }
  const counted = (closedUntil === null ? wrong : 0) + 1;
  return { open: true, tries: { wrong: counted, closedUntil: counted >= MOST_WRONG ? now + CLOSED_MS : null } };
};

/** 谁有签字密码. */
export interface PinHolder {
  readonly personId: PersonId;
  /** minutes until this person may sign again; 0 = now */
  readonly closedMinutes: number;
}

export const closedMinutes = ({ closedUntil }: PinTries, now: number): number =>
  closedUntil === null ? 0 : Math.ceil(Math.max(0, Math.min(closedUntil - now, CLOSED_MS)) / 60_000);
