import type { MoveKind, RootKind } from './move-kind.ts';

/** A ledger line, as much of it as a proof needs. */
export interface ProofLine {
  readonly seq: number;
  readonly id: string;
  readonly itemId: string;
  readonly lotId: string | null;
  readonly placeId: string | null;
  readonly kind: MoveKind;
  readonly rootKind: RootKind;
  readonly delta: number;
  readonly at: string;
  readonly voucher: string;
  readonly reversesId: string | null;
  readonly documentId: string | null;
}

export interface ProofDocument {
  readonly id: string;
  readonly kind: MoveKind;
  readonly at: string;
  readonly voucher: string;
  readonly reversesId: string | null;
  readonly againstId: string | null;
}

export interface ProofStock {
  readonly itemId: string;
  readonly lotId: string | null;
  readonly placeId: string | null;
  readonly quantity: number;
}

/** Everything that is wrong, by vouchers; all empty = proven. */
export interface LedgerProof {
  readonly lines: number;
  readonly documents: number;
  /** lines after which an item, or one lot of it in one place, was less than nothing */
  readonly belowZero: readonly string[];
  /** reversals that are not exactly the opposite of what they take back, or take it back a second time */
  readonly crooked: readonly string[];
  /** documents whose lines do not belong to them, and lines whose document is missing */
  readonly torn: readonly string[];
  /** 调拨 that brings more or less than it took */
  readonly unequalTransfers: readonly string[];
  /** documents of which more came back than went out */
  readonly overReturned: readonly string[];
  /** numbers that are missing or stand twice */
  readonly gaps: readonly string[];
  /** items whose stock, as asked for in daily work, is not the sum of their lines */
  readonly unlikeStock: readonly string[];
}

const heapKey = (line: Pick<ProofLine, 'itemId' | 'lotId' | 'placeId'>): string =>
  `${line.itemId} ${line.lotId ?? ''} ${line.placeId ?? ''}`;
const lotKey = (line: Pick<ProofLine, 'itemId' | 'lotId'>): string => `${line.itemId} ${line.lotId ?? ''}`;

const addTo = (sums: Map<string, number>, key: string, delta: number): number => {
  const sum = (sums.get(key) ?? 0) + delta;
  sums.set(key, sum);
  return sum;
};

const groupBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

/** Not even between two lines of one document. */
const findBelowZero = (lines: readonly ProofLine[]): readonly string[] => {
  const sums = new Map<string, number>();
  return lines
    .filter((line) => Math.min(addTo(sums, heapKey(line), line.delta), addTo(sums, line.itemId, line.delta)) < 0)
    .map(({ voucher }) => voucher);
};

const mirrors = (line: ProofLine, old: ProofLine | undefined): boolean =>
  old !== undefined && old.seq < line.seq && old.delta === -line.delta && heapKey(old) === heapKey(line) && old.rootKind === line.rootKind;

const findCrookedLines = (lines: readonly ProofLine[]): readonly string[] => {
  const known = new Map(lines.map((line) => [line.id, line]));
  const taken = new Set<string>();
  return lines
    .filter((line) => {
      if (line.kind !== 'reversal') return line.reversesId !== null || line.kind !== line.rootKind;
      const again = taken.has(line.reversesId ?? '');
      taken.add(line.reversesId ?? '');
      return again || !mirrors(line, known.get(line.reversesId ?? ''));
    })
    .map((line) => line.voucher);
};

type LinesOf = ReadonlyMap<string, readonly ProofLine[]>;

/** A reversing document takes back each line of its document, and no other. */
const findCrookedDocuments = (documents: readonly ProofDocument[], linesOf: LinesOf): readonly string[] =>
  documents
    .filter((document) => {
      if (document.kind !== 'reversal') return document.reversesId !== null;
      const own = (linesOf.get(document.id) ?? []).map((line) => line.reversesId).sort();
      const old = (linesOf.get(document.reversesId ?? '') ?? []).map((line) => line.id).sort();
      return own.length === 0 || own.join() !== old.join();
    })
    .map((document) => document.voucher);

const findTorn = (documents: readonly ProofDocument[], lines: readonly ProofLine[], linesOf: LinesOf): readonly string[] => {
  const known = new Set(documents.map((document) => document.id));
  const orphans = lines.filter((line) => line.documentId !== null && !known.has(line.documentId));
  const torn = documents.filter((document) => {
    const own = linesOf.get(document.id) ?? [];
    const fits = own.every(
      (line, position) =>
        line.at === document.at &&
        line.voucher === (position === 0 ? document.voucher : `${document.voucher}-${position + 1}`) &&
        (line.kind === 'reversal') === (document.kind === 'reversal'),
    );
    return own.length === 0 || !fits;
  });
  return [...torn, ...orphans].map(({ voucher }) => voucher);
};

