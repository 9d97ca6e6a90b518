import { dateOf, type LocalTime, weekStart } from '../time/local-date.ts';

/** Newest of each of the last 7 days, 4 weeks and 12 months that have one, and the newest few whatever they say of their day. */
const KEPT = { days: 7, weeks: 4, months: 12, newest: 10, beforeSteps: 5, ofOtherLine: 7 } as const;

export interface AgeingBackup {
  readonly path: string;
  /** wall time as the laptop's clock said it; it orders nothing */
  readonly at: LocalTime;
  readonly seq: number;
  /** made before a step that cannot be taken back */
  readonly beforeStep: boolean;
  /** its last act stands in the present chain; false after an older file was put back: only this backup holds those acts */
  readonly ownLine: boolean;
}

/** A backup that may go, and the newer one that stands for it; that one must be read back first. */
export interface Ageing {
  readonly drop: string;
  readonly coveredBy: string;
}

const newestFirst = (one: AgeingBackup, other: AgeingBackup): number => other.seq - one.seq || other.at.localeCompare(one.at);

/** The newest backup of each of the first `most` different periods that are met on the way back. */
const newestOfEach = (backups: readonly AgeingBackup[], most: number, period: (at: LocalTime) => string): readonly AgeingBackup[] => {
  const found = new Map<string, AgeingBackup>();
  for (const backup of backups) {
    const key = period(backup.at);
    if (!found.has(key) && found.size < most) found.set(key, backup);
  }
  return [...found.values()];
};

const keptOf = (own: readonly AgeingBackup[]): ReadonlySet<AgeingBackup> =>
  new Set([
    ...own.slice(0, KEPT.newest),
    ...own.filter(({ beforeStep }) => beforeStep).slice(0, KEPT.beforeSteps),
    ...newestOfEach(own, KEPT.days, dateOf),
    ...newestOfEach(own, KEPT.weeks, (at) => weekStart(dateOf(at))),
    ...newestOfEach(own, KEPT.months, (at) => at.slice(0, 7)),
  ]);

/**
 * Which automatic backups have aged out (7 天、4 周、12 个月). Today's date is never asked: a clock that went back or forward by years costs
 * at most one of the kept periods and deletes nothing that a newer backup, by the number of its last act, does not cover.
 */
export const agedOut = (backups: readonly AgeingBackup[]): readonly Ageing[] => {
  const sorted = [...backups].sort(newestFirst);
  const own = sorted.filter(({ ownLine }) => ownLine);
  const kept = keptOf(own);
  const cover = (backup: AgeingBackup): readonly Ageing[] => {
    const newer = own.filter((other) => kept.has(other) && newestFirst(other, backup) < 0).at(-1);
    return newer ? [{ drop: backup.path, coveredBy: newer.path }] : [];
  };
  const others = sorted.filter(({ ownLine }) => !ownLine);
  const oldOthers = others.slice(KEPT.ofOtherLine).flatMap(({ path }) => (others[0] ? [{ drop: path, coveredBy: others[0].path }] : []));
  return [...own.filter((backup) => !kept.has(backup)).flatMap(cover), ...oldOthers];
};
