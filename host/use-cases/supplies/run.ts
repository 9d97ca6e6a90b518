import { randomUUID } from 'node:crypto';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { placedDoors } from '#core/supplies/distribution/door-trips.ts';
import { planTrips } from '#core/supplies/distribution/plan-trips.ts';
import { unbalanced } from '#core/supplies/distribution/reconcile-run.ts';
import { replan, wantedDoors } from '#core/supplies/distribution/replan.ts';
import type { DistributionRun, RunId, RunUnitId } from '#core/supplies/distribution/run.ts';
import { tickDoors } from '#core/supplies/distribution/tick-doors.ts';
import type { SupplyDocumentId } from '#core/supplies/document.ts';
import type { DoorState } from '#core/supplies/door-state.ts';
import { doorStates } from '#core/supplies/door-state.ts';
import { addDays } from '#core/time/local-date.ts';
import { readSite } from '#db/stores/roster/buildings.ts';
import { listRunDocuments } from '#db/stores/supplies/run-documents.ts';
import { addRun, changeRun, changeRunUnit, listRuns, listRunUnits, readRun, readRunUnit, removeRun } from '#db/stores/supplies/runs.ts';
import { readItem } from '#db/stores/supplies/supplies.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';
import { loadOut, openRun, settleTrip, takeBack } from './run-ledger.ts';
import { readRunView, summaryOf } from './run-reading.ts';

export const runQueries: SomeQueries<'run'> = {
  'run.list': ({ db }) => listRuns(db).map((run) => summaryOf(db, run)),
  'run.get': ({ db }, { id }) => readRunView(db, id),
};

/** The chosen units with their doors, in the order of buildings; units without doors are told and not silently left out. */
const chosenUnits = ({ db }: CommandContext, unitIds: readonly string[]) => {
  const { units } = readSite(db);
  const chosen = units.filter((unit) => unitIds.includes(unit.id));
  if (chosen.length !== new Set(unitIds).size) {
    throw new ExpectedFailure('conflict', '选中的单元里有的已经删除，没有新建。请刷新后再选。', { unitIds: '有的单元已经删除' });
  }
  if (chosen.every((unit) => unit.rooms.length === 0)) {
    throw new ExpectedFailure('refused', '选中的单元还没有登记门牌，没有新建。请先到“组织”填写各单元的门牌。', { unitIds: '没有门牌' });
  }
  return chosen.filter((unit) => unit.rooms.length > 0);
};

const create = (context: CommandContext, { id, fields, unitIds }: ParsedInputOf<'run.create'>): null => {
  readItem(context.db, fields.itemId);
  const units = chosenUnits(context, unitIds);
  const dates = Array.from({ length: fields.days }, (_, day) => addDays(fields.from, day));
  const trips = planTrips(
    units.map((unit) => ({ key: unit.id, building: unit.buildingId, households: unit.rooms.length })),
    dates,
    fields.teams.map((team) => team.name),
  );
  context.about(fields.name);
  const run: DistributionRun = { ...fields, id, closedOn: null };
  addRun(
    context.writer,
    run,
    units.flatMap((unit) => {
      const trip = trips.get(unit.id);
      const doors = unit.rooms.map((room): DoorState => ({ room, state: 'open', trip: null }));
      return trip ? [{ id: randomUUID() as RunUnitId, unitId: unit.id, ...trip, doors }] : [];
    }),
  );
  return null;
};

/** Ledger documents name their team for ever, so that names change only before the first of them. */
const renameTeams = (context: CommandContext, id: RunId, renamed: ReadonlyMap<string, string>): void => {
  if (renamed.size === 0) return;
  if (listRunDocuments(context.db, id).length > 0) {
    throw new ExpectedFailure('refused', '已经装过车，队名印在单据上，不能再改，没有保存。', { teams: '已经装过车' });
  }
  const named = (team: string): string => renamed.get(team) ?? team;
  for (const unit of listRunUnits(context.db, id)) {
    const doors = unit.doors.map((door) => (door.trip ? { ...door, trip: { ...door.trip, team: named(door.trip.team) } } : door));
    if (named(unit.team) !== unit.team || doors.some((door, index) => door.trip?.team !== unit.doors[index]?.trip?.team)) {
      changeRunUnit(context.writer, unit.id, { team: named(unit.team), doors });
    }
  }
};

