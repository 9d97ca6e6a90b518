import type { BestLine, LineLimits } from './best-line.ts';
import type { CompiledPerson } from './compile-person.ts';
import { type LineSpan, opensWeekend } from './line-span.ts';
import { type LineTable, type Prices, placeIn } from './line-table.ts';
import { type NodeHeap, newNodeHeap, popNode, pushNode } from './node-heap.ts';

/**
 * Labels of the search that adds the maxima per kind to what the table knows: best first by price so far + the table's bound, with a list of
 * undominated labels for each place in the table.
 */
export interface LabelStore {
  readonly heap: NodeHeap;
  /** per place of the table the first label there, -1 = none */
  head: Int32Array;
  size: number;
  price: Float64Array;
  place: Int32Array;
  state: Int32Array;
  minutes: Int32Array;
  allowance: Int32Array;
  spare: Int32Array;
  layer: Int32Array;
  parent: Int32Array;
  follow: Int32Array;
  kind: Uint8Array;
  /** label × limited kinds: how often so far */
  counts: Uint16Array;
  line: Uint8Array;
}

const FIRST_ROOM = 4096;

export const newLabelStore = (): LabelStore => ({
  heap: newNodeHeap(),
  head: new Int32Array(0),
  size: 0,
  price: new Float64Array(FIRST_ROOM),
  place: new Int32Array(FIRST_ROOM),
  state: new Int32Array(FIRST_ROOM),
  minutes: new Int32Array(FIRST_ROOM),
  allowance: new Int32Array(FIRST_ROOM),
  spare: new Int32Array(FIRST_ROOM),
  layer: new Int32Array(FIRST_ROOM),
  parent: new Int32Array(FIRST_ROOM),
  follow: new Int32Array(FIRST_ROOM),
  kind: new Uint8Array(FIRST_ROOM),
  counts: new Uint16Array(FIRST_ROOM),
  line: new Uint8Array(1024),
});

const larger = <T extends { set(from: T): void; readonly length: number }>(old: T, make: (length: number) => T, length: number): T => {
  const copy = make(length);
  copy.set(old);
  return copy;
};
const ints = (length: number): Int32Array => new Int32Array(length);

const growLabels = (store: LabelStore): void => {
  const room = store.price.length * 2;
  const doubled = new Float64Array(room);
  doubled.set(store.price);
  store.price = doubled;
  store.place = larger<Int32Array>(store.place, ints, room);
  store.state = larger<Int32Array>(store.state, ints, room);
  store.minutes = larger<Int32Array>(store.minutes, ints, room);
  store.spare = larger<Int32Array>(store.spare, ints, room);
  store.allowance = larger<Int32Array>(store.allowance, ints, room);
  store.layer = larger<Int32Array>(store.layer, ints, room);
  store.parent = larger<Int32Array>(store.parent, ints, room);
  store.follow = larger<Int32Array>(store.follow, ints, room);
  const kind = new Uint8Array(room);
  kind.set(store.kind);
  store.kind = kind;
};

const roomForCounts = (store: LabelStore, size: number): void => {
  if (store.counts.length >= size) return;
  const counts = new Uint16Array(size * 2);
  counts.set(store.counts);
  store.counts = counts;
};

/** True where a label at this place is no dearer and has used no limited kind more often. */
const isDominated = (store: LabelStore, place: number, price: number, counts: Uint16Array, width: number): boolean => {
  for (let other = store.head[place] as number; other >= 0; other = store.follow[other] as number) {
    if ((store.price[other] as number) > price) continue;
    let better = true;
    for (let at = 0; at < width && better; at += 1) better = (store.counts[other * width + at] as number) <= (counts[at] as number);
    if (better) return true;
  }
  return false;
};

const forget = (store: LabelStore): void => {
  for (let label = 0; label < store.size; label += 1) store.head[store.place[label] as number] = -1;
  store.size = 0;
  store.heap.size = 0;
};

const begin = (store: LabelStore, table: LineTable, span: LineSpan, width: number): void => {
  if (store.head.length < table.used) store.head = new Int32Array(Math.ceil(table.used * 1.5)).fill(-1);
  const allowance = (table.depth[0] as number) - 1;
  const spare = (table.spares[0] as number) - 1;
  const place = placeIn(table, 0, span.state, 0, allowance, spare);
  roomForCounts(store, width);
  store.counts.fill(0, 0, width);
  store.price[0] = 0;
  store.place[0] = place;
  store.state[0] = span.state;
  store.minutes[0] = 0;
  store.allowance[0] = allowance;
  store.spare[0] = spare;
  store.layer[0] = 0;
  store.parent[0] = -1;
  store.size = 1;
  pushNode(store.heap, table.values[place] as number, 0, 0);
};

