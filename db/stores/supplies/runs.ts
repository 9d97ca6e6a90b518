import { asc, desc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { DistributionRun, RunId, RunUnit, RunUnitId } from '#core/supplies/distribution/run.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { building, buildingUnit, distributionRun, runUnit } from '../../schema/index.ts';

const asRun = ({ removed: _, ...run }: typeof distributionRun.$inferSelect): DistributionRun => run;

/** 入户分发, newest first. */
export const listRuns = (db: Db): readonly DistributionRun[] =>
  db.select().from(distributionRun).where(eq(distributionRun.removed, false)).orderBy(desc(distributionRun.from)).all().map(asRun);

export const readRun = (db: Db, id: RunId): DistributionRun => {
  const row = db.select().from(distributionRun).where(eq(distributionRun.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '这次分发已经不在了，可能刚被删除或撤销。请刷新后再试。');
  return asRun(row);
};

const joined = (db: Db) =>
  db
    .select({ row: runUnit, buildingId: building.id, building: building.name, unit: buildingUnit.name })
    .from(runUnit)
    .innerJoin(buildingUnit, eq(buildingUnit.id, runUnit.unitId))
    .innerJoin(building, eq(building.id, buildingUnit.buildingId));

type Joined = NonNullable<ReturnType<ReturnType<typeof joined>['get']>>;

const asUnit = ({ row: { runId: _, position: __, ...row }, ...place }: Joined): RunUnit => ({
  ...row,
  ...place,
  doors: row.doors.map((door) => ({ ...door, trip: door.trip ?? null })),
});

/** The units of a run in the order of buildings, with doors as they were when it was planned; removed buildings keep their name. */
export const listRunUnits = (db: Db, runId: RunId): readonly RunUnit[] =>
  joined(db).where(eq(runUnit.runId, runId)).orderBy(asc(runUnit.position)).all().map(asUnit);

export const readRunUnit = (db: Db, id: RunUnitId): { readonly runId: RunId; readonly unit: RunUnit } => {
  const found = joined(db).where(eq(runUnit.id, id)).get();
  if (!found) throw new ExpectedFailure('notFound', '这个单元已经不在这次分发里，可能刚被删除或撤销。请刷新后再试。');
  return { runId: found.row.runId, unit: asUnit(found) };
};

type NewUnit = Pick<RunUnit, 'id' | 'unitId' | 'date' | 'team' | 'doors'>;

/** A run with its units, in the order given. */
export const addRun = (writer: RowWriter, run: DistributionRun, units: readonly NewUnit[]): void => {
  writer.insert('distributionRun', { ...run, removed: false });
  for (const [position, unit] of units.entries()) writer.insert('runUnit', { ...unit, runId: run.id, position });
};

export const changeRun = (writer: RowWriter, id: RunId, patch: Partial<Omit<DistributionRun, 'id'>>): void =>
  writer.update('distributionRun', id, patch);

export const changeRunUnit = (writer: RowWriter, id: RunUnitId, patch: Partial<Pick<RunUnit, 'date' | 'team' | 'doors'>>): void =>
  writer.update('runUnit', id, patch);

/** Its ticks stay readable for who undoes it. */
export const removeRun = (writer: RowWriter, id: RunId): void => writer.update('distributionRun', id, { removed: true });
