import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { planTrips, type Stop } from '#core/supplies/distribution/plan-trips.ts';
import { planLoads } from '#core/supplies/distribution/replan.ts';
import { type RunNeed, runNeed } from '#core/supplies/distribution/run-need.ts';
import { parseQuantity } from '#core/supplies/quantity.ts';
import type { StockLine } from '#core/supplies/supplies.ts';
import { toOwnUnit } from '#core/supplies/units.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import type { TeamDraft } from '../team-draft.ts';

/** The form as it is typed. */
export interface RunDraft {
  readonly name: string;
  readonly itemId: string;
  readonly quota: string;
  /** unit in which the quota is typed; '' = the item's own */
  readonly unit: string;
  readonly from: LocalDate;
  readonly days: number;
  readonly teams: readonly TeamDraft[];
  readonly note: string;
  /** units that are left out */
  readonly without: readonly string[];
}

const TEAM_NAMES = '一二三四五六七八九十';

export const teamNameAt = (index: number): string => `${TEAM_NAMES[index] ?? index + 1}队`;

export const blankRun = (today: LocalDate): RunDraft => ({
  name: '',
  itemId: '',
  quota: '',
  unit: '',
  from: today,
  days: 1,
  teams: [{ key: 'first', name: teamNameAt(0), personIds: [] }],
  note: '',
  without: [],
});

export interface QuotaReading {
  /** null = not typed or not to be read */
  readonly quantity: number | null;
  readonly problem: string;
}

/** 每户定额 in the item's own unit, exact or not at all. */
export const readQuota = (draft: Pick<RunDraft, 'quota' | 'unit'>, item: StockLine['item'] | undefined): QuotaReading => {
  const typed = draft.quota.normalize('NFKC').trim();
  if (typed === '') return { quantity: null, problem: '请填写每户多少' };
  const value = parseQuantity(typed);
  if (value === null) return { quantity: null, problem: '数量只写数字，最多三位小数，例如 60' };
  if (!item) return { quantity: value, problem: '' };
  const own = toOwnUnit(item, value, draft.unit);
  return own.ok ? { quantity: own.quantity, problem: '' } : { quantity: null, problem: own.sentence };
};

/** The chosen units with doors, in the order of buildings. */
export const stopsOf = (site: Site | undefined, without: readonly string[]): readonly Stop[] =>
  (site?.units ?? [])
    .filter((unit) => unit.rooms.length > 0 && !without.includes(unit.id))
    .map((unit) => ({ key: unit.id, building: unit.buildingId, households: unit.rooms.length }));

export interface RunPreview {
  readonly need: RunNeed;
  readonly loads: ReturnType<typeof planLoads>;
}

/** What the form comes to, worked out anew with every letter. */
export const previewOf = (draft: RunDraft, stops: readonly Stop[], line: StockLine | undefined): RunPreview => {
  const households = stops.reduce((sum, stop) => sum + stop.households, 0);
  const dates = Array.from({ length: Math.max(0, draft.days) }, (_, day) => addDays(draft.from, day));
  const names = draft.teams.map((team) => team.name);
  return {
    need: runNeed(households, readQuota(draft, line?.item).quantity ?? 0, line?.balance ?? 0),
    loads: planLoads(planTrips(stops, dates, names), stops),
  };
};

/** What is sent, and what is still to be mended. */
export const runInput = (
  id: string,
  draft: RunDraft,
  stops: readonly Stop[],
  item: StockLine['item'] | undefined,
): { readonly input: InputOf<'run.create'>; readonly failure: Failure | null } => {
  const { quantity, problem } = readQuota(draft, item);
  const { name, itemId, from, days, note } = draft;
  const teams = draft.teams.map((team) => ({ name: team.name, personIds: [...team.personIds] }));
  const input = { id, fields: { name, itemId, quota: quantity ?? 0, from, days, teams, note }, unitIds: stops.map((stop) => stop.key) };
  const found = itemId === '' ? { fields: { 'fields.itemId': '请选择要发的物品' } } : null;
  const failure = checkInput('run.create', input);
  if (!failure && problem === '') return { input, failure: null };
  const fields = { ...failure?.fields, ...found?.fields, ...(problem === '' ? {} : { 'fields.quota': problem }) };
  return { input, failure: { code: 'invalid', sentence: `还有需要修改的地方：${Object.values(fields)[0] ?? ''}`, fields } };
};
