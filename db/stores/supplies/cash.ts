import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { CashDonationFields, CashId, CashMove, HandOverFields } from '#core/supplies/cash.ts';
import type { CashKind } from '#core/supplies/cash-kind.ts';
import { type Fen, showYuan } from '#core/supplies/money.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { cashMove } from '../../schema/index.ts';

/** The whole cash book, oldest first. */
export const listCash = (db: Db): readonly CashMove[] => db.select().from(cashMove).orderBy(asc(cashMove.seq)).all();

export const readCash = (db: Db, id: CashId): CashMove => {
  const row = db.select().from(cashMove).where(eq(cashMove.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '捐款账里没有这一笔。');
  return row;
};

/** What is left of the money of one purpose; '' = the free money. */
export const cashLeft = (db: Db, boundTo: string): Fen =>
  db
    .select({ sum: sql<number>`coalesce(sum(${cashMove.deltaFen}), 0)` })
    .from(cashMove)
    .where(eq(cashMove.boundTo, boundTo))
    .get()?.sum ?? 0;

const VOUCHER_WORDS: Readonly<Record<CashKind, string>> = { donation: '款', handedOver: '交', reversal: '冲款' };
const VOUCHER_DIGITS = 6;

/** 款-2022-000001: kind, year, running number, never used twice. */
const nextVoucher = (db: Db, kind: CashKind, at: LocalTime): string => {
  const prefix = `${VOUCHER_WORDS[kind]}-${at.slice(0, 4)}-`;
  const newest = db
    .select({ voucher: cashMove.voucher })
    .from(cashMove)
    .where(and(gte(cashMove.voucher, prefix), lt(cashMove.voucher, `${prefix}~`)))
    .orderBy(desc(cashMove.voucher))
    .limit(1)
    .get();
  return `${prefix}${String(Number(newest?.voucher.slice(prefix.length) ?? 0) + 1).padStart(VOUCHER_DIGITS, '0')}`;
};

const potWords = (boundTo: string): string => (boundTo === '' ? '不定向的捐款' : `定向“${boundTo}”的捐款`);

export interface CashWritten {
  readonly voucher: string;
  /** what is left of the money of this purpose */
  readonly leftFen: Fen;
}

/** Adds a line; refuses what would leave less than nothing of that purpose. */
const appendCash = (writer: RowWriter, move: Omit<CashMove, 'seq' | 'voucher'>): CashWritten => {
  const left = cashLeft(writer.db, move.boundTo);
  if (left + move.deltaFen < 0) {
    throw new ExpectedFailure(
      'refused',
      `${potWords(move.boundTo)}现有 ${showYuan(left)}，不够 ${showYuan(-move.deltaFen)}，没有记账。请核对金额，或先冲红已经上交的那一笔。`,
      { amountFen: `现有 ${showYuan(left)}` },
    );
  }
  const voucher = nextVoucher(writer.db, move.kind, move.at);
  writer.insert('cashMove', { ...move, voucher });
  return { voucher, leftFen: left + move.deltaFen };
};

export const receiveCash = (writer: RowWriter, id: CashId, { amountFen, donor, ...fields }: CashDonationFields): CashWritten =>
  appendCash(writer, { ...fields, id, kind: 'donation', deltaFen: amountFen, party: donor, receiptNumber: '', reversesId: null });

export const handOverCash = (writer: RowWriter, id: CashId, { amountFen, office, ...fields }: HandOverFields): CashWritten =>
  appendCash(writer, {
    ...fields,
    id,
    kind: 'handedOver',
    deltaFen: -amountFen,
    party: office,
    donorKind: null,
    guardian: '',
    phone: '',
    anonymous: false,
    point: '',
    reversesId: null,
  });

/** The line and what was written to take it back, to restore it, and so on. */
const reversalsOf = (db: Db, id: CashId): readonly CashMove[] => {
  const next = db.select({ id: cashMove.id }).from(cashMove).where(eq(cashMove.reversesId, id)).get();
  return [readCash(db, id), ...(next ? reversalsOf(db, next.id) : [])];
};

/** 冲红: a line that takes `id` back. One that was restored is taken back by reversing what restored it, so that each line is reversed once. */
export const reverseCash = (
  writer: RowWriter,
  id: CashId,
  by: { readonly id: CashId; readonly at: LocalTime; readonly handler: string; readonly reason: string },
): CashWritten => {
  const chain = reversalsOf(writer.db, id);
  const last = chain.at(-1) ?? readCash(writer.db, id);
  if (chain.length % 2 === 0) throw new ExpectedFailure('refused', `凭证 ${chain[0]?.voucher ?? ''} 已经冲红过，没有再记。`);
  const { seq: _, voucher: __, ...copied } = last;
  return appendCash(writer, {
    ...copied,
    id: by.id,
    kind: 'reversal',
    deltaFen: -last.deltaFen,
    at: by.at,
    handler: by.handler,
    checker: '',
    note: by.reason,
    reversesId: last.id,
  });
};
