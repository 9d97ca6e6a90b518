import type { RecordTableName } from './record-tables.ts';

export type Row = Readonly<Record<string, unknown>>;

/** What one row was and became: null before = added, null after = deleted. Undo, history and audit all read these. */
export interface RowChange {
  readonly table: RecordTableName;
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
}
