import type { CashId, CashMove } from './cash.ts';
import type { Fen } from './money.ts';
import { reversedIds } from './reversed.ts';

/** The money of one purpose ('' = free) that still lies with the branch. */
export interface CashPot {
  readonly boundTo: string;
  readonly receivedFen: Fen;
  readonly handedOverFen: Fen;
  readonly leftFen: Fen;
}

/** A line as it stands today: a donation or handover taken back (and not restored) is `reversed`. */
export type CashLine = CashMove & { readonly reversed: boolean };

export interface CashBook {
  /** newest first */
  readonly lines: readonly CashLine[];
  /** the free money first, then by purpose */
  readonly pots: readonly CashPot[];
  readonly balanceFen: Fen;
  readonly receivedFen: Fen;
  readonly handedOverFen: Fen;
}

const byPurpose = (a: string, b: string): number => (a === '' ? -1 : b === '' ? 1 : a.localeCompare(b, 'zh-CN'));

const potOf = (boundTo: string, lines: readonly CashLine[]): CashPot => {
  const standing = lines.filter((line) => line.boundTo === boundTo && !line.reversed);
  const sum = (kind: CashMove['kind']): Fen =>
    standing.filter((line) => line.kind === kind).reduce((total, line) => total + Math.abs(line.deltaFen), 0);
  const receivedFen = sum('donation');
  const handedOverFen = sum('handedOver');
  return { boundTo, receivedFen, handedOverFen, leftFen: receivedFen - handedOverFen };
};

/** The cash book from its lines alone. */
export const cashBook = (moves: readonly CashMove[]): CashBook => {
  const reversed = reversedIds(moves);
  const lines = [...moves].sort((a, b) => b.seq - a.seq).map((move) => ({ ...move, reversed: reversed.has(move.id) }));
  const purposes = [...new Set(lines.map((line) => line.boundTo))].sort(byPurpose);
  const pots = purposes.map((boundTo) => potOf(boundTo, lines)).filter((pot) => pot.receivedFen > 0 || pot.handedOverFen > 0);
  return {
    lines,
    pots,
    balanceFen: moves.reduce((sum, move) => sum + move.deltaFen, 0),
    receivedFen: pots.reduce((sum, pot) => sum + pot.receivedFen, 0),
    handedOverFen: pots.reduce((sum, pot) => sum + pot.handedOverFen, 0),
  };
};

export interface CashProof {
  readonly balanceFen: Fen;
  /** purposes ('' = free) whose money was ever less than nothing */
  readonly belowZero: readonly string[];
  /** vouchers of reversals that are not exactly the opposite of their line */
  readonly crooked: readonly string[];
  /** received − handed over = balance */
  readonly agrees: boolean;
}

const isCrooked = (move: CashMove, known: ReadonlyMap<CashId, CashMove>): boolean => {
  if (move.kind !== 'reversal') return move.reversesId !== null || (move.kind === 'donation') !== move.deltaFen > 0;
  const old = move.reversesId === null ? undefined : known.get(move.reversesId);
  return !old || old.seq >= move.seq || old.deltaFen !== -move.deltaFen || old.boundTo !== move.boundTo;
};

/** Proves the cash book line by line, in the order in which it was written. */
export const proveCash = (moves: readonly CashMove[]): CashProof => {
  const inOrder = [...moves].sort((a, b) => a.seq - b.seq);
  const known = new Map(inOrder.map((move) => [move.id, move]));
  const running = new Map<string, Fen>();
  const belowZero = new Set<string>();
  for (const move of inOrder) {
    const left = (running.get(move.boundTo) ?? 0) + move.deltaFen;
    running.set(move.boundTo, left);
    if (left < 0) belowZero.add(move.boundTo);
  }
  const book = cashBook(moves);
  return {
    balanceFen: book.balanceFen,
    belowZero: [...belowZero],
    crooked: inOrder.filter((move) => isCrooked(move, known)).map((move) => move.voucher),
    agrees: book.receivedFen - book.handedOverFen === book.balanceFen,
  };
};
