import { ExpectedFailure } from '#core/contract/failure.ts';
import { recordWords } from '#core/history/record-words.ts';
import type { Db } from '#db/db.ts';
import { recordTables } from '#db/record-tables.ts';
import type { RecordTableName, Row } from '#db/row-change.ts';
import type { RemovedRow } from '#db/stores/history/removed-rows.ts';

/** Kinds of which no two may bear one name, within what they belong to. */
const singular: Partial<Record<RecordTableName, string | null>> = {
  branch: null,
  workingGroup: null,
  building: null,
  buildingUnit: 'buildingId',
  kit: null,
  storePlace: null,
};

const present = (db: Db, table: RecordTableName): readonly Row[] =>
  (db.select().from(recordTables[table]).all() as readonly Row[]).filter((row) => row.removed !== true);

/** Whoever took the name in the meantime keeps it: what comes back does not come back beside it. */
export const refuseTakenName = (db: Db, rows: readonly RemovedRow[]): void => {
  for (const { table, before } of rows) {
    const within = singular[table];
    if (within === undefined) continue;
    const taken = present(db, table).some((row) => row.name === before.name && (within === null || row[within] === before[within]));
    if (taken)
      throw new ExpectedFailure(
        'conflict',
        `现在已经有另一个${recordWords[table].word}叫“${String(before.name)}”，没有恢复。请先给现在的那个改名。`,
      );
  }
};
