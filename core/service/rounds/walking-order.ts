import type { BuildingUnitId, Site } from '../../roster/organisation/building.ts';

interface Placed {
  readonly unitId: BuildingUnitId;
  readonly room: string;
}

/** Doors that are due at the same minute stand in the order in which one walks: by building, unit and door as they are listed. */
export const byDueAndWay = <Door extends Placed & { readonly dueAt: string }>(doors: readonly Door[], site: Site): readonly Door[] => {
  const units = new Map(site.units.map((unit, index) => [unit.id, { index, rooms: new Map(unit.rooms.map((room, at) => [room, at])) }]));
  const place = ({ unitId, room }: Placed): readonly [number, number] => {
    const unit = units.get(unitId);
    return [unit?.index ?? units.size, unit?.rooms.get(room) ?? Number.MAX_SAFE_INTEGER];
  };
  return doors
    .map((door) => ({ door, place: place(door) }))
    .sort((a, b) => a.door.dueAt.localeCompare(b.door.dueAt) || a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ door }) => door);
};
