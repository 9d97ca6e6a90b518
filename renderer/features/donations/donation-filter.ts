import type { DonationEntry } from '#core/supplies/donation.ts';
import { showYuan } from '#core/supplies/money.ts';
import { showQuantity } from '#core/supplies/quantity.ts';

/** 看什么 */
export const donationKinds = { all: '物资和捐款', goods: '只看物资', cash: '只看捐款', bound: '只看定向', unthanked: '还没致谢' } as const;
export type DonationKindFilter = keyof typeof donationKinds;

const fits: Readonly<Record<DonationKindFilter, (entry: DonationEntry) => boolean>> = {
  all: () => true,
  goods: (entry) => entry.cashFen === null,
  cash: (entry) => entry.cashFen !== null,
  bound: (entry) => entry.boundTo !== '',
  unthanked: (entry) => entry.thankedOn === null && !entry.reversed && entry.donor !== '',
};

/** 口罩 200 只、酒精 10 瓶, or the money. */
export const giftWords = (entry: DonationEntry): string =>
  entry.cashFen === null
    ? entry.goods.map((goods) => `${goods.itemName} ${showQuantity(goods.quantity)} ${goods.unit}`).join('、')
    : `捐款 ${showYuan(entry.cashFen)}`;

/** As the register keeps the donor. */
export const donorWords = ({ donor }: Pick<DonationEntry, 'donor'>): string => donor || '爱心人士（未留名）';

/** Every word typed occurs in the donor, the gift, the purpose or the voucher. */
export const filterDonations = (
  entries: readonly DonationEntry[],
  { kind, text }: { readonly kind: DonationKindFilter; readonly text: string },
): readonly DonationEntry[] => {
  const words = text.trim().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const all = [donorWords(entry), entry.guardian, giftWords(entry), entry.boundTo, entry.voucher, entry.note].join('\n');
    return fits[kind](entry) && words.every((word) => all.includes(word));
  });
};
