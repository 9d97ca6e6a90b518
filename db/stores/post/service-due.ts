import type { PurgeKind } from '#core/post/purge.ts';
import type { RecordTableName } from '../../row-change.ts';

export type ServicePurgeKind = Extract<
  PurgeKind,
  'requestPlace' | 'deliveryPlace' | 'parcelPlace' | 'escortPlace' | 'visitDoor' | 'careCase'
>;

/** What stands where a purge emptied a field that may not be empty. */
export const CLEARED = '（已清除）';
/** 第3户: a door that nobody knows any more, told from the others of its day or round all the same. */
export const UNNAMED = '第%户';

/** A record that was taken away waits as long as others, from the day it was last touched: until then the trash brings it back. */
const unlessRemoved = (table: RecordTableName, name: string, day: string): string => `
  CASE ${name}.removed WHEN 0 THEN ${day} ELSE (
    SELECT substr(max(audit_event.at), 1, 10) FROM event_touch JOIN audit_event ON audit_event.seq = event_touch.seq
    WHERE event_touch.row_id = ${name}.id AND event_touch.table_name = '${table}') END`;

const DOOR = `coalesce((SELECT building.name || building_unit.name FROM building_unit JOIN building ON building.id = building_id
  WHERE building_unit.id = unit_id), '')`;
const doorOf = (name: string): string => `(${name}.unit_id IS NOT NULL OR (${name}.room <> '' AND ${name}.room NOT LIKE '${UNNAMED}'))`;

/** `day` and the rest are columns of `inner`, so that the day is worked out once. */
const dueOf = (inner: string): string => `SELECT id, day, what FROM (${inner}) WHERE day <= ?`;

/** Which rows still hold a door, a telephone or words of a resident, and since when they need not. */
export const serviceDue: Readonly<Record<ServicePurgeKind, readonly (readonly [RecordTableName, string])[]>> = {
  requestPlace: [
    [
      'serviceRequest',
      dueOf(`SELECT id, '第' || number || '号诉求' AS what, ${unlessRemoved('serviceRequest', 'service_request', 'substr(done_at, 1, 10)')} AS day
        FROM service_request WHERE (outcome IS NOT NULL OR removed = 1)
        AND (phone <> '' OR words <> '${CLEARED}' OR result NOT IN ('', '${CLEARED}') OR ${doorOf('service_request')})`),
    ],
  ],
  deliveryPlace: [
    [
      'deliveryTask',
      dueOf(`SELECT id, '配送 ' || ${DOOR} AS what, ${unlessRemoved('deliveryTask', 'delivery_task', 'date')} AS day
        FROM delivery_task WHERE need <> '' OR ${doorOf('delivery_task')}`),
    ],
    [
      'isolatedHousehold',
      dueOf(`SELECT id, '隔离户 ' || ${DOOR} AS what, ${unlessRemoved('isolatedHousehold', 'isolated_household', 'until')} AS day
        FROM isolated_household WHERE needs <> '' OR ${doorOf('isolated_household')}`),
    ],
  ],
  parcelPlace: [
    [
      'parcel',
      dueOf(`SELECT parcel.id AS id, '快递 ' || ${DOOR} AS what,
        ${unlessRemoved('parcel', 'parcel', 'substr(coalesce(delivered_at, arrived_at), 1, 10)')} AS day
        FROM parcel JOIN parcel_batch ON parcel_batch.id = batch_id WHERE ${doorOf('parcel')}`),
    ],
    [
      'parcelBatch',
      dueOf(`SELECT id, '一批快递的来源和备注' AS what, ${unlessRemoved('parcelBatch', 'parcel_batch', 'substr(arrived_at, 1, 10)')} AS day
        FROM parcel_batch WHERE source <> '' OR note <> ''`),
    ],
  ],
  escortPlace: [
    [
      'escort',
      dueOf(`SELECT id, '闭环接送 ' || ${DOOR} AS what, ${unlessRemoved(
        'escort',
        'escort',
        "substr(max(back_by, coalesce((SELECT max(at) FROM escort_step WHERE escort_id = escort.id), '')), 1, 10)",
      )} AS day FROM escort
        WHERE destination <> '${CLEARED}' OR aids <> '' OR vehicle <> '' OR note <> '' OR ${doorOf('escort')}
        OR EXISTS (SELECT 1 FROM escort_step WHERE escort_id = escort.id
          AND (handed_by <> '${CLEARED}' OR taken_by <> '${CLEARED}' OR note <> ''))`),
    ],
  ],
  visitDoor: [
    [
      'visit',
      dueOf(`SELECT visit.id AS id, visit_round.name || ' ' || ${DOOR} AS what, CASE
        WHEN visit.removed = 0 AND visit_round.removed = 0 THEN substr(closed_at, 1, 10)
        WHEN visit.removed = 0 THEN ${unlessRemoved('visitRound', 'visit_round', 'NULL')}
        ELSE ${unlessRemoved('visit', 'visit', 'NULL')} END AS day
        FROM visit JOIN visit_round ON visit_round.id = round_id WHERE visit.note <> '' OR visit.room NOT LIKE '${UNNAMED}'`),
    ],
  ],
  careCase: [
    [
      'careCase',
      dueOf(`SELECT id, '包保 ' || ${DOOR} AS what, purge_on AS day FROM care_case
        WHERE phone <> '' OR called <> '' OR words <> '' OR ${doorOf('care_case')}
        OR EXISTS (SELECT 1 FROM care_contact WHERE case_id = care_case.id AND words <> '')`),
    ],
  ],
};
