import { expect, it } from 'vitest';
import type { Site } from '../../roster/organisation/building.ts';
import type { KeptTask } from './plan-day.ts';
import { readDoors } from './read-doors.ts';
import { countStops, routesOfDay, stopsOfRoutes } from './routes-of-day.ts';
import { type DeliveryTeam, deliveryTeams, teamFinder } from './team.ts';

const unit = (id: string, name: string, rooms: readonly string[]) => ({ id, buildingId: 'b3', name, rooms, carerId: null, position: 0 });
const site = {
  buildings: [{ id: 'b3', name: '3栋', committeeId: null, carerId: null, position: 0 }],
  units: [unit('u1', '1单元', ['101', '102', '201', '202', '1001']), unit('u2', '2单元', ['101', '501'])],
} as unknown as Site;
const team = (name: string, units: readonly string[], walk: 'up' | 'down') =>
  ({ name, personIds: [], unitIds: units, walk }) as unknown as DeliveryTeam;
const task = (unitId: string | null, room: string, of: string, more: Partial<KeptTask> = {}): KeptTask =>
  ({
    id: `${unitId}${room}`,
    date: '2022-01-06',
    place: { unitId, room },
    kind: 'meal',
    need: '',
    team: of,
    outcome: null,
    ...more,
  }) as KeptTask;
const walk = (tasks: readonly KeptTask[], teams: readonly DeliveryTeam[]) =>
  routesOfDay(tasks, teams, site).map((route) => [route.team, ...stopsOfRoutes([route]).map(({ place }) => place.room)]);

it('the route climbs or comes down floor by floor, each floor from its first door (the tenth floor is not between the first and the second)', () => {
  const tasks = ['202', '1001', '102', '101'].map((room) => task('u1', room, '一队'));
  expect(walk(tasks, [team('一队', ['u1'], 'up')])).toEqual([['一队', '101', '102', '202', '1001']]);
  expect(walk(tasks, [team('一队', ['u1'], 'down')])).toEqual([['一队', '1001', '202', '101', '102']]);
});

it('no door is lost: those without a team and places that are in no list come last', () => {
  const tasks = [
    task(null, '门卫室', ''),
    task('u2', '501', '二队'),
    task('u1', '101', '一队'),
    task('u1', '101', '一队', { kind: 'water' }),
  ];
  const teams = [team('二队', ['u2'], 'up'), team('一队', ['u1'], 'up')];
  expect(walk(tasks, teams)).toEqual([
    ['二队', '501'],
    ['一队', '101'],
    ['', '门卫室'],
  ]);
  expect(countStops(stopsOfRoutes(routesOfDay(tasks, teams, site)))).toMatchObject({ doors: 3, tasks: 4, left: 3 });
  expect(teamFinder(teams)({ unitId: 'u2' as never, room: '101' })).toBe('二队');
});

it('one unit has one team: two that claim it are refused with the name of the first', () => {
  const ids = ['1f0c4f6e-6d1c-4b2a-9d57-111111111111'];
  const refused = deliveryTeams.safeParse([team('一队', ids, 'up'), team('二队', ids, 'up')]);
  expect(refused.error?.issues[0]).toMatchObject({ path: [1, 'unitIds'], message: expect.stringContaining('一队') });
});

it('a pasted list: what is understood is taken once, the rest comes back with its reason and nothing is guessed', () => {
  const read = readDoors('3-1-101、3-2-501\n3栋1单元 202\n3-1-101\n3-2\n9-9-999\n3-1-102 3-1-201', site, new Set(['u2 501']));
  expect(read.map((door) => ('place' in door ? door.place.room : `${door.typed} ${door.why}`))).toEqual([
    '101',
    '3-2-501 已经在名单里',
    '202',
    '3-1-101 写了两遍，只记一次',
    '3-2 没写全，例如 3栋2单元101',
    '9-9-999 楼栋名单里没有这一户',
    '102',
    '201',
  ]);
});
