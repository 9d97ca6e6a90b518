import { shortDate } from '../../time/local-date.ts';
import type { Breach, DutyRules } from '../duty.ts';
import { hoursOf, MINUTES_PER_HOUR, type TimedDuty } from '../timed-duty.ts';
import { breachAt, dayTooMany, type PersonLine, type PersonRule, runsOf, shiftOn } from './person-line.ts';

const tooManyNights = (line: PersonLine, nights: readonly TimedDuty[], run: readonly number[], rules: DutyRules): readonly Breach[] => {
  const day = dayTooMany(run, rules.nights.most, line);
  const at = nights.find((night) => night.day === day);
  if (!at) return [];
  const sentence = `${line.person.name} ${shortDate(at.duty.date)}前后连续 ${run.length} 个夜班，最多 ${rules.nights.most} 个`;
  return [breachAt({ rules, rule: 'nights', at, oneShift: true, sentence })];
};

/** Free hours after the last night of a run; a single night is a run of one. */
const shortRecovery = (line: PersonLine, last: TimedDuty, rules: DutyRules): readonly Breach[] => {
  const next = line.duties.find((duty) => duty.start >= last.end);
  if (!next || !(next.inPeriod || last.inPeriod)) return [];
  const gap = next.start - last.end;
  if (gap >= rules.nights.freeHoursAfter * MINUTES_PER_HOUR) return [];
  const at = next.inPeriod ? next : last;
  const sentence = `${line.person.name} 夜班后到${shiftOn(next)}只休息了 ${hoursOf(gap)} 小时，少于 ${rules.nights.freeHoursAfter} 小时`;
  return [breachAt({ rules, rule: 'nights', at, oneShift: true, sentence })];
};

/** Few nights in a row, then a true recovery (BMC Public Health 12889-022-14098-5, table 1). */
export const nightsInARow: PersonRule = (line, rules) => {
  const nights = line.duties.filter((duty) => duty.shift.night);
  return runsOf(nights.map((night) => night.day)).flatMap((run) => {
    const last = nights.filter((night) => night.day === run.at(-1)).reduce((a, b) => (b.end > a.end ? b : a));
    return [...tooManyNights(line, nights, run, rules), ...shortRecovery(line, last, rules)];
  });
};
