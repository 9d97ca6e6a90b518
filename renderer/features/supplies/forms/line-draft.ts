import type { LotChoice } from '#core/supplies/document-fields.ts';
import type { LotFields } from '#core/supplies/lot.ts';
import { parseYuan } from '#core/supplies/money.ts';
import type { Quantity } from '#core/supplies/quantity.ts';
import type { Item } from '#core/supplies/supplies.ts';
import { toOwnUnit } from '#core/supplies/units.ts';
import { readQuantity } from './typed-quantity.ts';

/** One line of a document as it stands in the form. */
export interface LineDraft {
  /** tells the lines of a form apart */
  readonly key: string;
  readonly itemId: string;
  readonly quantity: string;
  /** '' = the item's own unit */
  readonly unit: string;
  /** which lot goes out */
  readonly pick: LotChoice;
  /** the lot that comes in; null while its fields are folded */
  readonly lot: LotFields | null;
  /** 估价 of this line, in yuan as typed */
  readonly value: string;
  readonly note: string;
}

export const blankLine = (key: string, itemId = ''): LineDraft => ({
  key,
  itemId,
  quantity: '',
  unit: '',
  pick: { kind: 'firstExpired' },
  lot: null,
  value: '',
  note: '',
});

/** Nothing was written in it: it is left out of the document. */
export const isBlankLine = (line: LineDraft): boolean => line.itemId === '' && line.quantity.trim() === '';

/** The lines that are sent; when all are empty the first is, so that the form says what is missing. */
export const writtenLines = (lines: readonly LineDraft[]): readonly LineDraft[] => {
  const written = lines.filter((line) => !isBlankLine(line));
  return written.length > 0 ? written : lines.slice(0, 1);
};

/** What a line says: thousandths of the unit that was typed and of the item's own, or what to mend. */
export type ReadLine =
  | { readonly ok: true; readonly typed: Quantity; readonly own: Quantity }
  | { readonly ok: false; readonly name: 'itemId' | 'quantity'; readonly sentence: string };

export const readLine = (line: LineDraft, item: Item | undefined): ReadLine => {
  if (!item) return { ok: false, name: 'itemId', sentence: '请选择物品' };
  const typed = readQuantity(line.quantity);
  if (typed.kind === 'empty') return { ok: false, name: 'quantity', sentence: '请填写数量' };
  if (typed.kind === 'wrong') return { ok: false, name: 'quantity', sentence: typed.sentence };
  const own = toOwnUnit(item, typed.value, line.unit);
  return own.ok ? { ok: true, typed: typed.value, own: own.quantity } : { ok: false, name: 'quantity', sentence: own.sentence };
};

/** 估价 as typed: null for none, undefined when it is no amount. */
export const readValue = (typed: string): number | null | undefined => (typed.trim() === '' ? null : (parseYuan(typed) ?? undefined));
