/** Chance that repeats itself: mulberry32, 32 bits of state, good enough to shuffle moves and nothing to do with secrets. */
export interface SeededRandom {
  /** 0 ≤ x < 1 */
  next(): number;
  /** a whole number from 0 to `below` − 1 */
  below(below: number): number;
}

export const seededRandom = (seed: number): SeededRandom => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, below: (below) => Math.floor(next() * below) };
};
