/** SQLite takes only so many values in one statement. */
const CHUNK = 10_000;

/** Asks in parts and joins the answers. */
export const inChunks = <Key, Row>(keys: readonly Key[], ask: (part: Key[]) => readonly Row[]): readonly Row[] => {
  const rows: Row[] = [];
  for (let start = 0; start < keys.length; start += CHUNK) rows.push(...ask(keys.slice(start, start + CHUNK)));
  return rows;
};
