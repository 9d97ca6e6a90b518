import { dateFromDayNumber, dayNumber } from '../../time/local-date.ts';
import { holidayTable, pointsOf } from '../duty-points.ts';
import { isWeekend } from '../timed-duty.ts';
import type { DutyChoice } from './duty-choices.ts';
import type { PlaceDemand } from './place-demands.ts';
import type { CarriedLoad, PlanProblem } from './plan-problem.ts';
import { mayStand, type WhoMayStand } from './who-may-stand.ts';

/** What is to be even: a whole number per duty, and what each person should reach over the period. */
export interface FairMeasure {
  readonly name: 'points' | 'nights' | 'weekends' | 'holidays' | 'hardPosts';
  /** counts per point, night …: points are counted in tenths */
  readonly scale: number;
  weightOf(day: number, choice: DutyChoice): number;
  /** per person, in counts */
  readonly shares: readonly number[];
}

type Measure = Pick<FairMeasure, 'name' | 'scale' | 'weightOf'> & { carried(load: CarriedLoad): number };

const POINT_SCALE = 10;

const measuresOf = ({ from, extras, setup }: PlanProblem): readonly Measure[] => {
  const first = dayNumber(from);
  const dateOf = (day: number) => dateFromDayNumber(first + day);
  const holidays = new Set<string>(extras.holidays);
  const table = holidayTable(setup.holidays);
  return [
    {
      name: 'points',
      scale: POINT_SCALE,
      weightOf: (day, { shift, post }) => Math.round(POINT_SCALE * pointsOf(shift, post, dateOf(day), table)),
      carried: ({ points }) => Math.round(POINT_SCALE * points),
    },
    { name: 'nights', scale: 1, weightOf: (_, { shift }) => Number(shift.night), carried: ({ nights }) => nights },
    { name: 'weekends', scale: 1, weightOf: (day) => Number(isWeekend(dateOf(day))), carried: ({ weekends }) => weekends },
    { name: 'holidays', scale: 1, weightOf: (day) => Number(holidays.has(dateOf(day))), carried: ({ holidays: had }) => had },
    { name: 'hardPosts', scale: 1, weightOf: (_, { post }) => Number(post.outdoor), carried: () => 0 },
  ];
};

/** Days (of the measure) on which a person could stand in some place that is asked for; the more such days, the larger the share. */
const chancesOf = (
  measure: Measure,
  places: readonly PlaceDemand[],
  who: WhoMayStand,
  person: number,
  shiftAt: readonly number[],
): number => {
  const days = new Set<number>();
  for (const { day, choice, choiceIndex, wanted } of places)
    if (wanted > 0 && measure.weightOf(day, choice) > 0 && mayStand(who, person, day, shiftAt[choiceIndex] ?? 0)) days.add(day);
  return days.size;
};

/** What is even per available day (domain: fairness is adjusted by availability), with what people carried before the period. */
export const fairMeasures = (
  problem: PlanProblem,
  choices: readonly DutyChoice[],
  places: readonly PlaceDemand[],
  who: WhoMayStand,
): readonly FairMeasure[] => {
  const shiftAt = choices.map(({ shift }) => problem.setup.shifts.indexOf(shift));
  const shareOf = new Map(problem.extras.contracts.map(({ personId, share }) => [personId, share]));
  const carriedBy = new Map(problem.extras.carried.map((load) => [load.personId, load]));
  return measuresOf(problem).flatMap((measure): readonly FairMeasure[] => {
    const total = places.reduce((sum, { day, choice, wanted }) => sum + wanted * measure.weightOf(day, choice), 0);
    if (total === 0) return [];
    const chances = problem.people.map(({ id }, person) => chancesOf(measure, places, who, person, shiftAt) * (shareOf.get(id) ?? 1));
    const carried = problem.people.map(({ id }) => {
      const load = carriedBy.get(id);
      return load ? measure.carried(load) : 0;
    });
    const whole = chances.reduce((sum, each) => sum + each, 0);
    const past = carried.reduce((sum, each) => sum + each, 0);
    const shares = chances.map((each, person) => (whole > 0 ? ((total + past) * each) / whole : 0) - (carried[person] ?? 0));
    return [{ name: measure.name, scale: measure.scale, weightOf: measure.weightOf, shares }];
  });
};
