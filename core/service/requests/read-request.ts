import type { Site } from '../../roster/organisation/building.ts';
import { type Household, noHousehold, readHousehold } from '../household.ts';

/** What a line said or pasted holds: the door and the telephone stand by themselves, the rest is what is wanted. */
export interface ReadRequest {
  readonly place: Household;
  /** a door was written that the list of buildings does not have */
  readonly unknownDoor: string | null;
  readonly phone: string;
  readonly words: string;
}

const BETWEEN = String.raw`(?:号楼|栋|楼|幢|座|[\s\-–—－/、])+`;
const AFTER_UNIT = String.raw`(?:单元|[\s\-–—－/、])+`;
/** 3-2-501, 3栋2单元501室, 3号楼 2单元 501 */
const DOOR = new RegExp(String.raw`(?<![\d\w])([0-9A-Za-z]{1,4})${BETWEEN}([0-9A-Za-z]{1,3})${AFTER_UNIT}([0-9]{1,5})(?:室|号|户)?(?!\d)`);
const PHONE = /(?<!\d)(1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}|0\d{2,3}-\d{7,8})(?!\d)/;
const EDGES = /^[\s,，。.;；:：、\-–—]+|[\s,，;；:：、\-–—]+$/g;

/** Two figures may be a date; three name a door that is only missing from the list. */
const DOOR_FIGURES = 3;

const doorIn = (text: string, site: Site) => {
  const match = DOOR.exec(text);
  if (!match) return null;
  const [typed, building, unit, room = ''] = match;
  const place = readHousehold(`${building}-${unit}-${room}`, site);
  if (!place && room.length < DOOR_FIGURES) return null;
  return { typed, place };
};

/** Reads one line: `3-2-501 老人降压药没了 13800000000`. Nothing is guessed: what is no door of the site stays as it was typed. */
export const readRequest = (line: string, site: Site): ReadRequest => {
  const phone = PHONE.exec(line);
  const rest = phone ? line.replace(phone[0], ' ') : line;
  const door = doorIn(rest, site);
  const words = door ? rest.replace(door.typed, ' ') : rest;
  return {
    place: door ? (door.place ?? { unitId: null, room: door.typed.trim().slice(0, 20) }) : noHousehold,
    unknownDoor: door && !door.place ? door.typed.trim() : null,
    phone: phone ? phone[0].replace(/\s/g, '') : '',
    words: words.replace(/\s+/g, ' ').replace(EDGES, ''),
  };
};
