import { byDoor, roomsBetween } from './room-list.ts';

const isRange = (rooms: readonly string[], start: number, end: number): boolean => {
  const range = roomsBetween(rooms[start] ?? '', rooms[end - 1] ?? '');
  return range !== null && range.length === end - start && range.every((room, index) => room === rooms[start + index]);
};

/** The longest stretch from `start` that reads back as one range; a door alone is a stretch of one. */
const stretchFrom = (rooms: readonly string[], start: number): number => {
  for (let end = rooms.length; end > start + 1; end -= 1) if (isRange(rooms, start, end)) return end;
  return start + 1;
};

/** 101、102 … 602、701 → “101–602、701”: the shortest form that `readRooms` reads back as the same doors. */
export const roomsText = (doors: readonly string[]): string => {
  const rooms = [...doors].sort(byDoor);
  const parts: string[] = [];
  for (let at = 0; at < rooms.length; ) {
    const end = stretchFrom(rooms, at);
    parts.push(end - at > 2 ? `${rooms[at]}–${rooms[end - 1]}` : rooms.slice(at, end).join('、'));
    at = end;
  }
  return parts.join('、');
};
