import { tripsOf } from '#core/supplies/distribution/door-trips.ts';
import { runAccount, tripAccounts } from '#core/supplies/distribution/reconcile-run.ts';
import type { DistributionRun, RunId, RunItem } from '#core/supplies/distribution/run.ts';
import { runCounts } from '#core/supplies/distribution/run-progress.ts';
import type { RunSummary, RunView } from '#core/supplies/distribution/run-view.ts';
import type { Db } from '#db/db.ts';
import { listRunDocuments } from '#db/stores/supplies/run-documents.ts';
import { listRunUnits, readRun } from '#db/stores/supplies/runs.ts';
import { balanceOf, readItem } from '#db/stores/supplies/supplies.ts';

const itemWords = (db: Db, { itemId }: DistributionRun): RunItem => {
  const { id, name, spec, unit, packs } = readItem(db, itemId);
  return { id, name, spec, unit, packs };
};

/** A run as it stands now, with its trips reconciled. */
export const readRunView = (db: Db, id: RunId): RunView => {
  const run = readRun(db, id);
  const units = listRunUnits(db, id);
  const documents = listRunDocuments(db, id).map(({ goods: _, ...document }) => document);
  return {
    run,
    item: itemWords(db, run),
    units,
    documents,
    accounts: tripAccounts(run, units, documents),
    stock: balanceOf(db, run.itemId),
  };
};

export const summaryOf = (db: Db, run: DistributionRun): RunSummary => {
  const units = listRunUnits(db, run.id);
  const accounts = tripAccounts(run, units, listRunDocuments(db, run.id));
  const trips = tripsOf(units, []);
  return {
    run,
    item: itemWords(db, run),
    counts: runCounts(units),
    dates: [...new Set(trips.map((trip) => trip.date))],
    difference: runAccount(accounts).difference,
  };
};
