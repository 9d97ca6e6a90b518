/** A store as a child would keep it: every question is answered by going through all documents again, one unit at a time. */
export interface NaiveLine {
  readonly item: string;
  readonly lot: string;
  readonly place: string;
  readonly delta: number;
}

export type NaiveKind = 'in' | 'borrow' | 'issue' | 'return' | 'giveBack' | 'transfer' | 'writeOff';

export interface NaiveDocument {
  readonly hostId: string;
  readonly kind: NaiveKind;
  readonly lines: readonly NaiveLine[];
  /** index of the document it answers */
  readonly against: number | null;
  stands: boolean;
}

export interface NaiveLot {
  readonly expiresOn: string | null;
  readonly boundTo: string;
}

export interface Asking {
  readonly item: string;
  readonly count: number;
  readonly place: string;
}

export interface Manner {
  readonly today: string;
  readonly purpose: string;
  readonly expiredToo: boolean;
  readonly first: readonly string[];
}

type Sums = Map<string, number>;
const key = (...words: readonly string[]): string => words.join('|');
const add = (sums: Sums, at: string, delta: number): void => {
  sums.set(at, (sums.get(at) ?? 0) + delta);
};

/** What lies where: item|lot|place → count, zeros left out. */
export const lyingOf = (documents: readonly NaiveDocument[]): Sums => {
  const sums: Sums = new Map();
  for (const { lines } of documents.filter((one) => one.stands))
    for (const line of lines) add(sums, key(line.item, line.lot, line.place), line.delta);
  return new Map([...sums].filter(([, sum]) => sum !== 0));
};

/** What of one document is still out (or still to be given back): item|lot, or item alone for borrowings. */
export const openOf = (documents: readonly NaiveDocument[], index: number): Sums => {
  const root = documents[index];
  const borrowed = root?.kind === 'borrow';
  const sums: Sums = new Map();
  for (const one of documents) {
    if (!one.stands || (one !== root && one.against !== index)) continue;
    for (const line of one.lines) add(sums, borrowed ? line.item : key(line.item, line.lot), borrowed ? line.delta : -line.delta);
  }
  return sums;
};

/** Nothing below zero anywhere, and nowhere more back than out. */
export const isPossible = (documents: readonly NaiveDocument[]): boolean =>
  [...lyingOf(documents).values()].every((sum) => sum >= 0) &&
  documents.every(
    (one, index) => !['issue', 'borrow'].includes(one.kind) || [...openOf(documents, index).values()].every((sum) => sum >= 0),
  );

/** One unit after the other from the lot that is to be used next; null when they do not suffice. */
export const takeOneByOne = (
  lying: Sums,
  lots: Readonly<Record<string, NaiveLot>>,
  { item, count, place }: Asking,
  manner: Manner,
): readonly NaiveLine[] | null => {
  const taken: Sums = new Map();
  for (let unit = 0; unit < count; unit += 1) {
    const usable = Object.entries(lots)
      .filter(([code]) => (lying.get(key(item, code, place)) ?? 0) > 0)
      .filter(([, lot]) => manner.expiredToo || lot.expiresOn === null || lot.expiresOn >= manner.today)
      .filter(([, lot]) => lot.boundTo === '' || lot.boundTo === manner.purpose)
      .map(([code, lot]) => ({ code, rank: `${manner.first.includes(code) ? 0 : 1}${lot.expiresOn ?? '9999'}` }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1));
    const [next] = usable;
    if (!next) return null;
    add(lying, key(item, next.code, place), -1);
    add(taken, next.code, 1);
  }
  return [...taken].map(([lot, amount]) => ({ item, lot, place, delta: -amount }));
};

/** One unit after the other back to the lots they came from; null when more is brought than is out. */
export const bringOneByOne = (
  open: Sums,
  lots: Readonly<Record<string, NaiveLot>>,
  { item, count, place }: Asking,
): readonly NaiveLine[] | null => {
  const back: Sums = new Map();
  const order = Object.keys(lots).sort((a, b) => ((lots[a]?.expiresOn ?? '9999') < (lots[b]?.expiresOn ?? '9999') ? -1 : 1));
  for (let unit = 0; unit < count; unit += 1) {
    const next = order.find((code) => (open.get(key(item, code)) ?? 0) > 0);
    if (next === undefined) return null;
    add(open, key(item, next), -1);
    add(back, next, 1);
  }
  return [...back].map(([lot, amount]) => ({ item, lot, place, delta: amount }));
};
