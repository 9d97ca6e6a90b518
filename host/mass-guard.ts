import { ExpectedFailure, type MassLoss } from '#core/contract/failure.ts';
import { recordWords } from '#core/history/record-words.ts';
import type { Db } from '#db/db.ts';
import type { RecordTableName, RowChange } from '#db/row-change.ts';
import { countPresent } from '#db/stores/history/count-present.ts';

/** A table of fewer rows is seen at a glance; taking away more than this share of a larger one is asked about. */
const SMALLEST_TABLE = 10;
const SHARE = 0.2;

const isThere = (row: RowChange['before']): boolean => row !== null && row.removed !== true;

/** How many rows of each table stop being there; what one command takes out and puts in again is no loss. */
const netLoss = (changes: readonly RowChange[]): ReadonlyMap<RecordTableName, number> => {
  const gone = new Map<RecordTableName, number>();
  for (const { table, before, after } of changes) {
    const step = Number(isThere(before)) - Number(isThere(after));
    if (step !== 0) gone.set(table, (gone.get(table) ?? 0) + step);
  }
  return gone;
};

/** What a command has just taken away, when that is more than a fifth of a table; null when it is not. Settings are no records. */
const massLoss = (db: Db, changes: readonly RowChange[]): MassLoss | null => {
  const parts = [...netLoss(changes)].flatMap(([table, gone]) => {
    if (table === 'setting' || gone < SMALLEST_TABLE * SHARE) return [];
    const of = countPresent(db, table) + gone;
    return of >= SMALLEST_TABLE && gone > of * SHARE ? [{ word: recordWords[table].word, gone, of }] : [];
  });
  if (parts.length === 0) return null;
  return { parts, figure: String(parts.reduce((sum, { gone }) => sum + gone, 0)) };
};

const sentence = ({ parts, figure }: MassLoss): string =>
  `这一步会一次去掉${parts.map(({ word, gone, of }) => `${word} ${gone} 条（共 ${of} 条）`).join('、')}，先停下来了，还没有改动。确实要这样做，请输入 ${figure} 再确认；动手之前会先自动备份。`;

/**
 * Looked at inside the transaction, when everything is done and nothing committed: a programme gone wrong, a wrong import or a slip of the
 * hand is stopped by what it would do, whatever the command is called.
 * @throws ExpectedFailure `massDelete` with the counts, unless `agreed` is the very figure
 */
export const guardAgainstMassLoss = (db: Db, changes: readonly RowChange[], agreed: string | null): void => {
  const loss = massLoss(db, changes);
  if (loss && loss.figure !== agreed) throw ExpectedFailure.from({ code: 'massDelete', sentence: sentence(loss), loss });
};
