/** `list` with the element at `index` changed. */
export const changeAt = <T>(list: readonly T[], index: number, part: Partial<T>): readonly T[] =>
  list.map((one, at) => (at === index ? { ...one, ...part } : one));

export const removeAt = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, at) => at !== index);

export const insertAt = <T>(list: readonly T[], index: number, one: T): readonly T[] => [
  ...list.slice(0, index),
  one,
  ...list.slice(index),
];

/** One place up (−1) or down (+1); at the end of the list nothing moves. */
export const moveBy = <T>(list: readonly T[], index: number, step: -1 | 1): readonly T[] => {
  const one = list[index];
  const target = index + step;
  if (one === undefined || target < 0 || target >= list.length) return list;
  return insertAt(removeAt(list, index), target, one);
};
