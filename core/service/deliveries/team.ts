import { z } from 'zod';
import { id } from '../../contract/id.ts';
import type { BuildingUnitId, Site } from '../../roster/organisation/building.ts';
import { splitEvenly } from '../../supplies/distribution/split-evenly.ts';
import { teamName } from '../../supplies/distribution/trip.ts';
import type { Household } from '../household.ts';

/** 从哪头走 inside a unit: with a lift one begins at the top. */
export const walks = { up: '从低到高', down: '从高到低' } as const;
export type Walk = keyof typeof walks;

/** 配送队: who carries, and to which units. */
export const deliveryTeam = z.object({
  name: teamName,
  personIds: z.array(id<'person'>()).max(30, '一个队最多 30 人').readonly(),
  unitIds: z.array(id<'building-unit'>()).max(3000).readonly(),
  walk: z.enum(['up', 'down']),
});
export type DeliveryTeam = z.output<typeof deliveryTeam>;

/** A unit belongs to one team at most, so that every door has one answer to 谁来送. */
export const deliveryTeams = z
  .array(deliveryTeam)
  .max(30, '最多 30 个队')
  .readonly()
  .superRefine((teams, context) => {
    const names = new Set<string>();
    const units = new Map<string, string>();
    for (const [index, team] of teams.entries()) {
      if (names.has(team.name)) context.addIssue({ code: 'custom', path: [index, 'name'], message: `已经有一个队叫“${team.name}”` });
      names.add(team.name);
      for (const unit of team.unitIds) {
        const other = units.get(unit);
        if (other !== undefined)
          context.addIssue({ code: 'custom', path: [index, 'unitIds'], message: `有的单元已经归${other}，一个单元只归一个队` });
        units.set(unit, team.name);
      }
    }
  });

/** The team that serves a door by its unit; '' when none does. */
export const teamFinder = (teams: readonly DeliveryTeam[]): ((place: Household) => string) => {
  const byUnit = new Map<BuildingUnitId, string>(teams.flatMap((team) => team.unitIds.map((unit) => [unit, team.name] as const)));
  return ({ unitId }) => (unitId === null ? '' : (byUnit.get(unitId) ?? ''));
};

/** The site shared out over teams as they are: neighbours stay together, doors are as even as units allow. */
export const shareUnits = (teams: readonly DeliveryTeam[], site: Pick<Site, 'units'>): readonly DeliveryTeam[] => {
  if (teams.length === 0) return teams;
  const parts = site.units.map((unit) => ({ building: unit.buildingId, households: unit.rooms.length }));
  const groups = splitEvenly(parts, teams.length);
  return teams.map((team, index) => ({
    ...team,
    unitIds: site.units.filter((_, at) => groups[at] === index).map((unit) => unit.id),
  }));
};
