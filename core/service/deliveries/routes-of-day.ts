import type { BuildingUnitId, Site } from '../../roster/organisation/building.ts';
import { floorsOf } from '../../supplies/distribution/door-floors.ts';
import { type Household, householdKey } from '../household.ts';
import type { DeliveryOutcome } from './delivery.ts';
import type { KeptTask } from './plan-day.ts';
import type { DeliveryTeam, Walk } from './team.ts';

/** One door on a route with everything that is brought to it. */
export interface Stop {
  readonly key: string;
  readonly place: Household;
  readonly tasks: readonly KeptTask[];
}

/** The doors of one staircase (单元), in the order in which one walks. */
export interface StairStops {
  readonly key: string;
  /** 3栋 2单元; 其他地点 for places that the list of buildings does not have */
  readonly title: string;
  readonly stops: readonly Stop[];
}

export interface TeamRoute {
  /** '' = no team serves these units */
  readonly team: string;
  readonly doors: number;
  readonly stairs: readonly StairStops[];
}

export const NO_TEAM = '还没分队';
export const ELSEWHERE = '其他地点';

/** What became of a door: the outcome of all its tasks; 'part' when they differ, null while nothing was said of any. */
export const outcomeOfStop = ({ tasks }: Stop): DeliveryOutcome | 'part' | null => {
  const [first] = tasks;
  if (!first) return null;
  return tasks.every(({ outcome }) => outcome === first.outcome) ? first.outcome : 'part';
};

const stopsOf = (tasks: readonly KeptTask[]): readonly Stop[] => {
  const stops = new Map<string, KeptTask[]>();
  for (const task of tasks) {
    const key = householdKey(task.place);
    const known = stops.get(key);
    if (known) known.push(task);
    else stops.set(key, [task]);
  }
  return [...stops].flatMap(([key, ofDoor]) => (ofDoor[0] ? [{ key, place: ofDoor[0].place, tasks: ofDoor }] : []));
};

/** Floor by floor, each from its first door on: from the lowest floor, or from the highest. */
const walked = (stops: readonly Stop[], rooms: readonly string[], walk: Walk): readonly Stop[] => {
  const rank = new Map(rooms.map((room, index) => [room, index]));
  const listed = stops
    .map((stop) => ({ room: stop.place.room, stop }))
    .sort((a, b) => (rank.get(a.room) ?? rooms.length) - (rank.get(b.room) ?? rooms.length) || a.room.localeCompare(b.room, 'zh'));
  const floors = floorsOf(listed);
  return (walk === 'down' ? [...floors].reverse() : floors).flatMap((floor) => floor.doors.map(({ stop }) => stop));
};

const stairsOf = (stops: readonly Stop[], site: Site, walk: Walk): readonly StairStops[] => {
  const byUnit = new Map<BuildingUnitId | null, Stop[]>();
  const known = new Set(site.units.map(({ id }) => id));
  for (const stop of stops) {
    const unit = stop.place.unitId !== null && known.has(stop.place.unitId) ? stop.place.unitId : null;
    const ofUnit = byUnit.get(unit);
    if (ofUnit) ofUnit.push(stop);
    else byUnit.set(unit, [stop]);
  }
  const names = new Map(site.buildings.map(({ id, name }) => [id, name]));
  const listed = site.units.flatMap((unit): readonly StairStops[] => {
    const ofUnit = byUnit.get(unit.id);
    return ofUnit
      ? [{ key: unit.id, title: `${names.get(unit.buildingId) ?? ''} ${unit.name}`, stops: walked(ofUnit, unit.rooms, walk) }]
      : [];
  });
  const elsewhere = byUnit.get(null);
  return elsewhere ? [...listed, { key: ELSEWHERE, title: ELSEWHERE, stops: elsewhere }] : listed;
};

/** 路线: the tasks of a day team by team (in their order, those without a team last), stair by stair, door by door as one walks. */
export const routesOfDay = (tasks: readonly KeptTask[], teams: readonly DeliveryTeam[], site: Site): readonly TeamRoute[] => {
  const order = [...new Set([...teams.map(({ name }) => name), ...tasks.map(({ team }) => team).filter((name) => name !== ''), ''])];
  return order.flatMap((team) => {
    const stops = stopsOf(tasks.filter((task) => task.team === team));
    const walk = teams.find(({ name }) => name === team)?.walk ?? 'up';
    return stops.length === 0 ? [] : [{ team, doors: stops.length, stairs: stairsOf(stops, site, walk) }];
  });
};

export interface DoorCounts {
  readonly doors: number;
  readonly tasks: number;
  readonly left: number;
  readonly done: number;
  readonly noAnswer: number;
  readonly refused: number;
  readonly later: number;
}

/** How the doors of some routes stand; a door whose tasks ended differently counts as left while one of them is, else as its first. */
export const countStops = (stops: readonly Stop[]): DoorCounts => {
  const counts = { doors: stops.length, tasks: 0, left: 0, done: 0, noAnswer: 0, refused: 0, later: 0 };
  for (const { tasks } of stops) {
    counts.tasks += tasks.length;
    const open = tasks.some(({ outcome }) => outcome === null);
    const outcome = tasks[0]?.outcome ?? null;
    counts[open || outcome === null ? 'left' : outcome] += 1;
  }
  return counts;
};

export const stopsOfRoutes = (routes: readonly TeamRoute[]): readonly Stop[] =>
  routes.flatMap((route) => route.stairs.flatMap(({ stops }) => stops));
