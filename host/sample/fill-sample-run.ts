import { randomUUID } from 'node:crypto';
import type { SampleKeys } from '#core/sample/sample-keys.ts';
import {
  loadingTime,
  returningTime,
  sampleLoss,
  sampleRun,
  sampleSecondRound,
  sampleStorekeepers,
  sampleTicks,
} from '#core/sample/sample-run.ts';
import { runAccount, stillToLoad, type TripAccount } from '#core/supplies/distribution/reconcile-run.ts';
import type { RunId } from '#core/supplies/distribution/run.ts';
import { countDoors, runCounts } from '#core/supplies/distribution/run-progress.ts';
import type { DirectLine } from '../doors/direct-line.ts';

type Call = DirectLine['call'];

/** What the run came to, for whoever performed it. */
export interface SampleRunOutcome {
  readonly runId: RunId;
  readonly households: number;
  readonly delivered: number;
  /** nobody was in on the first round */
  readonly awayAtFirst: number;
  /** 0 when loaded − returned = delivered × quota + what was explained */
  readonly difference: number;
}

const carry = async (
  call: Call,
  route: 'run.load' | 'run.takeBack',
  runId: RunId,
  { trip }: TripAccount,
  quantity: number,
): Promise<void> => {
  if (quantity === 0) return;
  const at = route === 'run.load' ? loadingTime(trip.date) : returningTime(trip.date);
  const { handler, checker: receiver } = sampleStorekeepers;
  await call(route, { id: randomUUID(), runId, trip, quantity, at, handler, receiver, note: '' });
};

const accountsOf = async (call: Call, id: RunId): Promise<readonly TripAccount[]> => (await call('run.get', { id })).accounts;

/** Loads every trip that has households to go to. */
const loadAll = async (call: Call, id: RunId): Promise<void> => {
  const { run, accounts } = await call('run.get', { id });
  for (const account of accounts) await carry(call, 'run.load', id, account, stillToLoad(account, run.quota));
};

/** What is left comes back, but for the load that was lost; its difference is settled with the reason. */
const unloadAll = async (call: Call, id: RunId, lost: number): Promise<void> => {
  const { handler, checker } = sampleStorekeepers;
  const accounts = await accountsOf(call, id);
  const loser = lost > 0 ? accounts.find((account) => account.difference > lost) : undefined;
  for (const account of accounts) {
    const kept = account === loser ? lost : 0;
    await carry(call, 'run.takeBack', id, account, account.difference - kept);
    if (kept > 0)
      await call('run.settle', { id: randomUUID(), runId: id, trip: account.trip, reason: sampleLoss.reason, handler, checker });
  }
};

const firstRound = async (call: Call, id: RunId): Promise<number> => {
  let before = 0;
  let away = 0;
  for (const unit of (await call('run.get', { id })).units) {
    const ticks = sampleTicks(unit, before);
    await call('run.tick', { id: unit.id, ticks: [...ticks] });
    before += ticks.length;
    away += ticks.filter((tick) => tick.to === 'away').length;
  }
  return away;
};

const secondRound = async (call: Call, id: RunId): Promise<void> => {
  for (const unit of (await call('run.get', { id })).units) {
    const ticks = unit.doors
      .filter((door) => door.state === 'away')
      .map(({ room, state }) => ({ room, from: state, to: 'delivered' as const }));
    if (ticks.length > 0) await call('run.tick', { id: unit.id, ticks });
  }
};

/**
 * Performs the cabbage run of the sample through the routes: planned over three days, loaded, ticked with some not at home, a second round for them,
 * the rest brought back, one loss explained, reconciled and closed. Needs the sample's people, buildings, and its cabbage still in the store.
 */
export const performSampleRun = async (call: Call, keys: SampleKeys): Promise<SampleRunOutcome> => {
  const { id, fields } = sampleRun(keys);
  const { units } = await call('building.list', {});
  await call('run.create', {
    id,
    fields: { ...fields, teams: fields.teams.map((team) => ({ ...team, personIds: [...team.personIds] })) },
    unitIds: units.map((unit) => unit.id),
  });
  await loadAll(call, id);
  const awayAtFirst = await firstRound(call, id);
  await unloadAll(call, id, sampleLoss.quantity);
  await call('run.replan', { id, what: 'away', of: null, units: null, ...sampleSecondRound(keys.today) });
  await loadAll(call, id);
  await secondRound(call, id);
  await unloadAll(call, id, 0);
  await call('run.close', { id, reason: '', handler: sampleStorekeepers.handler });
  const view = await call('run.get', { id });
  const counts = countDoors(view.units.flatMap((unit) => unit.doors));
  return {
    runId: id,
    households: runCounts(view.units).households,
    delivered: counts.delivered,
    awayAtFirst,
    difference: runAccount(view.accounts).difference,
  };
};
