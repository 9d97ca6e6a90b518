/** A line or document of an append-only book; `seq` is the order in which it was written. */
interface Written<Key extends string> {
  readonly seq: number;
  readonly id: Key;
  readonly reversesId: Key | null;
}

/** What is taken back today: by a reversal (冲红) that is not itself taken back. `written` must hold every reversal of the ones asked about. */
export const reversedIds = <Key extends string>(written: readonly Written<Key>[]): ReadonlySet<Key> => {
  const reversed = new Set<Key>();
  for (const one of [...written].sort((a, b) => b.seq - a.seq)) {
    if (one.reversesId !== null && !reversed.has(one.id)) reversed.add(one.reversesId);
  }
  return reversed;
};
