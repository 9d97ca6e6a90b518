import { eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Db } from './db.ts';
import { type RecordTables, recordTables } from './record-tables.ts';
import type { RecordTableName, Row, RowChange } from './row-change.ts';
import { withoutPrivateHalf } from './secret-settings.ts';

type Inserted<Name extends RecordTableName> = RecordTables[Name]['$inferInsert'];

/** The only way stores write: every change of a row is noted as it was and became, in the same transaction. */
export interface RowWriter {
  readonly db: Db;
  readonly changes: readonly RowChange[];
  insert<Name extends RecordTableName>(table: Name, row: Inserted<Name> & { id: string }): void;
  update<Name extends RecordTableName>(table: Name, id: string, patch: Partial<Inserted<Name>>): void;
  remove(table: RecordTableName, id: string): void;
  /** 清空: deletes the row for good. The event says which, and nothing of what stood in it. */
  clearAway(table: RecordTableName, id: string): void;
}

/** The row as stored, for events and comparison; null when it is not there. */
export const readRow = (db: Db, table: RecordTableName, id: string): Row | null => {
  const found = recordTables[table];
  return (
    (db
      .select()
      .from(found)
      .where(eq(found.id, id as never))
      .get() as Row | undefined) ?? null
  );
};

/** Columns that no event may hold: the log would keep for ever what the table has long replaced, or grow by every picture. */
const secretColumns: Partial<Record<RecordTableName, readonly string[]>> = {
  signaturePin: ['hash'],
  meetingAttachment: ['bytes'],
  personPhoto: ['bytes'],
  userFont: ['bytes'],
};

/** A row as an event holds it. */
export const withoutSecrets = (table: RecordTableName, row: Row | null): Row | null => {
  if (row && table === 'setting') return withoutPrivateHalf(row);
  const secret = secretColumns[table];
  return row && secret ? Object.fromEntries(Object.entries(row).filter(([column]) => !secret.includes(column))) : row;
};

/** Whether a row of this table cannot be written again from its event. */
export const hasSecrets = (table: RecordTableName): boolean => secretColumns[table] !== undefined;

const gone = (): ExpectedFailure => new ExpectedFailure('notFound', '这条记录已经不在了，可能刚被删除或撤销。请刷新后再试。');

export const createRowWriter = (db: Db): RowWriter => {
  const changes: RowChange[] = [];
  const note = (table: RecordTableName, id: string, before: Row | null): void => {
    const after = readRow(db, table, id);
    changes.push({ table, id, before: withoutSecrets(table, before), after: withoutSecrets(table, after) });
  };
  return {
    db,
    changes,
    insert(table, row) {
      db.insert(recordTables[table])
        .values(row as never)
        .run();
      note(table, row.id, null);
    },
    update(table, id, patch) {
      const before = readRow(db, table, id);
      if (!before) throw gone();
      const target = recordTables[table];
      db.update(target)
        .set(patch as never)
        .where(eq(target.id, id as never))
        .run();
      note(table, id, before);
    },
    remove(table, id) {
      const before = readRow(db, table, id);
      if (!before) throw gone();
      const target = recordTables[table];
      db.delete(target)
        .where(eq(target.id, id as never))
        .run();
      note(table, id, before);
    },
    clearAway(table, id) {
      const target = recordTables[table];
      db.delete(target)
        .where(eq(target.id, id as never))
        .run();
      changes.push({ table, id, before: null, after: null });
    },
  };
};
