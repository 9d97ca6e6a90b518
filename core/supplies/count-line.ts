import { z } from 'zod';
import { id } from '../contract/id.ts';
import { quantity } from './quantity.ts';

/** One line of a stock-taking (盘点): `book` is what the ledger said when it was counted; a difference needs its reason. */
export const countLine = z.object({
  itemId: id<'item'>(),
  lotId: id<'lot'>().nullable(),
  book: quantity,
  /** null = not counted yet */
  counted: quantity.nullable(),
  reason: z.string().trim().max(100, '原因最多 100 个字'),
});
export type CountLine = z.output<typeof countLine>;
