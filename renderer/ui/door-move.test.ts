import { expect, test } from 'vitest';
import { floorsOf } from '#core/supplies/distribution/door-floors.ts';
import { moveDoor, nextDoor } from './door-move.ts';

const floors = [...floorsOf(['101', '102', '103', '201', '202', '301', '302', '303'].map((room) => ({ room })))].reverse();

test.each([
  ['102', 'ArrowUp', '202'],
  ['103', 'ArrowUp', '202'],
  ['303', 'ArrowDown', '202'],
  ['103', 'ArrowRight', '201'],
  ['201', 'ArrowLeft', '103'],
  ['202', 'Home', '101'],
  ['202', 'End', '303'],
])('from %s the key %s leads to %s (a key that leads nowhere strands the hand)', (from, key, to) => {
  expect(moveDoor(floors, from, key)).toBe(to);
});

test('after a tick the next door is the next one up the stairs, and every door is passed once', () => {
  const walked = ['101'];
  for (let at = nextDoor(floors, '101'); at; at = nextDoor(floors, at)) walked.push(at);
  expect(walked).toEqual(['101', '102', '103', '201', '202', '301', '302', '303']);
  expect(moveDoor(floors, '301', 'ArrowUp')).toBeNull();
});
