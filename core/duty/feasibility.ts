import { isPartyMember, type Person } from '../roster/person.ts';
import { datesBetween } from '../time/local-date.ts';
import { availableDays } from './available-days.ts';
import type { DutyCheckInput } from './duty-check-input.ts';
import { MINUTES_PER_HOUR } from './timed-duty.ts';

const DAYS_PER_WEEK = 7;
const ADULT_AGE = 18;

/** Hours wanted and at hand before anything is planned (domain: feasibility arithmetic). All figures are per week of the period. */
export interface Feasibility {
  readonly enough: boolean;
  /** 每周所需人时 */
  readonly neededHours: number;
  /** 每周可用人时: each person's weekly hours, less the share of the period they are away */
  readonly availableHours: number;
  /** people who may serve at all */
  readonly people: number;
  /** how many more people with a whole week each would close the gap */
  readonly morePeople: number;
  /** what is short, with figures; one sentence saying so when nothing is */
  readonly sentences: readonly string[];
}

const round = (hours: number): number => Math.round(hours);

interface Supply {
  readonly people: number;
  readonly hours: number;
}

const supplyOf = (input: DutyCheckInput, people: readonly Person[], hoursEach: number): Supply => {
  const days = Math.max(1, datesBetween(input.from, input.to).length);
  const shares = people.map((person) => {
    const absences = input.absences.filter((absence) => absence.personId === person.id);
    return availableDays(person, absences, input.from, input.to) / days;
  });
  return { people: shares.filter((share) => share > 0).length, hours: shares.reduce((sum, share) => sum + share * hoursEach, 0) };
};

const mayServe = (input: DutyCheckInput, person: Person): boolean =>
  !person.removed &&
  (person.trained || input.setup.rules.training.mode === 'warn') &&
  !(person.birthYear !== null && Number(input.from.slice(0, 4)) - person.birthYear < ADULT_AGE);

const mayServeNights = (input: DutyCheckInput, person: Person): boolean => {
  const { seniorAge } = input.setup.rules;
  const senior = person.birthYear !== null && Number(input.from.slice(0, 4)) - person.birthYear >= seniorAge.age;
  return !person.noNights && !(senior && seniorAge.mode === 'must');
};

/** Hours a week of the demand, counting all heads or, for `leaders`, one Party member a shift. */
const needOf = (input: DutyCheckInput, only: 'all' | 'nights' | 'leaders'): number => {
  const minutes = input.setup.shifts.map((shift) => {
    if (only === 'nights' && !shift.night) return 0;
    const heads = input.setup.demand.filter((cell) => cell.shiftId === shift.id).reduce((sum, cell) => sum + cell.heads, 0);
    return (only === 'leaders' ? Math.min(1, heads) : heads) * (shift.endMinute - shift.startMinute);
  });
  return (minutes.reduce((sum, each) => sum + each, 0) * DAYS_PER_WEEK) / MINUTES_PER_HOUR;
};

const shortage = (what: string, who: string, need: number, supply: Supply, most: number): readonly string[] =>
  supply.hours >= need
    ? []
    : [
        `${what}每周需 ${round(need)} 人时，${supply.people} 个${who}每周最多 ${most} 小时，只有 ${round(supply.hours)}，缺 ${round(need - supply.hours)} 人时`,
      ];

/** Compares what the grid asks for with what the people may give: all shifts, nights alone, and Party members in charge. */
export const feasibility = (input: DutyCheckInput): Feasibility => {
  const { weeklyHours, partyMember } = input.setup.rules;
  const people = input.people.filter((person) => mayServe(input, person));
  const all = supplyOf(input, people, weeklyHours.most);
  const nights = supplyOf(
    input,
    people.filter((person) => mayServeNights(input, person)),
    weeklyHours.most,
  );
  const members = supplyOf(input, people.filter(isPartyMember), weeklyHours.most);
  const needed = needOf(input, 'all');
  const short = [
    ...shortage('', '人', needed, all, weeklyHours.most),
    ...shortage('夜班', '能值夜班的人', needOf(input, 'nights'), nights, weeklyHours.most),
    ...(partyMember.mode === 'must' ? shortage('每班一名党员', '党员', needOf(input, 'leaders'), members, weeklyHours.most) : []),
  ];
  return {
    enough: short.length === 0,
    neededHours: round(needed),
    availableHours: round(all.hours),
    people: all.people,
    morePeople: Math.max(0, Math.ceil((needed - all.hours) / weeklyHours.most)),
    sentences:
      short.length > 0
        ? short
        : [`每周需 ${round(needed)} 人时，${all.people} 个人每周最多 ${weeklyHours.most} 小时，共 ${round(all.hours)}，够用`],
  };
};
