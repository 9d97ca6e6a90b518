import { z } from 'zod';
import { id } from '../contract/id.ts';
import { localTime } from '../time/local-date.ts';
import { quantity } from './quantity.ts';

export const countReason = z.string().trim().max(100, '原因最多 100 个字');

/**
 * One line of a stock-taking (盘点): an item and lot in the place that is counted.
 *
 * `book` is what the ledger says for the moment of counting, not for the start or the end of the stock-taking: what moved before `countedAt` is in it,
 * what moves later is not. So goods may be received and issued while people count, and a difference is still one between shelf and ledger.
 */
export const countLine = z.object({
  itemId: id<'item'>(),
  lotId: id<'lot'>().nullable(),
  /** kept when the stock-taking starts and when it is settled; in between the ledger is asked */
  book: quantity,
  /** null = not counted yet */
  counted: quantity.nullable(),
  reason: countReason,
  /** when it was counted; null = not counted yet */
  countedAt: localTime.nullable().default(null),
  /** last line of the ledger when the figure was entered: tells what came before within the same minute */
  countedSeq: z.int().nullable().default(null),
  /** 盲盘: the book stays hidden until the line is counted; the same for all lines of a stock-taking */
  blind: z.boolean().default(true),
});
export type CountLine = z.output<typeof countLine>;