const writeLine = (store: LabelStore, last: number, { to }: LineSpan, out: Uint8Array): void => {
  let day = to - 1;
  for (let label = last; (store.parent[label] as number) >= 0; label = store.parent[label] as number) {
    out[day] = store.kind[label] as number;
    day -= 1;
  }
};

interface Search {
  readonly store: LabelStore;
  readonly table: LineTable;
  readonly person: CompiledPerson;
  readonly weekendOf: Int32Array;
  readonly span: LineSpan;
  readonly prices: Prices;
  readonly below: number;
  readonly sums: Uint16Array;
}

const spread = (search: Search, label: number): void => {
  const { store, person, span } = search;
  const { next, stepAt, kinds, open } = person;
  const state = store.state[label] as number;
  const day = span.from + (store.layer[label] as number);
  for (let kind = 0; kind < kinds; kind += 1) {
    const step = (stepAt[day] as number) + state * kinds + kind;
    if ((next[step] as number) >= 0 && open[day * kinds + kind] === 1) extend(search, label, day, kind, step);
  }
};

const extend = (
  { store, table, person, weekendOf, span, prices, below, sums }: Search,
  label: number,
  day: number,
  kind: number,
  step: number,
) => {
  const after = person.next[step] as number;
  const layer = (store.layer[label] as number) + 1;
  const to = layer * table.states + after;
  const minutes = (store.minutes[label] as number) + (person.units[kind] as number);
  const there = minutes - (table.lo[to] as number);
  if (there < 0 || there >= (table.width[to] as number)) return;
  const opens = kind > 0 && table.countsWeekends && opensWeekend(weekendOf, day, person.worked[store.state[label] as number] === 1);
  const left = Math.min((store.allowance[label] as number) - (opens ? 1 : 0), (table.depth[layer] as number) - 1);
  const tracked = kind > 0 && kind === person.tracked ? 1 : 0;
  const spare = Math.min((store.spare[label] as number) - tracked, (table.spares[layer] as number) - 1);
  if (left < 0 || spare < 0) return;
  const { searched: limited } = person;
  const width = limited.length;
  for (let at = 0; at < width; at += 1) {
    sums[at] = (store.counts[label * width + at] as number) + (limited[at] === kind ? 1 : 0);
    if ((sums[at] as number) > (span.maxOf[limited[at] as number] as number)) return;
  }
  const place = placeIn(table, layer, to, there, left, spare);
  const price = (store.price[label] as number) + (prices[day * person.kinds + kind] as number) + (person.toll[step] as number);
  const bound = price + (table.values[place] as number);
  if (!(bound < below) || isDominated(store, place, price, sums, width)) return;
  const fresh = keepLabel(store, sums, place, label, kind);
  store.price[fresh] = price;
  store.state[fresh] = after;
  store.minutes[fresh] = minutes;
  store.allowance[fresh] = left;
  store.spare[fresh] = spare;
  store.layer[fresh] = layer;
  pushNode(store.heap, bound, layer, fresh);
};

/** A new label in the list of its place; answers its number. */
const keepLabel = (store: LabelStore, sums: Uint16Array, place: number, parent: number, kind: number): number => {
  const fresh = store.size;
  if (fresh === store.price.length) growLabels(store);
  roomForCounts(store, (fresh + 1) * sums.length);
  store.counts.set(sums, fresh * sums.length);
  store.place[fresh] = place;
  store.parent[fresh] = parent;
  store.kind[fresh] = kind;
  store.follow[fresh] = store.head[place] as number;
  store.head[place] = fresh;
  store.size = fresh + 1;
  return fresh;
};

/** The cheapest line that keeps the maxima per kind too; `table` is filled for this very span and these prices. */
export const searchLabels = (
  store: LabelStore,
  table: LineTable,
  person: CompiledPerson,
  weekendOf: Int32Array,
  span: LineSpan,
  prices: Prices,
  { below, labels }: LineLimits,
  out: Uint8Array,
): BestLine => {
  const sums = new Uint16Array(person.searched.length);
  const search: Search = { store, table, person, weekendOf, span, prices, below, sums };
  begin(store, table, span, sums.length);
  let bound = Number.NEGATIVE_INFINITY;
  let price = Number.POSITIVE_INFINITY;
  while (store.heap.size > 0 && store.size < labels) {
    bound = store.heap.keys[0] as number;
    const label = popNode(store.heap);
    if (store.layer[label] === table.layers) {
      price = bound;
      writeLine(store, label, span, out);
      break;
    }
    spread(search, label);
  }
  if (price === Number.POSITIVE_INFINITY) bound = store.heap.size > 0 ? (store.heap.keys[0] as number) : below;
  forget(store);
  return { price, bound };
};
