/** A line of a list that is being typed: it keeps its key while everything in it may change. */
export interface Keyed<T> {
  readonly key: string;
  readonly value: T;
}

export const keyed = <T>(value: T): Keyed<T> => ({ key: crypto.randomUUID(), value });

export const valuesOf = <T>(lines: readonly Keyed<T>[]): readonly T[] => lines.map(({ value }) => value);

/** The list with one line's value changed in part. */
export const changeLine = <T>(lines: readonly Keyed<T>[], key: string, part: Partial<T>): readonly Keyed<T>[] =>
  lines.map((line) => (line.key === key ? { key, value: { ...line.value, ...part } } : line));
