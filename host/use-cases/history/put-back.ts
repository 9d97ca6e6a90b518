import { isDeepStrictEqual } from 'node:util';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Person } from '#core/roster/person.ts';
import type { Row, RowChange } from '#db/row-change.ts';
import { hasSecrets, readRow } from '#db/row-writer.ts';
import { sqliteTrouble } from '#db/sqlite-failures.ts';
import { keyOf } from '#db/stores/history/named-ids.ts';
import { takesAway } from '#db/stores/history/removed-rows.ts';
import { secretaryNow } from '#db/stores/roster/office-terms.ts';
import type { CommandContext } from '../../handlers.ts';

const lostBytes = (): ExpectedFailure =>
  new ExpectedFailure('refused', '照片和文件的内容没有留存，不能这样找回，没有改动。请重新添加这个文件。');

const explained = (error: unknown): unknown => {
  switch (sqliteTrouble(error)) {
    case 'taken':
      return new ExpectedFailure('conflict', '同一个位置上已经有了新的记录，没有恢复。请先去掉新的那一条，再来恢复。');
    case 'still referenced':
      return new ExpectedFailure('conflict', '它属于另一条已经去掉的记录，没有恢复。请先恢复那一条。');
    default:
      return error;
  }
};

const same = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one ?? null)), JSON.parse(JSON.stringify(other ?? null)));

/** The columns that this change wrote and nobody has written since; what was changed later stays as it is now. */
const untouchedSince = (change: RowChange, now: Row): Row =>
  Object.fromEntries(
    Object.entries(change.before ?? {}).filter(
      ([column, value]) => !same(value, change.after?.[column]) && same(now[column], change.after?.[column]),
    ),
  );

/** Who comes back as 书记 and finds another in the office comes back without it, and no term begins. */
const officeTaken = ({ db }: CommandContext, changes: readonly RowChange[]): ReadonlySet<string> => {
  const people = changes.flatMap(({ table, before }) => (table === 'person' && before ? [before as unknown as Person] : []));
  return new Set(people.filter((person) => secretaryNow(db, person)).map(({ id }) => id));
};

const withoutOffice = ({ table, before }: RowChange, patch: Row, taken: ReadonlySet<string>): Row => {
  const personId = table === 'officeTerm' ? before?.personId : before?.id;
  if (!taken.has(String(personId))) return patch;
  if (table === 'officeTerm') return {};
  const { branchOffice: _, ...rest } = patch;
  return rest;
};

const insertAgain = ({ writer }: CommandContext, { table, id, before }: RowChange): void => {
  if (readRow(writer.db, table, id) || !before) return;
  if (hasSecrets(table)) throw lostBytes();
  try {
    writer.insert(table, before as never);
  } catch (error) {
    throw explained(error);
  }
};

/**
 * Brings back what one step took away, long after it: rows that were deleted are written again, marked ones are unmarked, and what else the
 * step changed with them (the members of a group that was dissolved) is as it was wherever nobody has changed it since.
 * @param wanted keys of the rows to bring back; `whole` when they are all that the step took away
 */
export const putBack = (context: CommandContext, changes: readonly RowChange[], wanted: ReadonlySet<string>, whole: boolean): void => {
  const taken = officeTaken(context, changes);
  for (const change of [...changes].reverse()) {
    const asked = takesAway(change) ? wanted.has(keyOf(change)) : whole && change.before !== null;
    if (!asked) continue;
    if (change.after === null) {
      insertAgain(context, change);
      continue;
    }
    const now = readRow(context.db, change.table, change.id);
    const patch = now ? withoutOffice(change, untouchedSince(change, now), taken) : {};
    if (Object.keys(patch).length > 0) context.writer.update(change.table, change.id, patch as never);
  }
};
