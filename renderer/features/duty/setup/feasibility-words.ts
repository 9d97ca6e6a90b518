import type { DutyPeriod } from '#core/contract/results.ts';
import { type Feasibility, feasibility } from '#core/duty/feasibility.ts';

/** Can the roster hold this demand at all? Asked before any planning, of the grid as it stands in the form. */
export const feasibilityOf = (period: DutyPeriod, demand: DutyPeriod['setup']['demand']): Feasibility =>
  feasibility({
    from: period.from,
    to: period.to,
    setup: { ...period.setup, demand },
    people: period.people,
    absences: period.absences,
    duties: [],
  });

/** The sentences, closed as one text; with a shortage also how many more people would do. */
export const feasibilityWords = ({ sentences, enough, morePeople }: Feasibility): string => {
  const ways = '可以少设人数、把夜班改短，或在规则里放宽每周小时数。';
  const help = morePeople > 0 ? `再有 ${morePeople} 人可以补上；也${ways}` : ways;
  return `${sentences.join('；')}。${enough ? '' : help}`;
};
