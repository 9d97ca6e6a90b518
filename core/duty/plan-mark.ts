import { dateOf, type LocalTime, longDate } from '../time/local-date.ts';
import type { DutyChange } from './duty-change.ts';
import type { PlanState } from './plan-state.ts';

/** Which version a printed plan is: what tells a sheet on the wall from its predecessor (domain: version no. + print time). */
export interface PlanMark {
  /** versions the days come from, smallest first; empty = all draft */
  readonly numbers: readonly number[];
  /** some days with duty are published and some are not */
  readonly partlyDraft: boolean;
  /** 变动 recorded since and still in force */
  readonly recorded: number;
  /** differences from the version that no entry explains: the sheet is ahead of what was published */
  readonly unexplained: number;
}

export const draftMark: PlanMark = { numbers: [], partlyDraft: false, recorded: 0, unexplained: 0 };

type State = Pick<PlanState, 'numbers' | 'changes' | 'unpublished'>;
type Entry = Pick<DutyChange, 'kind' | 'takenBack' | 'version' | 'removed' | 'added'>;

/** From the state of the plan and the entries about its days. */
export const planMark = ({ numbers, changes, unpublished }: State, entries: readonly Entry[]): PlanMark => {
  const standing = entries.filter(
    (entry) => entry.kind !== 'takeBack' && !entry.takenBack && entry.version !== null && numbers.includes(entry.version),
  );
  const explained = new Set(standing.flatMap((entry) => [...entry.removed, ...entry.added].map((line) => `${line.date} ${line.personId}`)));
  return {
    numbers: [...numbers].sort((a, b) => a - b),
    partlyDraft: numbers.length > 0 && unpublished.length > 0,
    recorded: standing.length,
    unexplained: changes.filter((change) => !explained.has(`${change.date} ${change.personId}`)).length,
  };
};

/** 草稿; 第 3 版; 第 3 版（部分日子是草稿）; 第 3 版，登记变动 2 次; 第 3 版，另有 4 处改动未发布 */
export const markWords = ({ numbers, partlyDraft, recorded, unexplained }: PlanMark): string => {
  if (numbers.length === 0) return '草稿';
  return [
    `第 ${numbers.join('、')} 版${partlyDraft ? '（部分日子是草稿）' : ''}`,
    ...(recorded > 0 ? [`登记变动 ${recorded} 次`] : []),
    ...(unexplained > 0 ? [`另有 ${unexplained} 处改动未发布`] : []),
  ].join('，');
};

/** 第 3 版 · 打印于 2022年1月6日 10:00 */
export const markLine = (mark: PlanMark, printedAt: LocalTime): string =>
  `${markWords(mark)} · 打印于 ${longDate(dateOf(printedAt))} ${printedAt.slice(11, 16)}`;
