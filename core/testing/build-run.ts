import type { Id, ItemId } from '../contract/id.ts';
import type { DistributionRun, RunUnit } from '../supplies/distribution/run.ts';
import type { LocalDate } from '../time/local-date.ts';

const FIRST_DAY = '2022-01-06' as LocalDate;

const roomsOf = (households: number): readonly string[] =>
  Array.from({ length: households }, (_, index) => `${Math.floor(index / 3) + 1}0${(index % 3) + 1}`);

/** Units with so many households each; `[[12, 9], [15]]` is two buildings, the first with two units. Nothing is planned or ticked. */
export const buildRunUnits = (buildings: readonly (readonly number[])[], team = '一队'): readonly RunUnit[] =>
  buildings.flatMap((units, building) =>
    units.map((households, unit) => ({
      id: `run-unit ${building + 1}-${unit + 1}` as Id<'run-unit'>,
      unitId: `unit ${building + 1}-${unit + 1}` as Id<'building-unit'>,
      buildingId: `building ${building + 1}` as Id<'building'>,
      building: `${building + 1}号楼`,
      unit: `${unit + 1}单元`,
      date: FIRST_DAY,
      team,
      doors: roomsOf(households).map((room) => ({ room, state: 'open' as const, trip: null })),
    })),
  );

export const buildRun = (fields: Partial<DistributionRun> = {}): DistributionRun => ({
  id: 'run' as DistributionRun['id'],
  name: '爱心白菜',
  itemId: 'cabbage' as ItemId,
  quota: 60_000,
  from: FIRST_DAY,
  days: 3,
  teams: [
    { name: '一队', personIds: [] },
    { name: '二队', personIds: [] },
  ],
  note: '',
  closedOn: null,
  ...fields,
});
