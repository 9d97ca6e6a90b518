import { type CompiledProblem, eligibilityIndex } from './compiled-problem.ts';

/** What each person would carry if everything were spread evenly over the days they can serve. */
export interface FairShares {
  readonly points: Float64Array;
  readonly nights: Float64Array;
  readonly weekends: Float64Array;
}

const spread = (days: Float64Array, total: number): Float64Array => {
  const all = days.reduce((sum, each) => sum + each, 0);
  return days.map((each) => (all > 0 ? (total * each) / all : 0));
};

/** Shifts of the period that want somebody, each once: day, shift, heads and points over all its posts. */
const wantedShifts = ({ cells }: CompiledProblem) => {
  const shifts = new Map<string, { readonly day: number; readonly shift: number; heads: number; points: number }>();
  for (const { day, shift, heads, points } of cells) {
    const key = `${day} ${shift}`;
    const known = shifts.get(key) ?? { day, shift, heads: 0, points: 0 };
    known.heads += heads;
    known.points += heads * points;
    shifts.set(key, known);
  }
  return [...shifts.values()];
};

/** Days count once however many shifts they offer a person; nights and weekends are shared only among those who may serve them. */
export const fairShares = (problem: CompiledProblem): FairShares => {
  const count = problem.people.length;
  const [days, nights, weekends] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const wanted = wantedShifts(problem);
  for (let person = 0; person < count; person += 1) {
    const [seen, seenWeekend] = [new Set<number>(), new Set<number>()];
    for (const { day, shift } of wanted) {
      if (problem.may[eligibilityIndex(problem, person, day, shift)] !== 1) continue;
      seen.add(day);
      if (problem.weekendDay[day] === 1) seenWeekend.add(day);
      if (problem.shiftNight[shift] === 1) nights[person] = (nights[person] ?? 0) + 1;
    }
    days[person] = seen.size;
    weekends[person] = seenWeekend.size;
  }
  const total = (pick: (one: (typeof wanted)[number]) => number): number => wanted.reduce((sum, one) => sum + pick(one), 0);
  return {
    points: spread(
      days,
      total((one) => one.points),
    ),
    nights: spread(
      nights,
      total((one) => (problem.shiftNight[one.shift] === 1 ? one.heads : 0)),
    ),
    weekends: spread(
      weekends,
      total((one) => (problem.weekendDay[one.day] === 1 ? one.heads : 0)),
    ),
  };
};
