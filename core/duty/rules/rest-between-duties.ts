import { shortDate } from '../../time/local-date.ts';
import type { Breach, DutyRules } from '../duty.ts';
import { hoursOf, MINUTES_PER_HOUR, type TimedDuty } from '../timed-duty.ts';
import { breachAt, type PersonRule, shiftOn } from './person-line.ts';

const collide = (earlier: TimedDuty, later: TimedDuty): boolean => earlier.day === later.day || earlier.end > later.start;

const collisionSentence = (name: string, earlier: TimedDuty, later: TimedDuty): string => {
  if (earlier.duty.shiftId === later.duty.shiftId && earlier.day === later.day) return `${name} ${shiftOn(later)}同时排了两处`;
  if (earlier.day === later.day) {
    return `${name} ${shortDate(later.duty.date)}一天排了两班：${earlier.shift.name}、${later.shift.name}`;
  }
  return `${name} ${shiftOn(later)}与${shiftOn(earlier)}时间重叠`;
};

/** One person, one post at a time, and one shift on one calendar day; no setting softens it. */
export const oneDutyADay: PersonRule = ({ person, duties }, rules) =>
  duties.flatMap((later, index): readonly Breach[] => {
    const others = duties.slice(0, index).filter((earlier) => collide(earlier, later) && (earlier.inPeriod || later.inPeriod));
    const other = others.at(-1);
    if (!other) return [];
    const at = later.inPeriod ? later : other;
    return [breachAt({ rules, rule: 'oneDutyADay', at, oneShift: true, sentence: collisionSentence(person.name, other, later) })];
  });

/** Rest between the end of one duty and the start of the next. On the eight-hour grid 11 hours mean 16: the gaps there are 0, 8, 16. */
export const restBetweenDuties: PersonRule = ({ person, duties }, rules: DutyRules) => {
  const found: Breach[] = [];
  let before: TimedDuty | null = null;
  for (const next of duties) {
    const gap = before ? next.start - before.end : -1;
    if (before && gap >= 0 && gap < rules.rest.hours * MINUTES_PER_HOUR && (before.inPeriod || next.inPeriod)) {
      const at = next.inPeriod ? next : before;
      const sentence = `${person.name} ${shiftOn(next)}前只休息了 ${hoursOf(gap)} 小时，少于 ${rules.rest.hours} 小时`;
      found.push(breachAt({ rules, rule: 'rest', at, oneShift: true, sentence }));
    }
    if (!before || next.end > before.end) before = next;
  }
  return found;
};