const findUnequalTransfers = (documents: readonly ProofDocument[], linesOf: LinesOf): readonly string[] =>
  documents
    .filter(({ kind, id }) => {
      if (kind !== 'transfer') return false;
      const sums = new Map<string, number>();
      for (const line of linesOf.get(id) ?? []) addTo(sums, lotKey(line), line.delta);
      return [...sums.values()].some((sum) => sum !== 0);
    })
    .map(({ voucher }) => voucher);

/** Documents in force: not taken back by one that is itself in force. */
const inForce = (documents: readonly ProofDocument[]): ReadonlySet<string> => {
  const byReversed = new Map(documents.flatMap((one) => (one.reversesId ? [[one.reversesId, one.id] as const] : [])));
  const stands = (id: string): boolean => {
    const reversal = byReversed.get(id);
    return reversal === undefined || !stands(reversal);
  };
  return new Set(documents.filter((one) => stands(one.id)).map((one) => one.id));
};

const findOverReturned = (documents: readonly ProofDocument[], linesOf: LinesOf): readonly string[] => {
  const standing = inForce(documents);
  const answers = groupBy(documents, (document) => document.againstId);
  return documents
    .filter(({ id, kind }) => {
      const own = answers.get(id);
      if (!own) return false;
      const borrowed = kind === 'borrow';
      const keyOf = (line: ProofLine): string => (borrowed ? line.itemId : lotKey(line));
      const open = new Map<string, number>();
      const books = [...(standing.has(id) ? (linesOf.get(id) ?? []) : []), ...own.flatMap((one) => linesOf.get(one.id) ?? [])];
      for (const line of books) addTo(open, keyOf(line), borrowed ? line.delta : -line.delta);
      return [...open.values()].some((sum) => sum < 0);
    })
    .map(({ voucher }) => voucher);
};

/** 接-2022-000007 → its row of numbers and its number; lines after the first of a document have none of their own. */
const numbered = (voucher: string): { readonly row: string; readonly number: number } | null => {
  const match = /^(.+-\d{4}-)(\d{6,})$/.exec(voucher);
  return match?.[1] && match[2] ? { row: match[1], number: Number(match[2]) } : null;
};

/** Vouchers of every kind and year run 1, 2, 3, … */
export const findGaps = (vouchers: readonly string[]): readonly string[] => {
  const rows = new Map<string, number[]>();
  for (const voucher of vouchers) {
    const found = numbered(voucher);
    if (!found) continue;
    const row = rows.get(found.row);
    if (row) row.push(found.number);
    else rows.set(found.row, [found.number]);
  }
  return [...rows].flatMap(([row, numbers]) => {
    const wrong = numbers.sort((a, b) => a - b).find((number, index) => number !== index + 1);
    return wrong === undefined ? [] : [`${row}${String(wrong).padStart(6, '0')}`];
  });
};

const findUnlikeStock = (lines: readonly ProofLine[], stock: readonly ProofStock[]): readonly string[] => {
  const sums = new Map<string, number>();
  for (const line of lines) addTo(sums, heapKey(line), line.delta);
  for (const one of stock) addTo(sums, heapKey(one), -one.quantity);
  return [...new Set([...sums].filter(([, sum]) => sum !== 0).map(([key]) => key.split(' ')[0] ?? key))];
};

/** Proves the ledger line by line in the order in which it was written, from nothing but its lines and documents. */
export const proveLedger = (
  unordered: readonly ProofLine[],
  documents: readonly ProofDocument[],
  stock: readonly ProofStock[],
): LedgerProof => {
  const lines = [...unordered].sort((a, b) => a.seq - b.seq);
  const linesOf = groupBy(lines, (line) => line.documentId);
  return {
    lines: lines.length,
    documents: documents.length,
    belowZero: findBelowZero(lines),
    crooked: [...new Set([...findCrookedLines(lines), ...findCrookedDocuments(documents, linesOf)])],
    torn: findTorn(documents, lines, linesOf),
    unequalTransfers: findUnequalTransfers(documents, linesOf),
    overReturned: findOverReturned(documents, linesOf),
    gaps: findGaps(lines.map((line) => line.voucher)),
    unlikeStock: findUnlikeStock(lines, stock),
  };
};
