import { getTableName } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { recordTables } from '../../record-tables.ts';
import type { RecordTableName } from '../../row-change.ts';
import type { RowKey } from './named-ids.ts';

/** What belongs to a record and has no life without it, by the column that says so. */
const owned: Partial<Record<RecordTableName, readonly (readonly [RecordTableName, string])[]>> = {
  person: [
    ['personPhoto', 'id'],
    ['signaturePin', 'id'],
    ['absence', 'personId'],
    ['dutyWish', 'personId'],
    ['doubleRegistration', 'personId'],
    ['personPair', 'firstId'],
    ['personPair', 'secondId'],
    ['birthday', 'id'],
  ],
  building: [['buildingUnit', 'buildingId']],
  meeting: [
    ['agendaItem', 'meetingId'],
    ['meetingAttachment', 'meetingId'],
  ],
  distributionRun: [['runUnit', 'runId']],
  parcelBatch: [['parcel', 'batchId']],
  escort: [['escortStep', 'escortId']],
  visitRound: [['visit', 'roundId']],
  careCase: [['careContact', 'caseId']],
};

/** Looks for what belongs to records, each kind of question prepared once: a clearing asks for thousands. */
export const createOwnedFinder = (db: Db): ((row: RowKey) => readonly RowKey[]) => {
  const questions = new Map<string, (id: string) => readonly RowKey[]>();
  const ask = (table: RecordTableName, column: string): ((id: string) => readonly RowKey[]) => {
    const known = questions.get(`${table} ${column}`);
    if (known) return known;
    const target = recordTables[table];
    const name = target[column as 'id'].name;
    const find = db.$client.prepare(`SELECT id FROM ${getTableName(target)} WHERE "${name}" = ?`).pluck();
    const question = (id: string): readonly RowKey[] => (find.all(id) as readonly string[]).map((found) => ({ table, id: found }));
    questions.set(`${table} ${column}`, question);
    return question;
  };
  return ({ table, id }) => (owned[table] ?? []).flatMap(([child, column]) => ask(child, column)(id));
};

/** The columns by which rows of `table` say that they belong to a record of this kind. */
export const ownerColumns = (kind: RecordTableName, table: RecordTableName): readonly string[] =>
  (owned[kind] ?? []).filter(([child]) => child === table).map(([, column]) => column);
