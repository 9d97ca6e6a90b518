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

/** Tables that user actions write, by the name events know them under. Each has a text `id`. */
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
} as const;

export type RecordTables = typeof recordTables;
export type RecordTableName = keyof RecordTables;
