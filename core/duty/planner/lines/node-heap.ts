/** A binary heap of node numbers, least key first; among equal keys the greater depth, so that a search dives before it spreads. */
export interface NodeHeap {
  size: number;
  keys: Float64Array;
  depths: Int32Array;
  nodes: Int32Array;
}

export const newNodeHeap = (): NodeHeap => ({
  size: 0,
  keys: new Float64Array(1024),
  depths: new Int32Array(1024),
  nodes: new Int32Array(1024),
});

const grow = (heap: NodeHeap): void => {
  const keys = new Float64Array(heap.keys.length * 2);
  const depths = new Int32Array(keys.length);
  const nodes = new Int32Array(keys.length);
  keys.set(heap.keys);
  depths.set(heap.depths);
  nodes.set(heap.nodes);
  Object.assign(heap, { keys, depths, nodes });
};

const put = (heap: NodeHeap, at: number, key: number, depth: number, node: number): void => {
  heap.keys[at] = key;
  heap.depths[at] = depth;
  heap.nodes[at] = node;
};

const comesFirst = (heap: NodeHeap, at: number, key: number, depth: number): boolean => {
  const other = heap.keys[at] as number;
  return key < other || (key === other && depth > (heap.depths[at] as number));
};

export const pushNode = (heap: NodeHeap, key: number, depth: number, node: number): void => {
  if (heap.size === heap.keys.length) grow(heap);
  let at = heap.size;
  heap.size += 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (!comesFirst(heap, up, key, depth)) break;
    put(heap, at, heap.keys[up] as number, heap.depths[up] as number, heap.nodes[up] as number);
    at = up;
  }
  put(heap, at, key, depth, node);
};

/** The first node; only for a heap that is not empty. */
export const popNode = (heap: NodeHeap): number => {
  const first = heap.nodes[0] as number;
  heap.size -= 1;
  const { size } = heap;
  const key = heap.keys[size] as number;
  const depth = heap.depths[size] as number;
  const node = heap.nodes[size] as number;
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down >= size) break;
    if (down + 1 < size && comesFirst(heap, down, heap.keys[down + 1] as number, heap.depths[down + 1] as number)) down += 1;
    const below = heap.keys[down] as number;
    if (key < below || (key === below && depth >= (heap.depths[down] as number))) break;
    put(heap, at, heap.keys[down] as number, heap.depths[down] as number, heap.nodes[down] as number);
    at = down;
  }
  put(heap, at, key, depth, node);
  return first;
};
