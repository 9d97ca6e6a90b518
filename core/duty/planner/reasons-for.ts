import { isPartyMember } from '../../roster/person.ts';
import { availableDays } from '../available-days.ts';
import { breachesOfDuty, openDutyBook } from '../check-duties.ts';
import type { Duty } from '../duty.ts';
import { loadOf } from '../duty-loads.ts';
import { placeKey } from '../open-places.ts';
import type { Alternative } from './alternative.ts';
import type { PlanProblem } from './plan-problem.ts';

const isSame = (one: Duty, two: Duty): boolean => placeKey(one) === placeKey(two) && one.personId === two.personId;

/** Points per available day, without the duty that is asked about: what spoke for a person before they had it. */
const burdenOf = (problem: PlanProblem, duties: readonly Duty[], personId: Duty['personId']): number => {
  const person = problem.people.find(({ id }) => id === personId);
  const own = duties.filter((duty) => duty.personId === personId);
  const absences = problem.absences.filter((absence) => absence.personId === personId);
  const days = person ? availableDays(person, absences, problem.from, problem.to) : 0;
  return loadOf(personId, own, problem).points / Math.max(1, days);
};

const ruleReason = (problem: PlanProblem, duties: readonly Duty[], place: Duty): string => {
  const person = problem.people.find(({ id }) => id === place.personId);
  const others = duties.filter((duty) => !isSame(duty, place));
  const book = openDutyBook({ ...problem, duties: [...problem.around, ...others] });
  const breaches = person ? breachesOfDuty(book, person, place) : [];
  return breaches[0]?.sentence ?? '没有违反任何规则';
};

const memberReason = (problem: PlanProblem, duties: readonly Duty[], place: Duty): readonly string[] => {
  const members = new Set(problem.people.filter(isPartyMember).map(({ id }) => id));
  const inShift = duties.filter(({ date, shiftId }) => date === place.date && shiftId === place.shiftId);
  const leaders = inShift.filter(({ personId }) => members.has(personId));
  return leaders.length === 1 && leaders[0]?.personId === place.personId ? ['是这一班唯一的党员'] : [];
};

const burdenReason = (problem: PlanProblem, duties: readonly Duty[], place: Duty, able: readonly Alternative[]): readonly string[] => {
  if (able.length === 0) return ['能值这一班的只有这一人'];
  const others = duties.filter((duty) => !isSame(duty, place));
  const own = burdenOf(problem, others, place.personId);
  const lighter = able.filter(({ personId }) => burdenOf(problem, others, personId) < own).length;
  const rank = lighter === 0 ? '最少' : `第 ${lighter + 1} 少`;
  return [`不算这一班，平均每个可值班日 ${own.toFixed(2)} 分，在能值这一班的 ${able.length + 1} 人中${rank}`];
};

const wishReason = ({ extras }: PlanProblem, place: Duty): readonly string[] =>
  extras.wishes.some(
    ({ personId, date, shiftId, wants }) =>
      wants === 'on' && personId === place.personId && date === place.date && (shiftId === null || shiftId === place.shiftId),
  )
    ? ['本人希望值这一班']
    : [];

/** Why somebody has this duty, the weightiest reason first; `others` as they were weighed. */
export const reasonsFor = (
  problem: PlanProblem,
  duties: readonly Duty[],
  place: Duty,
  others: readonly Alternative[],
): readonly string[] => {
  const able = others.filter((one) => one.type === 'possible');
  const better = able.filter(({ change }) => change.total < 0).length;
  const inside = duties.filter(({ date }) => date >= problem.from && date <= problem.to);
  return [
    ...(problem.pinned.some((duty) => isSame(duty, place)) ? ['这一班是固定的'] : []),
    ...memberReason(problem, inside, place),
    ...wishReason(problem, place),
    ruleReason(problem, inside, place),
    ...burdenReason(problem, inside, place, able),
    ...(able.length > 0 ? [better === 0 ? '换成别的任何人，整张表都不会更好' : `换成另外 ${better} 人中的一个，整张表会更好`] : []),
  ];
};
