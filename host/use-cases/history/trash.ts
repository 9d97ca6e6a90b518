import { ExpectedFailure } from '#core/contract/failure.ts';
import type { NameOf } from '#core/history/field.ts';
import { recordWords } from '#core/history/record-words.ts';
import { type ClearingPlan, TRASH_DAYS, type TrashEntry, type TrashList, type TrashRecord } from '#core/history/trash.ts';
import { addDays, dateOf, type LocalDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { readRow } from '#db/row-writer.ts';
import { readEvents } from '#db/stores/events.ts';
import { clearAway, planClearing } from '#db/stores/history/clear-away.ts';
import { keyOf, type RowKey } from '#db/stores/history/named-ids.ts';
import { readPayload } from '#db/stores/history/payloads.ts';
import { createNameOf, titleOf } from '#db/stores/history/record-names.ts';
import { listRemovals, type Removal, type RemovedRow } from '#db/stores/history/removed-rows.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';
import { putBack } from './put-back.ts';
import { stepWords } from './step-words.ts';
import { refuseTakenName } from './taken-name.ts';

const wordOf = ({ table, column }: RemovedRow): string =>
  (column === undefined ? recordWords[table].word : recordWords[table].fields[column]?.label) ?? '';

const recordOf = (row: RemovedRow, nameOf: NameOf): TrashRecord => ({
  kind: row.table,
  id: row.id,
  word: wordOf(row),
  title: titleOf(row.table, row.before, nameOf),
});

const { compare } = new Intl.Collator('zh');
const byName = (one: TrashRecord, other: TrashRecord): number => compare(one.word, other.word) || compare(one.title, other.title);

const entriesOf = (db: Db, removals: readonly Removal[]): readonly TrashEntry[] => {
  const nameOf = createNameOf(db);
  const events = readEvents(
    db,
    removals.map(({ seq }) => seq),
  );
  return removals.flatMap(({ seq, rows }) => {
    const event = events.get(seq);
    if (!event) return [];
    return [
      { seq, at: event.at, user: event.user, label: stepWords(event), records: rows.map((row) => recordOf(row, nameOf)).sort(byName) },
    ];
  });
};

/** What lies here since before this day may be cleared. */
const clearableBefore = (today: LocalDate): LocalDate => addDays(today, -TRASH_DAYS + 1);

const isOld = (today: LocalDate) => {
  const limit = clearableBefore(today);
  return ({ at }: TrashEntry): boolean => dateOf(at) < limit;
};

/** What is cleared are rows; a part of one that is still there stays in the trash. */
const wholeRows = (removals: readonly Removal[]): readonly Removal[] =>
  removals.map(({ seq, rows }) => ({ seq, rows: rows.filter(({ column }) => column === undefined) }));

const list = ({ db, today }: { readonly db: Db; readonly today: LocalDate }): TrashList => ({
  entries: entriesOf(db, listRemovals(db)),
  old: oldRecords(db, today).size,
});

const oldRecords = (db: Db, today: LocalDate): ReadonlyMap<string, TrashRecord> =>
  new Map(
    entriesOf(db, wholeRows(listRemovals(db)))
      .filter(isOld(today))
      .flatMap(({ records }) => records.map((record) => [`${record.kind} ${record.id}`, record] as const)),
  );

const toKeys = (records: ReadonlyMap<string, TrashRecord>): readonly RowKey[] =>
  [...records.values()].map(({ kind, id }) => ({ table: kind, id }));

const plan = (db: Db, today: LocalDate): ClearingPlan => {
  const records = oldRecords(db, today);
  const { rows, kept, seqs } = planClearing(db, toKeys(records));
  const told = (keys: readonly RowKey[]): readonly TrashRecord[] => keys.flatMap((key) => records.get(keyOf(key)) ?? []);
  return { records: told(rows), kept: told(kept), steps: seqs.length };
};

const gone = (): ExpectedFailure => new ExpectedFailure('notFound', '回收站里已经没有这一条，可能刚恢复过。请刷新后再看。');

/** A row whose step was erased with others is unmarked as it stands. */
const unmark = ({ writer }: CommandContext, rows: readonly RemovedRow[]): void => {
  for (const { table, id, column } of rows)
    if (column === undefined && readRow(writer.db, table, id)?.removed) writer.update(table, id, { removed: false } as never);
};

const restore = (context: CommandContext, seq: number, id: string | null): { readonly restored: number; readonly title: string } => {
  const { db, about } = context;
  const all = listRemovals(db).find((removal) => removal.seq === seq)?.rows ?? [];
  const rows = id === null ? all : all.filter((row) => row.id === id);
  const [first] = rows;
  if (!first) throw gone();
  const title = `${wordOf(first)} ${titleOf(first.table, first.before, createNameOf(db))}${rows.length > 1 ? `等 ${rows.length} 条` : ''}`;
  about(title);
  refuseTakenName(db, rows);
  putBack(context, readPayload(db, seq)?.changes ?? [], new Set(rows.map(keyOf)), rows.length === all.length);
  unmark(context, rows);
  return { restored: rows.length, title };
};

const clear = (context: CommandContext, count: number): { readonly cleared: number; readonly kept: number } => {
  const { db, today, writer } = context;
  const records = oldRecords(db, today);
  const clearing = planClearing(db, toKeys(records));
  const cleared = clearing.rows.filter((row) => records.has(keyOf(row))).length;
  if (cleared === 0) throw new ExpectedFailure('refused', `没有放满 ${TRASH_DAYS} 天、又不再被引用的东西，没有清除。`);
  if (cleared !== count)
    throw new ExpectedFailure('conflict', `现在可以清除的是 ${cleared} 条，和输入的 ${count} 条不一样，没有清除。请再看一遍。`);
  context.about(`${cleared} 条`);
  clearAway(writer, clearing);
  context.erase(clearing.seqs);
  return { cleared, kept: clearing.kept.length };
};

export const trashQueries: SomeQueries<'trash'> = {
  'trash.list': list,
  'trash.plan': ({ db, today }) => plan(db, today),
};

export const trashCommands: SomeCommands<'trash'> = {
  'trash.restore': (context, { seq, id }) => restore(context, seq, id),
  'trash.clear': (context, { count }) => clear(context, count),
};
