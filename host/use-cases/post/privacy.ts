import { ExpectedFailure } from '#core/contract/failure.ts';
import { countDue, dueUntil, type PurgeKind, type PurgeLine, type PurgeNote, purgeKindNames, purgeKinds } from '#core/post/purge.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { eventsOf } from '#db/stores/history/clear-away.ts';
import type { RowKey } from '#db/stores/history/named-ids.ts';
import { createOwnedFinder } from '#db/stores/history/owned-rows.ts';
import { type DueRow, findDueRows } from '#db/stores/post/due-rows.ts';
import { emptyDue } from '#db/stores/post/empty-due.ts';
import { findLostRows } from '#db/stores/post/lost-rows.ts';
import { addPurge, listPurges, readPurgeRules, savePurgeRules } from '#db/stores/post/purge-settings.ts';
import { listBackups } from '../../backups.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';

const MOST_SHOWN = 500;

const dueRows = (db: Db, today: LocalDate): ReadonlyMap<PurgeKind, readonly DueRow[]> => {
  const rules = readPurgeRules(db);
  const lost: ReadonlyMap<PurgeKind, readonly DueRow[]> = findLostRows(db);
  return new Map(
    purgeKindNames.map((kind) => {
      const until = dueUntil(rules, kind, today);
      if (until === null) return [kind, []] as const;
      return [kind, [...findDueRows(db, kind, until), ...(lost.get(kind) ?? []).filter(({ day }) => day <= until)]] as const;
    }),
  );
};

/** What goes with a record, and is not counted by itself: its contacts, its steps. */
const withTheirParts = (db: Db, rows: readonly DueRow[]): readonly RowKey[] => {
  const partsOf = createOwnedFinder(db);
  return rows.flatMap((row) => (row.table === 'careCase' || row.table === 'escort' ? [row, ...partsOf(row)] : [row]));
};

const countsOf = (due: ReadonlyMap<PurgeKind, readonly DueRow[]>): Readonly<Record<PurgeKind, number>> =>
  Object.fromEntries(purgeKindNames.map((kind) => [kind, due.get(kind)?.length ?? 0])) as Record<PurgeKind, number>;

const stepsOf = (db: Db, due: ReadonlyMap<PurgeKind, readonly DueRow[]>): readonly number[] =>
  eventsOf(db, withTheirParts(db, [...due.values()].flat()));

const counted = new WeakMap<Db, { readonly changes: number; readonly today: LocalDate; readonly due: number }>();

/** How many fields are due now. Today asks again and again, so that the count is kept until the file is written to or the day is over. */
export const countPurgeDue = (db: Db, today: LocalDate): number => {
  const count = (): number => countDue(countsOf(dueRows(db, today)));
  if (db.$client.inTransaction) return count();
  const changes = db.$client.prepare('SELECT total_changes()').pluck().get() as number;
  const kept = counted.get(db);
  if (kept?.changes === changes && kept.today === today) return kept.due;
  const due = count();
  counted.set(db, { changes, today, due });
  return due;
};

const linesOf = (due: ReadonlyMap<PurgeKind, readonly DueRow[]>): readonly PurgeLine[] =>
  [...due].flatMap(([kind, rows]) => rows.map(({ day, what }) => ({ kind, day, what })));

export const privacyQueries: SomeQueries<'privacy'> = {
  'privacy.state': ({ db, today, session }) => {
    const due = dueRows(db, today);
    return {
      rules: readPurgeRules(db),
      due: countsOf(due),
      lines: linesOf(due).slice(0, MOST_SHOWN),
      steps: stepsOf(db, due).length,
      backups: listBackups(session.open),
      done: listPurges(db),
    };
  },
};

const differs = (count: number, total: number): ExpectedFailure =>
  new ExpectedFailure('conflict', `现在到期的是 ${total} 处，和看到的 ${count} 处不一样，没有清除。请再看一遍。`);

/** Once it is committed, the log of the file is emptied too: until then it held the pages as they were. */
const emptyLogAfter = (db: Db): void => {
  setImmediate(() => {
    if (db.$client.open) db.$client.pragma('wal_checkpoint(TRUNCATE)');
  });
};

const purge = (context: CommandContext, count: number): PurgeNote => {
  const { db, writer, today, now, session } = context;
  const due = dueRows(db, today);
  const counts = countsOf(due);
  const total = countDue(counts);
  if (total !== count) throw differs(count, total);
  const steps = stepsOf(db, due);
  emptyDue(db, due);
  context.erase(steps);
  const told = purgeKindNames.filter((kind) => counts[kind] > 0);
  context.about(told.map((kind) => `${purgeKinds[kind].word} ${counts[kind]} 处`).join('、'));
  const note: PurgeNote = {
    at: now,
    user: session.user,
    counts: Object.fromEntries(told.map((kind) => [kind, counts[kind]])),
    steps: steps.length,
  };
  addPurge(writer, note);
  emptyLogAfter(db);
  return note;
};

export const privacyCommands: SomeCommands<'privacy'> = {
  'privacy.save': ({ writer }, rules) => {
    savePurgeRules(writer, rules);
    return rules;
  },
  'privacy.purge': (context, { count }) => purge(context, count),
};
