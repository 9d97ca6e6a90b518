import type { ItemId } from '#core/contract/id.ts';
import { allocate, type Lying, type Missing, type Taken, type UseRules, type Wish } from '#core/supplies/allocate.ts';
import { missingSentence } from '#core/supplies/missing-sentence.ts';
import type { ItemStock } from '#core/supplies/stock.ts';
import { MAIN_STORE, type StorePlaceId } from '#core/supplies/store-place.ts';
import type { Item } from '#core/supplies/supplies.ts';
import { type LineDraft, readLine } from './line-draft.ts';
import type { StockById } from './lines-input.ts';

/** Where goods lie, with the name it is known by. */
export interface ChosenPlace {
  readonly id: StorePlaceId | null;
  readonly name: string;
}
export const mainStore: ChosenPlace = { id: null, name: MAIN_STORE };

/** What one line will take, or why it cannot. */
export interface LinePlan {
  readonly taken: readonly Taken[];
  readonly missing: Missing | null;
  /** the named lot is bound or expired, and the line does not say why it is taken all the same */
  readonly needsReason: boolean;
}

export type PlanRules = Pick<UseRules, 'on' | 'purpose'> & Partial<UseRules>;

const lyingOf = ({ item, parts }: ItemStock): readonly Lying[] =>
  parts.map(({ lot, placeId, quantity }) => ({ itemId: item.id, lot, placeId, quantity }));

/** Which lots are taken for several wishes at once, by the ledger's own rule; by index of the wish. */
export const planWishes = (wishes: readonly Wish[], stock: StockById, rules: PlanRules): readonly LinePlan[] => {
  const lying = [...new Set(wishes.map((wish) => wish.itemId))].flatMap((itemId) => {
    const found = stock.get(itemId);
    return found ? lyingOf(found) : [];
  });
  const { taken, missing, unreasoned } = allocate(wishes, lying, { expiredToo: false, reasons: true, first: new Set(), ...rules });
  return wishes.map((_, index) => ({
    taken: taken.filter((one) => one.wish === index),
    missing: missing.find((one) => one.wish === index) ?? null,
    needsReason: unreasoned.some((one) => one.wish === index),
  }));
};

/** The same for the lines of a form, by key; lines that cannot be read yet are left out. */
export const planLines = (
  lines: readonly LineDraft[],
  stock: StockById,
  placeId: StorePlaceId | null,
  rules: PlanRules,
): ReadonlyMap<string, LinePlan> => {
  const readable = lines.flatMap((line) => {
    const read = readLine(line, stock.get(line.itemId)?.item);
    return read.ok && read.own > 0 ? [{ line, wish: { itemId: line.itemId as ItemId, quantity: read.own, placeId, pick: line.pick } }] : [];
  });
  const plans = planWishes(
    readable.map(({ wish }) => wish),
    stock,
    rules,
  );
  return new Map(readable.flatMap(({ line }, index) => (plans[index] ? [[line.key, plans[index]] as const] : [])));
};

/** What is short, what lies there that may not be taken, and the way on. */
export const missingWords = (item: Pick<Item, 'name' | 'unit'>, missing: Missing, place: ChosenPlace, verb: string): string =>
  `${missingSentence(missing, item, place.name)}。请少${verb}一些，或先登记接收。`;

/** Sentences by field of the written lines for what cannot go out. */
export const planProblems = (
  lines: readonly LineDraft[],
  plans: ReadonlyMap<string, LinePlan>,
  stock: StockById,
  place: ChosenPlace,
  verb: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines.flatMap((line, index) => {
      const plan = plans.get(line.key);
      const item = stock.get(line.itemId)?.item;
      if (!plan || !item) return [];
      if (plan.missing) return [[`lines.${index}.quantity`, missingWords(item, plan.missing, place, verb)]];
      return plan.needsReason ? [[`lines.${index}.pick.reason`, '这一批定向或已过期，请写明为什么动用']] : [];
    }),
  );
