import { z } from 'zod';
import { type Id, id } from '../../contract/id.ts';
import { type LocalDate, localDate } from '../../time/local-date.ts';
import type { DoorState } from '../door-state.ts';
import { quantity } from '../quantity.ts';
import type { Item } from '../supplies.ts';
import { type Trip, teamName } from './trip.ts';

export type RunId = Id<'distribution-run'>;
export type RunUnitId = Id<'run-unit'>;

/** 配送队 with its people; who they are is known to the roster. */
export const runTeam = z.object({ name: teamName, personIds: z.array(id<'person'>()).max(60, '一个队最多 60 人').readonly() });
export type RunTeam = z.output<typeof runTeam>;

export const runTeams = z
  .array(runTeam)
  .min(1, '至少要有一个配送队')
  .max(30, '最多 30 个队')
  .refine((teams) => new Set(teams.map((team) => team.name)).size === teams.length, '两个队同名，请改一个队名')
  .readonly();

/** 入户分发: so much of one item for every household, over some days with some teams. */
export const runFields = z.object({
  name: z.string().trim().min(1, '请填写名称，例如 爱心白菜').max(30, '名称最多 30 个字'),
  itemId: id<'item'>(),
  /** 每户定额, in thousandths of the item's unit */
  quota: quantity.refine((value) => value > 0, '每户数量要大于 0'),
  from: localDate,
  days: z.int('请填写天数').min(1, '至少一天').max(31, '最多 31 天'),
  teams: runTeams,
  note: z.string().trim().max(200, '备注最多 200 个字'),
});
export type RunFields = z.output<typeof runFields>;

export interface DistributionRun extends RunFields {
  readonly id: RunId;
  readonly closedOn: LocalDate | null;
}

/** One unit of a building in a run; `date` and `team` are the trip its doors are on, but for those with a trip of their own. */
export interface RunUnit extends Trip {
  readonly id: RunUnitId;
  readonly unitId: Id<'building-unit'>;
  readonly buildingId: Id<'building'>;
  readonly building: string;
  readonly unit: string;
  readonly doors: readonly DoorState[];
}

export type RunItem = Pick<Item, 'id' | 'name' | 'spec' | 'unit' | 'packs'>;
