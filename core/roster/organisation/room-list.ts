import { mostRoomsOfUnit } from './building.ts';

/** 门牌 taken apart: A1203 = prefix A, floor 12, door 03. `floor` null: no floor in it (3, 商铺1). */
interface DoorNumber {
  readonly prefix: string;
  readonly floor: number | null;
  readonly door: number;
  readonly width: number;
}

const takeApart = (room: string): DoorNumber | null => {
  const match = /^([A-Za-z]?)(\d{1,5})$/.exec(room);
  if (!match) return null;
  const [, prefix = '', digits = ''] = match;
  return digits.length < 3
    ? { prefix, floor: null, door: Number(digits), width: digits.startsWith('0') ? digits.length : 0 }
    : {
        prefix,
        floor: Number(digits.slice(0, -2)),
        door: Number(digits.slice(-2)),
        width: digits.startsWith('0') ? digits.length : 0,
      };
};

const putTogether = ({ prefix, floor, door, width }: DoorNumber): string => {
  const digits = floor === null ? String(door) : `${floor}${String(door).padStart(2, '0')}`;
  return `${prefix}${digits.padStart(width, '0')}`;
};

const from = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Every door of every floor from 门牌 to 门牌: 101–602 = six floors of two. Null when it cannot be meant so. */
export const roomsBetween = (first: string, last: string): readonly string[] | null => {
  const [a, b] = [takeApart(first), takeApart(last)];
  if (!a || !b || a.prefix !== b.prefix || a.width !== b.width || a.door > b.door) return null;
  if (a.floor === null || b.floor === null) {
    return a.floor === b.floor ? from(a.door, b.door).map((door) => putTogether({ ...a, door })) : null;
  }
  if (a.floor > b.floor || (b.floor - a.floor + 1) * (b.door - a.door + 1) > mostRoomsOfUnit) return null;
  const { floor: low } = a;
  const doors = from(a.door, b.door);
  return from(low, b.floor).flatMap((floor) => doors.map((door) => putTogether({ ...a, floor, door })));
};

export type RoomsReading =
  | { readonly kind: 'rooms'; readonly rooms: readonly string[] }
  /** a sentence that names what cannot be read */
  | { readonly kind: 'problem'; readonly sentence: string };

const collator = new Intl.Collator('zh-CN', { numeric: true });
const key = (room: string): readonly [string, number, number] => {
  const parts = takeApart(room);
  return parts ? [parts.prefix, parts.floor ?? 0, parts.door] : ['\uffff', 0, 0];
};

/** By staircase letter, floor and door; 商铺1 after the numbered ones. */
export const byDoor = (a: string, b: string): number => {
  const [x, y] = [key(a), key(b)];
  return x[0] === y[0] ? x[1] - y[1] || x[2] - y[2] || collator.compare(a, b) : x[0] < y[0] ? -1 : 1;
};

const DASH = /[-–—~～至]/;

const readPart = (part: string): readonly string[] | null => {
  const ends = part.split(DASH);
  if (ends.length === 1) return [part];
  const [first = '', last = ''] = ends;
  return ends.length === 2 ? roomsBetween(first, last) : null;
};

/**
 * A typed list of doors: “101–602、701” (floors × doors, then a single one) or one by one, in the order of floors.
 * Nothing is guessed: what reads two ways is named in a sentence.
 */
export const readRooms = (text: string): RoomsReading => {
  const rooms: string[] = [];
  const spaced = text.replaceAll(/\s*([-–—~～至])\s*/g, '$1');
  for (const part of spaced.split(/[\s,，、;；]+/).filter(Boolean)) {
    const read = readPart(part);
    if (!read)
      return { kind: 'problem', sentence: `“${part}”读不懂。从哪户到哪户请写成 101–602（每层的户号都从 01 到 02），零散的用顿号隔开。` };
    rooms.push(...read);
  }
  const twice = rooms.find((room, index) => rooms.indexOf(room) !== index);
  if (twice !== undefined) return { kind: 'problem', sentence: `${twice} 写了两次，请去掉一个。` };
  const long = rooms.find((room) => room.length > 10);
  if (long !== undefined) return { kind: 'problem', sentence: `“${long}”太长，一个门牌最多 10 个字。` };
  if (rooms.length > mostRoomsOfUnit)
    return { kind: 'problem', sentence: `一个单元最多 ${mostRoomsOfUnit} 户，这里有 ${rooms.length} 户。` };
  return { kind: 'rooms', rooms: [...rooms].sort(byDoor) };
};
