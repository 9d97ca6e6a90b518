import { dateFromDayNumber, dayNumber, type LocalDate } from '../../time/local-date.ts';
import type { Duty } from '../duty.ts';
import { mondayOf } from '../rules/days-and-weeks.ts';
import { isWeekend, MINUTES_PER_HOUR } from '../timed-duty.ts';
import type { TaggedDemand } from './demand-material.ts';
import { type DutyChoice, type DutyChoices, dutiesByDay, dutyChoices } from './duty-choices.ts';
import { lineRulesOf } from './line-rules-of.ts';
import { type LinePerson, type LinePlace, type LineProblem, type LineWish, OFF } from './lines/line-problem.ts';
import { type PlaceDemand, placeDemands } from './place-demands.ts';
import type { PlanContract, PlanProblem } from './plan-problem.ts';
import { planWeights } from './plan-weights.ts';
import { spentDays } from './spent-days.ts';
import { taggedDemands } from './tagged-demands.ts';
import { mayStand, type WhoMayStand, whoMayStand } from './who-may-stand.ts';

/** A planning problem of the post as lines for the engine, with what is needed to read its answer. */
export interface DutyLines {
  readonly source: PlanProblem;
  readonly lines: LineProblem;
  readonly choices: readonly DutyChoice[];
  readonly numberOf: DutyChoices['numberOf'];
  readonly places: readonly PlaceDemand[];
  readonly who: WhoMayStand;
  readonly demands: readonly TaggedDemand[];
  /** first day, in days since 1970-01-01 */
  readonly firstDay: number;
  /** days of the period; the lines go on for as long as duties after it matter */
  readonly days: number;
  /** per person, by what the wish is for; together they are the wishes of the line */
  readonly wishes: readonly PersonWishes[];
}

export interface PersonWishes {
  readonly changes: readonly LineWish[];
  readonly reminders: readonly LineWish[];
  readonly wishes: readonly LineWish[];
}

const DAYS_PER_WEEK = 7;
/** Duties so long after the period can still meet a rule of those in it. */
const REACH_AFTER = 14;

type Frame = Pick<DutyLines, 'source' | 'choices' | 'numberOf' | 'places' | 'who' | 'firstDay' | 'days'> & { readonly allDays: number };

const frameOf = (source: PlanProblem): Frame => {
  const firstDay = dayNumber(source.from);
  const days = Math.max(0, dayNumber(source.to) - firstDay + 1);
  const reach = Math.max(REACH_AFTER, source.setup.rules.consecutiveDays.most + 1);
  const after = source.around.map(({ date }) => dayNumber(date) - firstDay + 1).filter((day) => day > days && day <= days + reach);
  const { all: choices, numberOf } = dutyChoices(source);
  const places = placeDemands(source, choices);
  return { source, choices, numberOf, places, who: whoMayStand(source), firstDay, days, allDays: Math.max(days, ...after) };
};

const dayIn = ({ firstDay }: Frame, date: LocalDate): number => dayNumber(date) - firstDay;

const byPerson = (duties: readonly Duty[]): ReadonlyMap<string, readonly Duty[]> => {
  const found = new Map<string, Duty[]>();
  for (const duty of duties) found.set(duty.personId, [...(found.get(duty.personId) ?? []), duty]);
  return found;
};

/** Where the duties of one person stand in their line. */
const placesOf = (frame: Pick<Frame, 'firstDay' | 'numberOf'>, duties: readonly Duty[]): readonly LinePlace[] =>
  [...dutiesByDay(duties).values()].flatMap((ofDay): readonly LinePlace[] => {
    const [first] = ofDay;
    const shift = frame.numberOf(ofDay);
    return first === undefined || shift < 0 ? [] : [{ day: dayNumber(first.date) - frame.firstDay, shift }];
  });

