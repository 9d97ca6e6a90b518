import type { RecordTableName } from '../../row-change.ts';

/** Records that people take away by themselves and look for again. What belongs to one of them (doors of a run) comes and goes with it. */
export const trashTables = [
  'person',
  'absence',
  'branch',
  'officeTerm',
  'workingGroup',
  'building',
  'buildingUnit',
  'pioneerPost',
  'doubleRegistration',
  'training',
  'personPair',
  'partyApplication',
  'dutyPost',
  'shift',
  'assignment',
  'dutyWish',
  'dutyLeader',
  'demandVariant',
  'phaseChange',
  'holiday',
  'item',
  'storePlace',
  'kit',
  'stockCount',
  'distributionRun',
  'meeting',
  'agendaItem',
  'meetingAttachment',
  'notice',
  'poster',
  'userFont',
] as const satisfies readonly RecordTableName[];
export type TrashTable = (typeof trashTables)[number];

/** Filled as a whole: rows that went while others came were replaced, not taken away. */
export const replacedAsAWhole: ReadonlySet<RecordTableName> = new Set([
  'assignment',
  'dutyWish',
  'dutyLeader',
  'demandVariant',
  'phaseChange',
  'holiday',
]);
