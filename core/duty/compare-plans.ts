import type { PersonId } from '../contract/id.ts';
import { datesBetween, type LocalDate } from '../time/local-date.ts';
import type { PlanLine, PlanVersion } from './plan-version.ts';

/** What is different for one person on one day. */
export interface PlanDayChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly date: LocalDate;
  readonly personId: PersonId;
  readonly personName: string;
  readonly before: readonly PlanLine[];
  readonly after: readonly PlanLine[];
}

const byPersonAndDay = (lines: readonly PlanLine[]): ReadonlyMap<string, readonly PlanLine[]> => {
  const groups = new Map<string, PlanLine[]>();
  for (const line of lines) {
    const key = `${line.date} ${line.personId}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
};

const places = (lines: readonly PlanLine[]): string =>
  lines
    .map((line) => `${line.shiftId} ${line.dutyPostId}`)
    .sort()
    .join('|');

const kindOf = (before: readonly PlanLine[], after: readonly PlanLine[]): PlanDayChange['kind'] => {
  if (before.length === 0) return 'added';
  return after.length === 0 ? 'removed' : 'changed';
};

/** 改动: per person and day, in order of day and name. A post or shift that only got a new name is no change. */
export const comparePlans = (before: readonly PlanLine[], after: readonly PlanLine[]): readonly PlanDayChange[] => {
  const old = byPersonAndDay(before);
  const young = byPersonAndDay(after);
  const changes: PlanDayChange[] = [];
  for (const key of new Set([...old.keys(), ...young.keys()])) {
    const [was, is] = [old.get(key) ?? [], young.get(key) ?? []];
    const first = is[0] ?? was[0];
    if (!first || places(was) === places(is)) continue;
    const { date, personId, personName } = first;
    changes.push({ kind: kindOf(was, is), date, personId, personName, before: was, after: is });
  }
  return changes.sort((a, b) => a.date.localeCompare(b.date) || a.personName.localeCompare(b.personName, 'zh-CN'));
};

/** What hangs at the gate from `from` to `to`: of each day the newest version that covers it, and the days that none covers. */
export interface PublishedPlan {
  readonly lines: readonly PlanLine[];
  /** the versions the lines come from, newest first */
  readonly numbers: readonly number[];
  readonly unpublished: readonly LocalDate[];
}

export const publishedPlan = (versions: readonly PlanVersion[], from: LocalDate, to: LocalDate): PublishedPlan => {
  const newestFirst = [...versions].sort((a, b) => b.number - a.number);
  const versionOf = new Map(
    datesBetween(from, to).map((date) => [date, newestFirst.find((version) => version.from <= date && version.to >= date)] as const),
  );
  const used = newestFirst.filter((version) => [...versionOf.values()].includes(version));
  return {
    lines: used.flatMap((version) => version.lines.filter((line) => versionOf.get(line.date) === version)),
    numbers: used.map((version) => version.number),
    unpublished: [...versionOf].filter(([, version]) => version === undefined).map(([date]) => date),
  };
};