/** Pinned duties that no line counts for a place: one of several on a day, or of somebody who is not on the list. */
const outsideOf = (frame: Frame): ReadonlyMap<string, number> => {
  const { source, numberOf } = frame;
  const known = new Set<string>(source.people.map(({ id }) => id));
  const heads = new Map<string, number>();
  for (const ofDay of dutiesByDay(source.pinned).values())
    for (const duty of ofDay) {
      if (ofDay.length === 1 && known.has(duty.personId)) continue;
      const key = `${dayIn(frame, duty.date)} ${numberOf([duty])}`;
      heads.set(key, (heads.get(key) ?? 0) + 1);
    }
  return heads;
};

/** What a person cannot take, and what nobody is asked for on that day. */
const closedOf = (frame: Frame, asked: ReadonlySet<string>, person: number, given: readonly Duty[]): readonly LinePlace[] => {
  const { choices, who, source, days, allDays, firstDay } = frame;
  const isSpent = spentDays(given, source.setup);
  const closed: LinePlace[] = [];
  for (let day = 0; day < allDays; day += 1)
    for (const [shift, choice] of choices.entries()) {
      const wanted = day < days && asked.has(`${day} ${shift}`) && !isSpent(firstDay + day, choice.shift);
      const open = wanted && mayStand(who, person, day, source.setup.shifts.indexOf(choice.shift));
      if (!open) closed.push({ day, shift });
    }
  return closed;
};

const wishesOf = (frame: Frame, existing: readonly Duty[], person: number): PersonWishes => {
  const { source, choices, who, days } = frame;
  const { id } = source.people[person] ?? {};
  const cells = Array.from({ length: days }, (_, day) =>
    choices.map(({ shift }, index) => ({ day, shift: index, of: source.setup.shifts.indexOf(shift) })),
  );
  return {
    changes: existing.flatMap((duty) => placesOf(frame, [duty])).map((place) => ({ ...place, wants: 'on', weight: planWeights.change })),
    reminders: cells.flat().flatMap(({ day, shift, of }): readonly LineWish[] => {
      const broken = of < 0 ? 0 : (who.reminders[(person * who.days + day) * who.shifts + of] ?? 0);
      return broken > 0 ? [{ day, shift, wants: 'off', weight: broken * planWeights.reminder }] : [];
    }),
    wishes: source.extras.wishes
      .filter(({ personId, wants }) => personId === id && wants === 'off')
      .flatMap(({ date, shiftId, weight }) =>
        (cells[dayIn(frame, date)] ?? [])
          .filter(({ shift }) => shiftId === null || choices[shift]?.shift.id === shiftId)
          .map(({ day, shift }): LineWish => ({ day, shift, wants: 'off', weight })),
      ),
  };
};

/** The days before the period, from the first on which the person served. */
const beforeOf = (frame: Frame, duties: readonly Duty[]): readonly number[] => {
  const past = placesOf(frame, duties).filter(({ day }) => day < 0);
  const first = Math.min(0, ...past.map(({ day }) => day));
  return Array.from({ length: -first }, (_, at) => past.find(({ day }) => day === first + at)?.shift ?? OFF);
};

const NO_CONTRACT: Omit<PlanContract, 'personId'> = { leastHours: null, mostHours: null, mostWeekends: null, mostNights: null, share: 1 };

interface PersonParts {
  readonly asked: ReadonlySet<string>;
  readonly around: readonly Duty[];
  readonly pinned: readonly Duty[];
  readonly wishes: PersonWishes;
}

