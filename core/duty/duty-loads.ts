import type { DutyLoad } from '../contract/results.ts';
import type { Duty } from './duty.ts';
import type { DutyCheckInput } from './duty-check-input.ts';
import { holidayTable, pointsOf, roundPoints } from './duty-points.ts';
import { isWeekend, MINUTES_PER_HOUR } from './timed-duty.ts';

type Tables = Pick<DutyCheckInput, 'setup'>;

/** Adds up one person's duties. `weekends` counts duties that start on a Saturday or Sunday, `holidays` those of days off (法定节假日). */
export const loadOf = (personId: DutyLoad['personId'], duties: readonly Duty[], { setup }: Tables): DutyLoad => {
  const table = holidayTable(setup.holidays);
  let [minutes, nights, weekends, holidays, points, shifts] = [0, 0, 0, 0, 0, 0];
  for (const duty of duties) {
    const shift = setup.shifts.find((one) => one.id === duty.shiftId);
    if (!shift) continue;
    const post = setup.posts.find((one) => one.id === duty.dutyPostId);
    shifts += 1;
    minutes += shift.endMinute - shift.startMinute;
    nights += shift.night ? 1 : 0;
    weekends += isWeekend(duty.date) ? 1 : 0;
    holidays += table.get(duty.date) === 'off' ? 1 : 0;
    points += pointsOf(shift, post, duty.date, table);
  }
  return { personId, shifts, hours: roundPoints(minutes / MINUTES_PER_HOUR), nights, weekends, holidays, points: roundPoints(points) };
};

/** 公平统计 of the period: one line for each person who is on the roster or has a duty, in the roster's order. */
export const dutyLoads = (input: Pick<DutyCheckInput, 'from' | 'to' | 'setup' | 'people' | 'duties'>): readonly DutyLoad[] => {
  const duties = new Map<string, Duty[]>(input.people.map((person) => [person.id, []]));
  for (const duty of input.duties) {
    if (duty.date >= input.from && duty.date <= input.to) duties.get(duty.personId)?.push(duty);
  }
  return input.people
    .map((person) => ({ person, load: loadOf(person.id, duties.get(person.id) ?? [], input) }))
    .filter(({ person, load }) => !person.removed || load.shifts > 0)
    .map(({ load }) => load);
};
