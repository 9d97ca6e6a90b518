import type { RecordTableName } from './row-change.ts';
import {
  absence,
  agendaItem,
  assignment,
  demand,
  dutyPost,
  item,
  meeting,
  notice,
  person,
  post,
  setting,
  shift,
  stockMove,
} from './schema/index.ts';

/** The tables behind those names. Each has a text `id`. */
export const recordTables = {
  post,
  setting,
  person,
  absence,
  dutyPost,
  shift,
  demand,
  assignment,
  item,
  stockMove,
  meeting,
  agendaItem,
  notice,
} as const satisfies Record<RecordTableName, unknown>;

export type RecordTables = typeof recordTables;