const linePersonOf = (
  frame: Frame,
  person: number,
  rules: LinePerson['rules'],
  { asked, around, pinned, wishes }: PersonParts,
): LinePerson => {
  const { source, choices, days, allDays } = frame;
  const { id = '' } = source.people[person] ?? {};
  const contract = source.extras.contracts.find(({ personId }) => personId === id) ?? NO_CONTRACT;
  const after = placesOf(frame, around).filter(({ day }) => day >= days && day < allDays);
  const minutesAfter = after.reduce((sum, { shift }) => sum + (choices[shift]?.minutes ?? 0), 0);
  const hours = (value: number | null, otherwise: number): number => (value === null ? otherwise : value * MINUTES_PER_HOUR + minutesAfter);
  return {
    id,
    rules,
    maxOfShift: choices.map(() => allDays),
    minMinutes: hours(contract.leastHours, 0),
    maxMinutes: hours(contract.mostHours, Number.MAX_SAFE_INTEGER),
    maxWeekends: contract.mostWeekends ?? allDays,
    daysOff: [],
    closed: closedOf(frame, asked, person, [...around, ...pinned]),
    pinned: [...placesOf(frame, pinned), ...after],
    wishes: [...wishes.changes, ...wishes.reminders, ...wishes.wishes],
    before: beforeOf(frame, around),
  };
};

const weekendsOf = ({ firstDay, days, allDays }: Frame): readonly number[] => {
  const monday = mondayOf(firstDay);
  return Array.from({ length: allDays }, (_, day) =>
    day < days && isWeekend(dateFromDayNumber(firstDay + day)) ? Math.floor((firstDay + day - monday) / DAYS_PER_WEEK) : -1,
  );
};

const demandsOf = (frame: Frame): readonly TaggedDemand[] => {
  const { source, choices, places, who, days } = frame;
  const indexOf = new Map<string, number>(source.people.map(({ id }, index) => [id, index]));
  const dayOf = (date: LocalDate): number | null => {
    const day = dayIn(frame, date);
    return day >= 0 && day < days ? day : null;
  };
  return taggedDemands({ problem: source, choices, places, who, outside: outsideOf(frame), indexOf, dayOf });
};

/** Writes the problem down as lines: choices are shifts at posts, the past is each person's `before`, and what stands after the period is pinned. */
export const dutyLines = (source: PlanProblem, strictRest: boolean): DutyLines => {
  const frame = frameOf(source);
  const { choices, numberOf, places, who, firstDay, days, allDays } = frame;
  const [around, pinned, existing] = [byPerson(source.around), byPerson(source.pinned), byPerson(source.existing)];
  const asked = new Set(places.map(({ day, choiceIndex }) => `${day} ${choiceIndex}`));
  const rules = lineRulesOf(source.setup.rules, strictRest);
  const wishes = source.people.map(({ id }, person) => wishesOf(frame, existing.get(id) ?? [], person));
  const people = source.people.map(({ id }, person) =>
    linePersonOf(frame, person, rules, {
      asked,
      around: around.get(id) ?? [],
      pinned: pinned.get(id) ?? [],
      wishes: wishes[person] ?? { changes: [], reminders: [], wishes: [] },
    }),
  );
  const demands = demandsOf(frame);
  const lines: LineProblem = {
    days: allDays,
    weekStart: (DAYS_PER_WEEK - (firstDay - mondayOf(firstDay))) % DAYS_PER_WEEK,
    weekendOf: weekendsOf(frame),
    shifts: choices.map(({ shift, post, minutes }) => ({
      id: `${shift.id} ${post.id}`,
      minutes,
      start: shift.startMinute,
      end: shift.endMinute,
      night: shift.night,
      forbiddenNext: [],
    })),
    people,
    demands: demands.map(({ demand }) => demand),
  };
  return { source, lines, choices, numberOf, places, who, demands, firstDay, days, wishes };
};

/** The existing duties as a plan to start from; not necessarily lawful. */
export const existingPlan = (duty: DutyLines): readonly (readonly number[])[] => {
  const existing = byPerson(duty.source.existing);
  return duty.source.people.map(({ id }, person) => {
    const line = Array.from({ length: duty.lines.days }, () => OFF);
    for (const { day, shift } of (existing.get(id) ?? []).flatMap((one) => placesOf(duty, [one]))) line[day] = shift;
    for (const { day, shift } of duty.lines.people[person]?.pinned ?? []) line[day] = shift;
    return line;
  });
};
