import type { LedgerPage } from '#core/contract/results.ts';
import type { DonationEntry } from '#core/supplies/donation.ts';
import { withoutPhones } from '#core/supplies/public-words.ts';
import type { Quantity } from '#core/supplies/quantity.ts';

type LedgerLine = LedgerPage['moves'][number];

/** 去向 of one kind of goods in the period. */
export interface UseLine {
  readonly item: string;
  readonly spec: string;
  readonly unit: string;
  readonly donated: Quantity;
  /** issued in the period from all stock of this kind, whatever its source */
  readonly issued: Quantity;
  /** how much for what; the largest first, without a purpose last */
  readonly purposes: readonly { readonly purpose: string; readonly quantity: Quantity }[];
}

const purposesOf = (issues: readonly LedgerLine[]): UseLine['purposes'] => {
  const sums = new Map<string, Quantity>();
  for (const line of issues) {
    const purpose = withoutPhones(line.purpose);
    sums.set(purpose, (sums.get(purpose) ?? 0) - line.delta);
  }
  const last = (purpose: string): number => (purpose === '' ? 1 : 0);
  return [...sums]
    .map(([purpose, quantity]) => ({ purpose, quantity }))
    .sort((a, b) => last(a.purpose) - last(b.purpose) || b.quantity - a.quantity);
};

/** Every kind of goods that was donated, in the order in which it first came; `issues` of the period. */
export const usesOf = (donations: readonly DonationEntry[], issues: readonly LedgerLine[]): readonly UseLine[] => {
  const uses = new Map<string, UseLine>();
  for (const goods of donations.flatMap((entry) => entry.goods)) {
    const known = uses.get(goods.itemId) ?? {
      ...{ item: withoutPhones(goods.itemName), spec: withoutPhones(goods.spec), unit: goods.unit },
      ...{ donated: 0, issued: 0, purposes: [] },
    };
    uses.set(goods.itemId, { ...known, donated: known.donated + goods.quantity });
  }
  const issuesOf = new Map<string, LedgerLine[]>();
  for (const line of issues) {
    const own = issuesOf.get(line.itemId);
    if (own) own.push(line);
    else issuesOf.set(line.itemId, [line]);
  }
  return [...uses].map(([itemId, use]) => {
    const own = issuesOf.get(itemId) ?? [];
    return { ...use, issued: own.reduce((sum, line) => sum - line.delta, 0), purposes: purposesOf(own) };
  });
};
