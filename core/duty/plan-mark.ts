import { dateOf, datesBetween, type LocalDate, type LocalTime, longDate } from '../time/local-date.ts';
import type { DutyChangeKind } from './duty-change.ts';
import type { PlanLine } from './plan-version.ts';

/** A published version without its duties. */
export interface PlanSpan {
  readonly number: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly publishedAt: LocalTime;
}

/** 变动 as a sheet shows it. */
export interface ChangeEntry {
  readonly id: string;
  readonly kind: DutyChangeKind;
  readonly at: LocalTime;
  readonly date: LocalDate;
  readonly removed: readonly Pick<PlanLine, 'personName' | 'shiftName' | 'postName' | 'date'>[];
  readonly added: readonly Pick<PlanLine, 'personName' | 'shiftName' | 'postName' | 'date'>[];
  readonly agreedBy: string;
  readonly reason: string;
  readonly recordedBy: string;
  /** a later entry took it back */
  readonly takenBack: boolean;
}

/** Which version a printed plan is: what tells a sheet on the wall from its predecessor (domain: version no. + print time). */
export interface PlanMark {
  /** versions the days come from, smallest first; empty = all draft */
  readonly numbers: readonly number[];
  /** some days of the sheet are published and some are not */
  readonly partlyDraft: boolean;
  /** entries made after the version was published that still stand */
  readonly changes: number;
}

/** Of each day the newest version that covers it; draft where none does. */
export const planMark = (
  versions: readonly PlanSpan[],
  changes: readonly Pick<ChangeEntry, 'date' | 'at' | 'kind' | 'takenBack'>[],
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): PlanMark => {
  const newestFirst = [...versions].sort((a, b) => b.number - a.number);
  const versionOf = (date: LocalDate): PlanSpan | undefined => newestFirst.find((version) => version.from <= date && version.to >= date);
  const ofDays = datesBetween(from, to).map(versionOf);
  const published = ofDays.filter((version) => version !== undefined);
  const standing = changes.filter((entry) => {
    const version = versionOf(entry.date);
    return (
      entry.kind !== 'takeBack' && !entry.takenBack && entry.date >= from && entry.date <= to && version && entry.at >= version.publishedAt
    );
  });
  return {
    numbers: [...new Set(published.map((version) => version.number))].sort((a, b) => a - b),
    partlyDraft: published.length > 0 && published.length < ofDays.length,
    changes: standing.length,
  };
};

/** 草稿, 第 3 版, 第 3 版（部分日子是草稿）, 第 3 版，之后变动 2 次 */
export const markWords = ({ numbers, partlyDraft, changes }: PlanMark): string => {
  if (numbers.length === 0) return '草稿';
  return `第 ${numbers.join('、')} 版${partlyDraft ? '（部分日子是草稿）' : ''}${changes > 0 ? `，之后变动 ${changes} 次` : ''}`;
};

/** 第 3 版 · 打印于 2022年1月6日 10:00 */
export const markLine = (mark: PlanMark, printedAt: LocalTime): string =>
  `${markWords(mark)} · 打印于 ${longDate(dateOf(printedAt))} ${printedAt.slice(11, 16)}`;
