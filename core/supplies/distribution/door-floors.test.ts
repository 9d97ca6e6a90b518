import { expect, test } from 'vitest';
import { floorsOf } from './door-floors.ts';

const doors = (...rooms: readonly string[]) => rooms.map((room) => ({ room }));
const shape = (...rooms: readonly string[]) => floorsOf(doors(...rooms)).map((floor) => [floor.name, floor.doors.length]);

test('doors stand by floor as in the house, also above the ninth floor and with a letter in front', () => {
  expect(shape('101', '102', '201', '1201', '1202')).toEqual([
    ['1 层', 2],
    ['2 层', 1],
    ['12 层', 2],
  ]);
  expect(shape('A101', 'A102', 'B101')).toEqual([
    ['A1 层', 2],
    ['B1 层', 1],
  ]);
});

test('doors without a floor in their number are shown all the same, six in a row', () => {
  expect(shape('1', '2', '3', '4', '5', '6', '7', '商铺1')).toEqual([
    ['', 6],
    ['', 2],
  ]);
});
