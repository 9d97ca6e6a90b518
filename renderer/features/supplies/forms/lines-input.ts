import type { Failure } from '#core/contract/failure.ts';
import type { ItemStock } from '#core/supplies/stock.ts';
import { joinFailures } from './form-failure.ts';
import { type LineDraft, readLine, readValue, writtenLines } from './line-draft.ts';

export type StockById = ReadonlyMap<string, ItemStock>;

export const stockById = (stock: readonly ItemStock[]): StockById => new Map(stock.map((one) => [one.item.id as string, one]));

/** Item, quantity and unit of every written line, as the contract wants them; what cannot be read is 0 and told by `lineProblems`. */
export const goodsOf = (lines: readonly LineDraft[], stock: StockById) =>
  writtenLines(lines).map((line) => {
    const read = readLine(line, stock.get(line.itemId)?.item);
    return { itemId: line.itemId, quantity: read.ok ? read.typed : 0, unit: line.unit };
  });

/** Sentences by field of the written lines: `lines.0.quantity`. */
export const lineProblems = (lines: readonly LineDraft[], stock: StockById): Readonly<Record<string, string>> =>
  Object.fromEntries(
    writtenLines(lines).flatMap((line, index) => {
      const read = readLine(line, stock.get(line.itemId)?.item);
      const unasked = !read.ok && read.name === 'itemId' && line.quantity.trim() === '';
      const wrong = [
        ...(read.ok ? [] : [[`lines.${index}.${read.name}`, read.sentence] as const]),
        ...(unasked ? [[`lines.${index}.quantity`, '请填写数量'] as const] : []),
      ];
      return readValue(line.value) === undefined ? [...wrong, [`lines.${index}.valueFen`, YUAN_ONLY] as const] : wrong;
    }),
  );

export const YUAN_ONLY = '估价只写金额，单位元，例如 5000 或 12.50';

/** Where the line stands among those that are sent; null for an empty one. */
export const sentIndex = (lines: readonly LineDraft[], line: LineDraft): number | null => {
  const index = writtenLines(lines).indexOf(line);
  return index < 0 ? null : index;
};

/** The contract's findings, the lines' own and the form's own in one. */
export const formFailure = (
  contract: Failure | null,
  lines: readonly LineDraft[],
  stock: StockById,
  own: Readonly<Record<string, string | undefined>> = {},
): Failure | null => joinFailures(contract, { ...lineProblems(lines, stock), ...own });