const save = (context: CommandContext, { id, fields, renamed }: ParsedInputOf<'run.save'>): null => {
  const run = openRun(context, id);
  renameTeams(context, id, new Map(renamed?.filter((team) => team.from !== team.to).map((team) => [team.from, team.to])));
  const doors = placedDoors(listRunUnits(context.db, id));
  const names = new Set(fields.teams.map((team) => team.name));
  const kept = doors.find((door) => !names.has(door.on.team));
  if (kept)
    throw new ExpectedFailure('refused', `${kept.on.team}还有住户要送，没有保存。请先把它的住户重排给别的队。`, {
      teams: `${kept.on.team}还有住户`,
    });
  if (fields.quota !== run.quota && (listRunDocuments(context.db, id).length > 0 || doors.some((door) => door.state === 'delivered'))) {
    throw new ExpectedFailure('refused', '已经装车或送出，每户数量不能再改，没有保存。', { quota: '已经开始分发' });
  }
  context.about(fields.name);
  changeRun(context.writer, id, fields);
  return null;
};

const newPlan = (context: CommandContext, { id, ...wish }: ParsedInputOf<'run.replan'>): { readonly households: number } => {
  const run = openRun(context, id);
  const known = new Set(run.teams.map((team) => team.name));
  const unknown = wish.teams.find((team) => !known.has(team));
  if (unknown) throw new ExpectedFailure('invalid', `没有叫“${unknown}”的队，没有重排。`, { teams: '请选这次分发的队' });
  const before = listRunUnits(context.db, id);
  const changed = replan(before, wish);
  if (changed.length === 0) throw new ExpectedFailure('refused', `没有“${doorStates[wish.what]}”的住户可排，没有改动。`);
  for (const { id: unitId, ...patch } of changed) changeRunUnit(context.writer, unitId, patch);
  const households = wantedDoors(before, wish);
  context.about(`${run.name} ${wish.what === 'away' ? '第二轮' : '余下的'} ${households} 户`);
  return { households };
};

const tick = (context: CommandContext, { id, ticks }: ParsedInputOf<'run.tick'>): { readonly changed: number } => {
  const { runId, unit } = readRunUnit(context.db, id);
  openRun(context, runId);
  const outcome = tickDoors(unit.doors, ticks);
  const where = `${unit.building} ${unit.unit}`;
  if (outcome.kind === 'unknown') throw new ExpectedFailure('notFound', `${where}没有 ${outcome.room} 这一户，没有登记。请刷新后再试。`);
  if (outcome.kind === 'taken') {
    const { room, state } = outcome.door;
    throw new ExpectedFailure('conflict', `${where} ${room} 刚在另一个窗口登记为“${doorStates[state]}”，这一步没有登记。请看清后再改。`);
  }
  const [first] = ticks;
  context.about(ticks.length === 1 && first ? `${where} ${first.room} ${doorStates[first.to]}` : `${where} ${outcome.changed} 户`);
  if (outcome.changed > 0) changeRunUnit(context.writer, id, { doors: outcome.doors });
  return { changed: outcome.changed };
};

const close = (context: CommandContext, { id, reason, handler }: ParsedInputOf<'run.close'>): null => {
  const run = openRun(context, id);
  const open = unbalanced(readRunView(context.db, id).accounts);
  if (open.length > 0 && reason === '') {
    throw new ExpectedFailure('refused', `还有 ${open.length} 趟货对不上，没有结束。请核对，或写明差额的原因。`, {
      reason: '请写差额的原因',
    });
  }
  context.about(run.name);
  for (const { trip } of open) {
    settleTrip(context, run, { id: randomUUID() as SupplyDocumentId, trip, reason, handler, checker: '' });
  }
  changeRun(context.writer, id, { closedOn: context.today });
  return null;
};

const remove = (context: CommandContext, { id }: ParsedInputOf<'run.remove'>): null => {
  const run = readRun(context.db, id);
  if (listRunDocuments(context.db, id).length > 0) {
    throw new ExpectedFailure('refused', `“${run.name}”已经装过车，没有删除。请先在物资流水里冲红它的单据。`);
  }
  context.about(run.name);
  removeRun(context.writer, id);
  return null;
};

export const runCommands: SomeCommands<'run'> = {
  'run.create': create,
  'run.save': save,
  'run.replan': newPlan,
  'run.tick': tick,
  'run.load': loadOut,
  'run.takeBack': takeBack,
  'run.settle': (context, { runId, ...by }) => {
    const run = openRun(context, runId);
    const written = settleTrip(context, run, by);
    if (!written) throw new ExpectedFailure('refused', '这一趟已经对上，没有差额要说明，没有记账。');
    context.about(`${run.name} ${by.trip.team} ${by.reason}`);
    return written;
  },
  'run.close': close,
  'run.reopen': (context, { id }) => {
    context.about(readRun(context.db, id).name);
    changeRun(context.writer, id, { closedOn: null });
    return null;
  },
  'run.remove': remove,
};
