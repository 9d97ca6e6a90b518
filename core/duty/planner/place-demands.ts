import { dateFromDayNumber, dayNumber } from '../../time/local-date.ts';
import { placeKey } from '../open-places.ts';
import type { DutyChoice } from './duty-choices.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Heads asked for at one place: a post in a shift on a day. Days count from the first of the period. */
export interface PlaceDemand {
  readonly day: number;
  readonly choice: DutyChoice;
  readonly choiceIndex: number;
  readonly least: number;
  readonly wanted: number;
  readonly most: number;
}

/** Every place of the period that asks for somebody: the daily demand, and in its stead what single days ask for. */
export const placeDemands = ({ from, to, setup, extras }: PlanProblem, choices: readonly DutyChoice[]): readonly PlaceDemand[] => {
  const first = dayNumber(from);
  const days = Math.max(0, dayNumber(to) - first + 1);
  const daily = new Map(setup.demand.map((cell) => [`${cell.shiftId} ${cell.dutyPostId}`, cell.heads]));
  const special = new Map(extras.dayDemands.map((demand) => [placeKey(demand), demand]));
  return Array.from({ length: days }, (_, day) =>
    choices.flatMap((choice, choiceIndex): readonly PlaceDemand[] => {
      const [shiftId, dutyPostId] = [choice.shift.id, choice.post.id];
      if (choice.compound) return [];
      const heads = daily.get(`${shiftId} ${dutyPostId}`) ?? 0;
      const { least, wanted, most } = special.get(placeKey({ date: dateFromDayNumber(first + day), shiftId, dutyPostId })) ?? {
        least: heads,
        wanted: heads,
        most: heads,
      };
      return most > 0 ? [{ day, choice, choiceIndex, least, wanted, most }] : [];
    }),
  ).flat();
};
