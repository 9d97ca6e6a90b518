import type { ItemId } from '../contract/id.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { LotChoice } from './document-fields.ts';
import { isExpired, type Lot, type LotId } from './lot.ts';
import type { Quantity } from './quantity.ts';
import type { StorePlaceId } from './store-place.ts';

/** So much lies there now. */
export interface Lying {
  readonly itemId: ItemId;
  /** null = 不分批 */
  readonly lot: Lot | null;
  readonly placeId: StorePlaceId | null;
  readonly quantity: Quantity;
}

export interface Wish {
  readonly itemId: ItemId;
  readonly quantity: Quantity;
  readonly placeId: StorePlaceId | null;
  readonly pick: LotChoice;
}

export interface UseRules {
  readonly on: LocalDate;
  /** bound goods (定向) are taken for this purpose only */
  readonly purpose: string;
  /** 报损 takes expired goods too, first of all */
  readonly expiredToo: boolean;
  /** bound or expired goods that are named need a reason */
  readonly reasons: boolean;
  /** lots to take before others, whatever their expiry */
  readonly first: ReadonlySet<LotId | null>;
}

export interface Taken {
  /** index of the wish */
  readonly wish: number;
  readonly itemId: ItemId;
  readonly lot: Lot | null;
  readonly placeId: StorePlaceId | null;
  readonly quantity: Quantity;
  readonly reason: string;
}

/** What is missing, and what lies there that was not to be touched. */
export interface Missing {
  readonly wish: number;
  readonly itemId: ItemId;
  readonly placeId: StorePlaceId | null;
  readonly wanted: Quantity;
  readonly usable: Quantity;
  readonly expired: Quantity;
  readonly bound: Quantity;
  readonly elsewhere: Quantity;
}

export interface Unreasoned {
  readonly wish: number;
  readonly lot: Lot;
  readonly why: 'expired' | 'bound';
}

export interface Allocation {
  readonly taken: readonly Taken[];
  readonly missing: readonly Missing[];
  readonly unreasoned: readonly Unreasoned[];
}

const fits = (lot: Lot | null, rules: UseRules): boolean => lot === null || lot.boundTo === '' || lot.boundTo === rules.purpose;
const fresh = (lot: Lot | null, rules: UseRules): boolean => lot === null || rules.expiredToo || !isExpired(lot, rules.on);

const NEVER = '9999-12-31';

/** 先到期先发: by expiry; of one expiry those bound to the purpose first, so that free goods stay free. */
export const usageOrder = (one: Lot | null, other: Lot | null): number => {
  const [a, b] = [one?.expiresOn ?? NEVER, other?.expiresOn ?? NEVER];
  if (a !== b) return a < b ? -1 : 1;
  const bound = Number((other?.boundTo ?? '') !== '') - Number((one?.boundTo ?? '') !== '');
  if (bound !== 0) return bound;
  const [x, y] = [`${one?.code ?? ''} ${one?.id ?? ''}`, `${other?.code ?? ''} ${other?.id ?? ''}`];
  return x < y ? -1 : Number(x > y);
};

interface Heap {
  readonly lying: Lying;
  left: Quantity;
}

const sum = (heaps: readonly Heap[]): Quantity => heaps.reduce((total, heap) => total + heap.left, 0);

const candidates = (heaps: readonly Heap[], wish: Wish, rules: UseRules): readonly Heap[] => {
  const here = heaps.filter(({ lying }) => lying.itemId === wish.itemId && lying.placeId === wish.placeId);
  const { pick } = wish;
  if (pick.kind === 'lot') return here.filter(({ lying }) => (lying.lot?.id ?? null) === pick.lotId);
  const later = (heap: Heap): number => Number(!rules.first.has(heap.lying.lot?.id ?? null));
  return here
    .filter(({ lying: { lot } }) => fits(lot, rules) && fresh(lot, rules))
    .sort((a, b) => later(a) - later(b) || usageOrder(a.lying.lot, b.lying.lot));
};

const missingOf = (heaps: readonly Heap[], wish: Wish, index: number, usable: Quantity, rules: UseRules): Missing => {
  const ofItem = heaps.filter(({ lying }) => lying.itemId === wish.itemId);
  const here = ofItem.filter(({ lying }) => lying.placeId === wish.placeId);
  const spoilt = here.filter(({ lying }) => !fresh(lying.lot, rules));
  return {
    wish: index,
    itemId: wish.itemId,
    placeId: wish.placeId,
    wanted: wish.quantity,
    usable,
    expired: sum(spoilt),
    bound: sum(here.filter(({ lying }) => fresh(lying.lot, rules) && !fits(lying.lot, rules))),
    elsewhere: sum(ofItem) - sum(here),
  };
};

const whyAsked = (lot: Lot, rules: UseRules): Unreasoned['why'] | null =>
  isExpired(lot, rules.on) ? 'expired' : fits(lot, rules) ? null : 'bound';

/** Lots named without the reason they need. */
const unreasonedOf = (lying: readonly Lying[], wishes: readonly Wish[], rules: UseRules): readonly Unreasoned[] =>
  wishes.flatMap(({ pick }, wish) => {
    if (!rules.reasons || pick.kind !== 'lot' || pick.reason !== '') return [];
    const lot = lying.find((one) => one.lot !== null && one.lot.id === pick.lotId)?.lot;
    const why = lot ? whyAsked(lot, rules) : null;
    return lot && why ? [{ wish, lot, why }] : [];
  });

/**
 * Which lots to take. Named lots are served first, then the others in the order of expiry; two wishes never take the same goods twice.
 * Lines come in the order of the wishes; a wish may become several lines.
 */
export const allocate = (wishes: readonly Wish[], lying: readonly Lying[], rules: UseRules): Allocation => {
  const heaps: Heap[] = lying.map((one) => ({ lying: one, left: one.quantity }));
  const taken: Taken[] = [];
  const missing: Missing[] = [];
  const order = wishes.map((_, index) => index).sort((a, b) => rank(wishes[a]) - rank(wishes[b]) || a - b);
  for (const index of order) {
    const wish = wishes[index];
    if (!wish) continue;
    const from = candidates(heaps, wish, rules);
    const usable = sum(from);
    if (usable < wish.quantity) missing.push(missingOf(heaps, wish, index, usable, rules));
    else taken.push(...take(from, wish, index));
  }
  return {
    taken: taken.sort((a, b) => a.wish - b.wish),
    missing: missing.sort((a, b) => a.wish - b.wish),
    unreasoned: unreasonedOf(lying, wishes, rules),
  };
};

const rank = (wish: Wish | undefined): number => Number(wish?.pick.kind !== 'lot');

const take = (heaps: readonly Heap[], wish: Wish, index: number): readonly Taken[] => {
  let open = wish.quantity;
  const taken: Taken[] = [];
  for (const heap of heaps) {
    const quantity = Math.min(open, heap.left);
    if (quantity === 0) continue;
    heap.left -= quantity;
    open -= quantity;
    const { itemId, lot, placeId } = heap.lying;
    taken.push({ wish: index, itemId, lot, placeId, quantity, reason: wish.pick.kind === 'lot' ? wish.pick.reason : '' });
  }
  return taken;
};
