import { ExpectedFailure } from '#core/contract/failure.ts';
import { type Allocation, allocate, type UseRules, type Wish } from '#core/supplies/allocate.ts';
import type { GoodsLine, LotChoice } from '#core/supplies/document-fields.ts';
import { missingSentence, unreasonedSentence } from '#core/supplies/missing-sentence.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { MAIN_STORE, type StorePlaceId } from '#core/supplies/store-place.ts';
import type { Item } from '#core/supplies/supplies.ts';
import { toOwnUnit } from '#core/supplies/units.ts';
import { addDays, dateOf, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listStock } from '#db/stores/supplies/stock.ts';
import { placeNames, requirePlace } from '#db/stores/supplies/store-places.ts';
import { requireItem } from '#db/stores/supplies/supplies.ts';

/** The book is kept of what has happened: until the end of today. */
export const notFromTheFuture = (at: LocalTime, now: LocalTime): void => {
  if (at >= `${addDays(dateOf(now), 1)}T00:00`) {
    throw new ExpectedFailure('invalid', '登记时间晚于今天，没有记账。请改成实际收发的时间。', { at: '时间晚于今天' });
  }
};

export interface OwnGoods {
  readonly item: Item;
  /** in thousandths of the item's own unit */
  readonly quantity: number;
}

/** A typed line in the item's own unit; refused when it cannot be said exactly. */
export const toOwnGoods = (db: Db, line: GoodsLine, index: number): OwnGoods => {
  const item = requireItem(db, line.itemId);
  const own = toOwnUnit(item, line.quantity, line.unit);
  if (!own.ok) throw new ExpectedFailure('invalid', `${own.sentence}没有记账。`, { [`lines.${index}.quantity`]: own.sentence });
  return { item, quantity: own.quantity };
};

export type TakenLine = GoodsLine & { readonly placeId: StorePlaceId | null; readonly pick: LotChoice };

const wishOf = (db: Db, line: TakenLine, index: number): Wish => {
  requirePlace(db, line.placeId);
  const { item, quantity } = toOwnGoods(db, line, index);
  return { itemId: item.id, quantity, placeId: line.placeId, pick: line.pick };
};

/** What an act of taking would take, without judging it. */
export const planTaking = (db: Db, lines: readonly TakenLine[], rules: UseRules): Allocation => {
  const wishes = lines.map((line, index) => wishOf(db, line, index));
  const lying = listStock(db, [...new Set(wishes.map((wish) => wish.itemId))]);
  return allocate(wishes, lying, rules);
};

/** What is short, in words, every part of it. */
export const missingWords = (db: Db, allocation: Allocation): readonly string[] => {
  const places = placeNames(db);
  return allocation.missing.map((missing) => {
    const item = requireItem(db, missing.itemId);
    return missingSentence(missing, item, places.get(missing.placeId) ?? MAIN_STORE);
  });
};

/** Lots for every line, or a refusal that names everything that is short. */
export const takeGoods = (db: Db, lines: readonly TakenLine[], rules: UseRules): Allocation['taken'] => {
  const allocation = planTaking(db, lines, rules);
  if (allocation.missing.length > 0) {
    const fields = allocation.missing.map((one) => [`lines.${one.wish}.quantity`, `可用 ${showQuantity(one.usable)}`] as const);
    throw new ExpectedFailure('refused', `${missingWords(db, allocation).join('；')}。没有记账。`, Object.fromEntries(fields));
  }
  const [unreasoned] = allocation.unreasoned;
  if (unreasoned) {
    const sentence = unreasonedSentence(unreasoned, requireItem(db, unreasoned.lot.itemId));
    throw new ExpectedFailure('invalid', `${sentence}没有记账。`, { [`lines.${unreasoned.wish}.pick.reason`]: '请写明理由' });
  }
  return allocation.taken;
};

/** What an act was about, in a few words for history: 口罩 20盒、手套 3箱 等 5 种 */
export const aboutGoods = (goods: readonly OwnGoods[]): string => {
  const [first, second] = goods.map(({ item, quantity }) => `${item.name} ${showQuantity(quantity)}${item.unit}`);
  const words = [first, second].filter((word) => word !== undefined).join('、');
  return goods.length > 2 ? `${words} 等 ${goods.length} 种` : words;
};
