import { ExpectedFailure } from '../contract/failure.ts';

import type { CountLine } from './count-line.ts';
import type { CountEntry, CountRow } from './stock-count.ts';

type Line = Pick<CountLine, 'itemId' | 'lotId'>;

export const sameCountLine = (one: Line, other: Line): boolean => one.itemId === other.itemId && one.lotId === other.lotId;

/** counted − book; null while it is not counted. */
export const differenceOf = ({ counted, book }: Pick<CountLine, 'counted' | 'book'>): number | null =>
  counted === null ? null : counted - book;

interface Moment {
  readonly at: NonNullable<CountLine['countedAt']>;
  /** last line of the ledger */
  readonly seq: number;
}

/** The lines with the figures entered; a new figure is a new counting, a new reason alone is not. */
export const enterCounts = (lines: readonly CountLine[], entries: readonly CountEntry[], moment: Moment): readonly CountLine[] =>
  lines.map((line) => {
    const entry = entries.find((one) => sameCountLine(one, line));
    if (!entry) return line;
    const withReason = entry.reason === undefined ? line : { ...line, reason: entry.reason };
    if (entry.counted === undefined) return withReason;
    if (entry.counted === null) return { ...withReason, counted: null, countedAt: null, countedSeq: null };
    return { ...withReason, counted: entry.counted, countedAt: moment.at, countedSeq: moment.seq };
  });

type Shown = Pick<CountRow, 'itemName' | 'counted' | 'difference' | 'reason'>;

const list = (rows: readonly Shown[]): string => {
  const names = rows.slice(0, 5).map((row) => row.itemName);
  return `${names.join('、')}${rows.length > names.length ? `等 ${rows.length} 行` : ''}`;
};

/** Refuses what may not be settled: lines nobody counted (unless they are left out on purpose), differences nobody explained. */
export const checkSettling = (rows: readonly Shown[], leaveOut: boolean): void => {
  const open = rows.filter((row) => row.counted === null);
  if (open.length === rows.length) throw new ExpectedFailure('refused', '还没有清点任何一行，没有结束盘点。请先填写实盘数。');
  if (open.length > 0 && !leaveOut) {
    throw new ExpectedFailure(
      'refused',
      `还有 ${open.length} 行没有清点：${list(open)}。没有结束盘点，已填的数都在。请补上，或选择“只结已清点的”。`,
    );
  }
  const unexplained = rows.filter((row) => row.difference !== null && row.difference !== 0 && row.reason === '');
  if (unexplained.length > 0) {
    throw new ExpectedFailure('invalid', `有差异还没有写原因：${list(unexplained)}。没有结束盘点，已填的数都在。请逐行写明原因。`, {
      reason: '请写明差异原因',
    });
  }
};
