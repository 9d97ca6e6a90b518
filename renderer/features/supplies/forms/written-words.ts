import type { WrittenDocument } from '#core/supplies/document.ts';
import type { MoveKind } from '#core/supplies/move-kind.ts';
import { showQuantity } from '#core/supplies/quantity.ts';

/** A document that was just written, for the line that says so. */
export type Written = WrittenDocument & { readonly kind: MoveKind };

/** One balance per item: the last line of an item knows what is left. */
const balances = (written: WrittenDocument): readonly string[] => {
  const left = new Map(written.lines.map((line) => [line.itemId, line]));
  return [...left.values()].map((line) => `${line.itemName}结余 ${showQuantity(line.balance)} ${line.unit}`);
};

const SHOWN = 3;

/** 已接收，凭证号 接-2022-000001，口罩结余 20 箱 */
export const writtenWords = (verb: string, written: WrittenDocument): string => {
  const all = balances(written);
  const rest = all.length > SHOWN ? `等 ${all.length} 种` : '';
  return `已${verb}，凭证号 ${written.voucher}，${all.slice(0, SHOWN).join('，')}${rest}`;
};
