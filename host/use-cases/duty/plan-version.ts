import { ExpectedFailure } from '#core/contract/failure.ts';
import { comparePlans, publishedPlan } from '#core/duty/compare-plans.ts';
import type { PlanState } from '#core/duty/plan-state.ts';
import { type PlanLine, toPlanLines } from '#core/duty/plan-version.ts';
import { type LocalDate, shortDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listDutyChanges } from '#db/stores/duty/duty-change.ts';
import { addVersion, latestVersion, listVersions, readVersion, versionsTouching } from '#db/stores/duty/plan-version.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';
import { readDuties, withinPeriod } from './duty-reading.ts';

/** The duty table as it is now, with names. */
const linesNow = (db: Db, from: LocalDate, to: LocalDate): readonly PlanLine[] => {
  const reading = readDuties(db, from, to);
  return toPlanLines(withinPeriod(reading), reading.setup, reading.people);
};

/** 草稿 or 第 N 版, with what is different from what hangs at the gate. */
export const readPlanState = (db: Db, from: LocalDate, to: LocalDate): PlanState => {
  const lines = linesNow(db, from, to);
  const published = publishedPlan(versionsTouching(db, from, to), from, to);
  const uncovered = new Set<string>(published.unpublished);
  const numbers = new Set<number | null>(published.numbers);
  const recorded = listDutyChanges(db, from, to).filter(
    (change) => change.kind !== 'takeBack' && !change.takenBack && numbers.has(change.version),
  );
  return {
    latest: latestVersion(db, from, to),
    numbers: published.numbers,
    changes: comparePlans(
      published.lines,
      lines.filter((line) => !uncovered.has(line.date)),
    ),
    recorded: recorded.length,
    unpublished: published.unpublished.filter((date) => lines.some((line) => line.date === date)),
  };
};

export const planVersionQueries: SomeQueries<'planVersion'> = {
  'planVersion.list': ({ db }) => listVersions(db).map(({ lines, ...head }) => ({ ...head, duties: lines.length })),
  'planVersion.get': ({ db }, { id }) => readVersion(db, id),
  'planVersion.state': ({ db }, { from, to }) => readPlanState(db, from, to),
  'planVersion.compare': ({ db }, { before, after }) => {
    const old = readVersion(db, before);
    if (after === null) return comparePlans(old.lines, linesNow(db, old.from, old.to));
    const young = readVersion(db, after);
    const shared = ({ date }: PlanLine): boolean => date >= old.from && date <= old.to && date >= young.from && date <= young.to;
    return comparePlans(old.lines.filter(shared), young.lines.filter(shared));
  },
};

export const planVersionCommands: SomeCommands<'planVersion'> = {
  'planVersion.publish': ({ db, writer, now, session, about }, { id, period, note }) => {
    const { from, to } = period;
    about(`${shortDate(from)}—${shortDate(to)}`);
    const lines = linesNow(db, from, to);
    if (lines.length === 0) throw new ExpectedFailure('refused', '这一段还没有排班，没有发布。请先排班。');
    const state = readPlanState(db, from, to);
    if (state.latest && state.changes.length === 0 && state.unpublished.length === 0) {
      throw new ExpectedFailure('refused', `和第 ${state.latest.number} 版一样，没有再发布。`);
    }
    return addVersion(writer, { id, from, to, publishedAt: now, publishedBy: session.user, note, lines });
  },
};
