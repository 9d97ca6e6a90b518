import type { DutyLoad } from '../contract/results.ts';
import type { Duty } from './duty.ts';
import type { DutyCheckInput } from './duty-check-input.ts';
import { pointsOf, roundPoints } from './duty-points.ts';
import { isWeekend, MINUTES_PER_HOUR } from './timed-duty.ts';

type Tables = Pick<DutyCheckInput, 'setup'>;

/** Adds up one person's duties. `weekends` counts duties that start on a Saturday or Sunday. */
export const loadOf = (personId: DutyLoad['personId'], duties: readonly Duty[], { setup }: Tables): DutyLoad => {
  let [minutes, nights, weekends, points, shifts] = [0, 0, 0, 0, 0];
  for (const duty of duties) {
    const shift = setup.shifts.find((one) => one.id === duty.shiftId);
    if (!shift) continue;
    shifts += 1;
    minutes += shift.endMinute - shift.startMinute;
    nights += shift.night ? 1 : 0;
    weekends += isWeekend(duty.date) ? 1 : 0;
    points += pointsOf(
      shift,
      setup.posts.find((post) => post.id === duty.dutyPostId),
      duty.date,
    );
  }
  return { personId, shifts, hours: roundPoints(minutes / MINUTES_PER_HOUR), nights, weekends, points: roundPoints(points) };
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
