import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomsOfUnit } from './building.ts';
import { roomsOf } from './building-plan.ts';
import { byDoor, readRooms } from './room-list.ts';
import { roomsText } from './rooms-text.ts';

const rooms = (text: string): readonly string[] => {
  const read = readRooms(text);
  return read.kind === 'rooms' ? read.rooms : [read.sentence];
};

test.each([
  ['101–602', ['101', '102', '201', '202', '301', '302', '401', '402', '501', '502', '601', '602']],
  ['101-103、201', ['101', '102', '103', '201']],
  ['701，101 - 102', ['101', '102', '701']],
  ['1001至1102', ['1001', '1002', '1101', '1102']],
  ['A101—A202', ['A101', 'A102', 'A201', 'A202']],
  ['1-4', ['1', '2', '3', '4']],
  ['商铺1 商铺2 101', ['101', '商铺1', '商铺2']],
  ['', []],
])('“%s” is read floor by floor, door by door', (text, expected) => {
  expect(rooms(text)).toEqual(expected);
});

test.each(['103–202', '601-101', '101-2', '101-201-301', 'A101-B102', '101–9999'])(
  '“%s” reads two ways or none, so it is asked about and not guessed (doors that nobody has)',
  (text) => {
    expect(readRooms(text)).toMatchObject({ kind: 'problem', sentence: expect.stringContaining(text.slice(0, 3)) });
  },
);

test('a door written twice is named (a household that would be given twice)', () => {
  expect(readRooms('101-202、102')).toEqual({ kind: 'problem', sentence: '102 写了两次，请去掉一个。' });
});

test('the short form is what a person would write', () => {
  expect(roomsText([...roomsOf(6, 2), '701'])).toBe('101–602、701');
  expect(roomsText(['101', '103', '商铺1'])).toBe('101、103、商铺1');
});

const door = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 33 }), fc.integer({ min: 1, max: 12 }))
    .map(([floor, number]) => `${floor}${String(number).padStart(2, '0')}`),
  fc.integer({ min: 1, max: 99 }).map(String),
  fc.constantFrom('A101', 'A102', '商铺1', '0101', '0102', '阁楼'),
);

test('the short form always reads back as the same doors (a household lost on the way through the form)', () => {
  fc.assert(
    fc.property(fc.uniqueArray(door, { maxLength: 60 }), (doors) => {
      expect(roomsOfUnit.safeParse(doors).success).toBe(true);
      expect(rooms(roomsText(doors))).toEqual([...doors].sort(byDoor));
    }),
  );
});
