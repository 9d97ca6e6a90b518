import type { DocumentLine, SupplyDocument } from '#core/supplies/document.ts';
import { type MoveKind, moveKinds } from '#core/supplies/move-kind.ts';
import { showQuantity } from '#core/supplies/quantity.ts';

const received: ReadonlySet<MoveKind> = new Set(['donation', 'allotment', 'purchase', 'borrow']);

/** 接收·捐赠, 发放, 冲红 */
export const kindWords = (kind: MoveKind): string => (received.has(kind) ? `接收·${moveKinds[kind]}` : moveKinds[kind]);

/** Who gave or received, as the ledger knows it; the public list alone hides the name. */
export const partyWords = ({ party, anonymous }: { readonly party: string; readonly anonymous: boolean }): string => {
  if (!anonymous) return party;
  return party === '' ? '爱心人士' : `${party}（公示时不具名）`;
};

/** +12 箱, −3 只 */
export const deltaWords = (delta: number, unit: string): string => `${delta > 0 ? '+' : ''}${showQuantity(delta)} ${unit}`;

/** Of a 调拨 every item stands twice, out and in: it is said once. */
const shownLines = (lines: readonly DocumentLine[]): readonly DocumentLine[] => {
  const out = lines.filter((line) => line.delta < 0);
  return out.length > 0 ? out : lines;
};

/** 口罩 3 箱、手套 2 副 等 5 种 */
export const goodsWords = (lines: readonly DocumentLine[], shown = 3): string => {
  const goods = new Map<string, { readonly name: string; readonly unit: string; readonly sum: number }>();
  for (const { itemId, itemName: name, unit, delta } of shownLines(lines)) {
    goods.set(itemId, { name, unit, sum: (goods.get(itemId)?.sum ?? 0) + Math.abs(delta) });
  }
  const words = [...goods.values()].map(({ name, unit, sum }) => `${name} ${showQuantity(sum)} ${unit}`);
  return words.length > shown ? `${words.slice(0, shown).join('、')} 等 ${words.length} 种` : words.join('、');
};

export const mayReverse = ({ kind, reversed }: Pick<SupplyDocument, 'kind' | 'reversed'>): boolean => kind !== 'reversal' && !reversed;

/** 归还 and 还给出借方 answer what went out or was borrowed. */
export const mayAnswer = (kind: MoveKind): boolean => kind === 'issue' || kind === 'lend' || kind === 'borrow';
