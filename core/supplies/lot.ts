import { z } from 'zod';
import type { Id } from '../contract/id.ts';
import { type LocalDate, localDate } from '../time/local-date.ts';

export type LotId = Id<'lot'>;

/** 批次: what came in at once with one expiry, one maker or one purpose. */
export const lotFields = z.object({
  /** 批号 */
  code: z.string().trim().max(40, '批号最多 40 个字').default(''),
  /** 有效期至, the last day on which it may be used; null = it does not expire */
  expiresOn: localDate.nullable().default(null),
  /** 生产企业 */
  maker: z.string().trim().max(60, '生产企业最多 60 个字').default(''),
  /** 定向用途; '' = free */
  boundTo: z.string().trim().max(60, '定向用途最多 60 个字').default(''),
});
export type LotFields = z.output<typeof lotFields>;
export const plainLot: LotFields = { code: '', expiresOn: null, maker: '', boundTo: '' };

export type Lot = LotFields & { readonly id: LotId; readonly itemId: Id<'item'> };

/** Nothing tells these goods from others: no lot is needed (不分批). */
export const isPlain = (lot: LotFields): boolean => lot.code === '' && lot.expiresOn === null && lot.maker === '' && lot.boundTo === '';

/** Goods given for a purpose (定向) are a lot of their own, even when nothing else tells them apart; null = 不分批. */
export const lotOfReceipt = (lot: LotFields | null, boundTo: string): LotFields | null => {
  const merged = { ...plainLot, ...lot, boundTo: lot?.boundTo || boundTo };
  return isPlain(merged) ? null : merged;
};

export const sameLot = (one: LotFields, other: LotFields): boolean =>
  one.code === other.code && one.expiresOn === other.expiresOn && one.maker === other.maker && one.boundTo === other.boundTo;

/** 过期: the day after `expiresOn` it may no longer be given out. */
export const isExpired = (lot: Pick<LotFields, 'expiresOn'>, on: LocalDate): boolean => lot.expiresOn !== null && lot.expiresOn < on;

/** As a person reads it: 批号 A12 · 有效期至 2022-05-01 · 定向：核酸点; 不分批 for none. */
export const lotLabel = (lot: LotFields | null): string => {
  if (!lot) return '不分批';
  const words = [
    lot.code && `批号 ${lot.code}`,
    lot.expiresOn && `有效期至 ${lot.expiresOn}`,
    lot.maker,
    lot.boundTo && `定向：${lot.boundTo}`,
  ].filter((word) => word);
  return words.length > 0 ? words.join(' · ') : '不分批';
};
