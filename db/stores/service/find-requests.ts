import { and, desc, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Site } from '#core/roster/organisation/building.ts';
import type { ServiceRequest } from '#core/service/requests/request.ts';
import type { Db } from '../../db.ts';
import { serviceRequest } from '../../schema/index.ts';
import { atDoor } from './at-place.ts';
import { toRequest } from './requests.ts';

const byNumber = (text: string): SQL | undefined => {
  const number = /^第?\s*(\d{1,9})\s*号?$/.exec(text)?.[1];
  return number === undefined ? undefined : eq(serviceRequest.number, Number(number));
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
    .where(and(eq(serviceRequest.removed, false), or(byNumber(wanted), atDoor(serviceRequest, text, site), byWords(wanted.split(/\s+/)))))
    .orderBy(sql`${serviceRequest.doneAt} is not null`, desc(serviceRequest.number))
    .limit(most)
    .all()
    .map(toRequest);
};
