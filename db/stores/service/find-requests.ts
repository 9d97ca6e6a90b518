import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Site } from '#core/roster/organisation/building.ts';
import { findHouseholds } from '#core/service/household.ts';
import type { ServiceRequest } from '#core/service/requests/request.ts';
import type { Db } from '../../db.ts';
import { serviceRequest } from '../../schema/index.ts';
import { toRequest } from './requests.ts';

/** Doors that a search may mean; more is a whole building and finds too much. */
const MOST_DOORS = 60;

const byNumber = (text: string): SQL | undefined => {
  const number = /^第?\s*(\d{1,9})\s*号?$/.exec(text)?.[1];
  return number === undefined ? undefined : eq(serviceRequest.number, Number(number));
};

/** Only a door with its unit is meant: a single figure would be every building. */
const byDoor = (text: string, site: Site): SQL | undefined => {
  if (!/\d.*[^\d].*\d/.test(text)) return undefined;
  const doors = findHouseholds(text, site, MOST_DOORS);
  const units = [...new Set(doors.map(({ unitId }) => unitId))];
  const ofUnit = (unitId: (typeof units)[number]): SQL | undefined =>
    unitId === null
      ? undefined
      : and(
          eq(serviceRequest.unitId, unitId),
          inArray(
            serviceRequest.room,
            doors.filter((door) => door.unitId === unitId).map(({ room }) => room),
          ),
        );
  return or(...units.map(ofUnit));
};

const byWords = (words: readonly string[]): SQL | undefined =>
  and(...words.map((word) => sql`instr(lower(${serviceRequest.words} || ' ' || ${serviceRequest.room}), ${word}) > 0`));

/** Requests by number, door or words; open ones and the newest first. */
export const findRequests = (db: Db, text: string, site: Site, most: number): readonly ServiceRequest[] => {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return db
    .select()
    .from(serviceRequest)
    .where(and(eq(serviceRequest.removed, false), or(byNumber(wanted), byDoor(wanted, site), byWords(wanted.split(/\s+/)))))
    .orderBy(sql`${serviceRequest.doneAt} is not null`, desc(serviceRequest.number))
    .limit(most)
    .all()
    .map(toRequest);
};
