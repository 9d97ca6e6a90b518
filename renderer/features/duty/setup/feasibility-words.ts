import type { DutyPeriod, DutySetup } from '#core/contract/results.ts';
import { phases } from '#core/duty/duty-calendar.ts';
import { type Feasibility, feasibility, feasibilityByPhase } from '#core/duty/feasibility.ts';

const inputOf = (period: DutyPeriod, setup: DutySetup) => ({
  from: period.from,
  to: period.to,
  setup,
  people: period.people,
  absences: period.absences,
  duties: [],
});

/** Can the roster hold this period's demand at all? Asked before any planning. */
export const feasibilityOf = (period: DutyPeriod, demand: DutyPeriod['setup']['demand']): Feasibility =>
  feasibility(inputOf(period, { ...period.setup, demand }));

/** The sentences, closed as one text; with a shortage also how many more people would do. */
export const feasibilityWords = ({ sentences, enough, morePeople }: Feasibility): string => {
  const ways = '可以少设人数、把夜班改短，或在规则里放宽每周小时数。';
  const help = morePeople > 0 ? `再有 ${morePeople} 人可以补上；也${ways}` : ways;
  return `${sentences.join('；')}。${enough ? '' : help}`;
};

export interface NeedLine {
  readonly key: string;
  readonly enough: boolean;
  readonly words: string;
}

/** Need against people for a set-up that is still being typed: one line, or one for each phase that comes up or has figures of its own. */
export const needLines = (period: DutyPeriod, setup: DutySetup): readonly NeedLine[] => {
  const found = feasibilityByPhase(inputOf(period, setup));
  return found.map(({ phase, feasibility: one }) => ({
    key: phase ?? 'any',
    enough: one.enough,
    words: `${found.length === 1 ? '' : `${phase === null ? '没写阶段的日子' : `${phases[phase]}期间`}：`}${feasibilityWords(one)}`,
  }));
};
