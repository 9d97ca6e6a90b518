/** Merged cells, by row and column from 0, ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook as text, row for row as in the file; a merged cell has its text in its first cell only. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
}

/** A table without merged cells, such as a `.csv`. */
export const plainSheet = (rows: readonly (readonly string[])[], name = ''): Sheet => ({ name, rows, merges: [] });

const copyOf = (rows: readonly (readonly string[])[]): string[][] => rows.map((row) => [...row]);

const fill = (rows: string[][], merge: Merge, right: number): void => {
  const text = rows[merge.top]?.[merge.left] ?? '';
  for (const row of rows.slice(merge.top, merge.bottom + 1)) {
    for (let column = merge.left; column <= right; column += 1) row[column] = text;
  }
};

/** The first rows with every merged cell carrying its text: a heading over two rows or three columns stands in each. */
export const filledHead = ({ rows, merges }: Sheet, count: number): readonly (readonly string[])[] => {
  const head = copyOf(rows.slice(0, count));
  for (const merge of merges)
    if (merge.top < head.length) fill(head, { ...merge, bottom: Math.min(merge.bottom, head.length - 1) }, merge.right);
  return head;
};

/** All rows; below the heading a cell merged over several people (their unit) is each one's. Across columns nothing is copied: that is a note. */
export const filledBody = ({ rows, merges }: Sheet, from: number): readonly (readonly string[])[] => {
  const down = merges.filter((merge) => merge.bottom > merge.top && merge.top >= from && merge.top < rows.length);
  if (down.length === 0) return rows;
  const body = copyOf(rows);
  for (const merge of down) fill(body, merge, merge.left);
  return body;
};
