/** Tables that user actions write, by the name events know them under. */
export type RecordTableName =
  | 'post'
  | 'account'
  | 'setting'
  | 'person'
  | 'absence'
  | 'dutyPost'
  | 'shift'
  | 'demand'
  | 'assignment'
  | 'demandVariant'
  | 'phaseChange'
  | 'holiday'
  | 'dutyLeader'
  | 'dutyWish'
  | 'planVersion'
  | 'dutyChange'
  | 'attendance'
  | 'handover'
  | 'signaturePin'
  | 'item'
  | 'stockMove'
  | 'meeting'
  | 'agendaItem'
  | 'notice'
  | 'branch'
  | 'officeTerm'
  | 'workingGroup'
  | 'building'
  | 'buildingUnit'
  | 'pioneerPost'
  | 'doubleRegistration'
  | 'training'
  | 'personPair'
  | 'partyApplication'
  | 'storePlace'
  | 'lot'
  | 'supplyDocument'
  | 'cashMove'
  | 'stockCount'
  | 'kit'
  | 'distributionRun'
  | 'runUnit'
  | 'meetingAmendment'
  | 'meetingAttachment'
  | 'personPhoto'
  | 'userFont'
  | 'poster';

export type Row = Readonly<Record<string, unknown>>;

/** What one row was and became: null before = added, null after = deleted. Undo, history and audit all read these. */
export interface RowChange {
  readonly table: RecordTableName;
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
}
