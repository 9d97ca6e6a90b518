import type { Breach } from '../duty.ts';
import { hoursOf, MINUTES_PER_HOUR, type TimedDuty } from '../timed-duty.ts';
import { breachAt, dayText, dayTooMany, type PersonRule, runsOf } from './person-line.ts';

const DAYS_PER_WEEK = 7;
/** 1970-01-01 was a Thursday: three days after its Monday. */
const EPOCH_AFTER_MONDAY = 3;

/** Monday of the week that holds `day`, both in days since 1970-01-01. */
export const mondayOf = (day: number): number => day - ((((day + EPOCH_AFTER_MONDAY) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK);

/** Days on duty in a row, counted by the days on which shifts start. */
export const consecutiveDays: PersonRule = (line, rules) =>
  runsOf(line.duties.map((duty) => duty.day)).flatMap((run): readonly Breach[] => {
    const day = dayTooMany(run, rules.consecutiveDays.most, line);
    const at = line.duties.find((duty) => duty.day === day);
    if (!at) return [];
    const sentence = `${line.person.name} ${dayText(run[0] ?? at.day)}起连续值班 ${run.length} 天，最多 ${rules.consecutiveDays.most} 天`;
    return [breachAt({ rules, rule: 'consecutiveDays', at, oneShift: false, sentence })];
  });

/** Hours from Monday to Sunday (劳动法 36); a shift over midnight counts wholly for the week it starts in. */
export const weeklyHours: PersonRule = ({ person, duties }, rules) => {
  const weeks = new Map<number, TimedDuty[]>();
  for (const duty of duties) {
    const monday = mondayOf(duty.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), duty]);
  }
  return [...weeks].flatMap(([monday, ofWeek]): readonly Breach[] => {
    const minutes = ofWeek.reduce((sum, duty) => sum + duty.end - duty.start, 0);
    const at = ofWeek.filter((duty) => duty.inPeriod).at(-1);
    if (!at || minutes <= rules.weeklyHours.most * MINUTES_PER_HOUR) return [];
    const week = `${dayText(monday)}至${dayText(monday + DAYS_PER_WEEK - 1)}`;
    const sentence = `${person.name} ${week}这一周排了 ${hoursOf(minutes)} 小时，超过 ${rules.weeklyHours.most} 小时`;
    return [breachAt({ rules, rule: 'weeklyHours', at, oneShift: false, sentence })];
  });
};
