import { expect, it } from 'vitest';
import type { Site } from '../roster/organisation/building.ts';
import { findHouseholds, householdText, readHousehold } from './household.ts';

const unit = (id: string, buildingId: string, name: string, rooms: readonly string[]) => ({
  id,
  buildingId,
  name,
  rooms,
  carerId: null,
  position: 0,
});
const building = (id: string, name: string) => ({ id, name, committeeId: null, carerId: null, position: 0 });
const site = {
  buildings: [building('b3', '3栋'), building('b13', '13号楼')],
  units: [unit('u31', 'b3', '1单元', ['101', '501']), unit('u32', 'b3', '2单元', ['501', '5012']), unit('u131', 'b13', '1单元', ['101'])],
} as unknown as Site;

it('a door is understood however it is said at the telephone, and 3栋 is never taken for 13号楼', () => {
  for (const typed of ['3-2-501', '3栋2单元501', '3 2 501', '3号楼2单元501室', '3、2、501'])
    expect(readHousehold(typed, site)).toEqual({ unitId: 'u32', room: '501' });
  expect(householdText({ unitId: 'u131' as never, room: '101' }, site)).toBe('13号楼1单元101');
});

it('what names no door for certain is not guessed', () => {
  for (const typed of ['', '3', '3-2', '3-2-5', '4-1-101', '门卫室', '3-2-501-9']) expect(readHousehold(typed, site)).toBeNull();
  expect(findHouseholds('3-2-5', site, 9).map(({ room }) => room)).toEqual(['501', '5012']);
});

it('building and room without the staircase are that room in each of them, and a staircase stays a staircase', () => {
  const found = (typed: string) => findHouseholds(typed, site, 9).map((door) => householdText(door, site));
  for (const typed of ['3-501', '3栋501', '3号楼 501室']) expect(found(typed)).toEqual(['3栋1单元501', '3栋2单元501', '3栋2单元5012']);
  expect(found('3-1')).toEqual(['3栋1单元101', '3栋1单元501']);
  expect(found('13-501')).toEqual([]);
  expect(readHousehold('3-501', site)).toBeNull();
});
