import { and, desc, gte, lt } from 'drizzle-orm';
import type { MoveKind } from '#core/supplies/move-kind.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { stockMove } from '../../schema/index.ts';

const VOUCHER_WORDS: Readonly<Record<MoveKind, string>> = {
  donation: '接',
  allotment: '接',
  purchase: '接',
  borrow: '接',
  return: '归',
  issue: '发',
  lend: '借',
  giveBack: '还',
  transfer: '调',
  writeOff: '损',
  count: '盘',
  reversal: '冲',
};

const VOUCHER_DIGITS = 6;

/** 凭证号: kind, year, running number, e.g. 接-2022-000001. Never used twice; equal length, so that the highest is found by its index. */
export const nextVoucher = (db: Db, kind: MoveKind, at: LocalTime): string => {
  const prefix = `${VOUCHER_WORDS[kind]}-${at.slice(0, 4)}-`;
  const newest = db
    .select({ voucher: stockMove.voucher })
    .from(stockMove)
    .where(and(gte(stockMove.voucher, prefix), lt(stockMove.voucher, `${prefix}~`)))
    .orderBy(desc(stockMove.voucher))
    .limit(1)
    .get();
  // the later lines of a document carry its number with -2, -3
  const number = Number(newest?.voucher.slice(prefix.length, prefix.length + VOUCHER_DIGITS) ?? 0);
  return `${prefix}${String(number + 1).padStart(VOUCHER_DIGITS, '0')}`;
};

/** The first line carries the document's own number. */
export const lineVoucher = (voucher: string, position: number): string => (position === 0 ? voucher : `${voucher}-${position + 1}`);
