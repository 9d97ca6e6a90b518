import type { DutyRuleName, DutyRules } from '../duty/duty.ts';
import type { Person } from '../roster/person.ts';
import {
  DAY,
  dateAt,
  type Found,
  found,
  HOUR,
  inside,
  midnight,
  type NaiveInput,
  nextDate,
  previousDate,
  touches,
  type Work,
  workOf,
} from './naive-work.ts';

const servesAtAll = (input: NaiveInput, person: Person, works: readonly Work[]): Found[] => {
  const result: Found[] = [];
  for (const work of works.filter((one) => inside(input, one.duty.date))) {
    const { date } = work.duty;
    const dates: string[] = [date];
    for (let at = midnight(date) + DAY; at < work.end; at += DAY) dates.push(dateAt(at));
    const years = person.birthYear === null ? 40 : Number(date.slice(0, 4)) - person.birthYear;
    const say = (rule: DutyRuleName) => result.push(found(rule, date, work.duty.shiftId, [work]));
    if (person.removed) say('removed');
    if (!person.trained) say('training');
    if (person.noNights && work.shift.night) say('noNights');
    if (years < 18) say('minor');
    if (years >= 18 && years >= input.setup.rules.seniorAge.age && work.shift.night) say('seniorAge');
    if (dates.some((one) => (person.availableFrom ?? one) > one || (person.availableTo ?? one) < one)) say('notAvailable');
    const mine = input.absences.filter((absence) => absence.personId === person.id);
    if (dates.some((one) => mine.some((absence) => absence.from <= one && one <= absence.to))) say('absent');
  }
  return result;
};

const twoAtOnce = (input: NaiveInput, works: readonly Work[]): Found[] => {
  const result: Found[] = [];
  works.forEach((later, index) => {
    const clashes = works.slice(0, index).filter((one) => one.duty.date === later.duty.date || one.end > later.start);
    const counted = clashes.filter((one) => touches(input, [one, later]));
    const other = counted.at(-1);
    if (!other) return;
    const at = inside(input, later.duty.date) ? later : other;
    result.push(found('oneDutyADay', at.duty.date, at.duty.shiftId, [other, later]));
  });
  return result;
};

/** Walks back minute by minute from the start of each duty until the person is found at work. */
const restBefore = (input: NaiveInput, works: readonly Work[], rules: DutyRules): Found[] => {
  const result: Found[] = [];
  works.forEach((next, index) => {
    const earlier = works.slice(0, index);
    if (earlier.some((one) => one.end > next.start)) return;
    for (let free = 0; free < rules.rest.hours * 60; free += 1) {
      const minute = next.start - free * 60_000;
      const before = earlier.find((one) => one.end === minute);
      if (!before) continue;
      if (!touches(input, [before, next])) return;
      const at = inside(input, next.duty.date) ? next : before;
      result.push(found('rest', at.duty.date, at.duty.shiftId, [before, next]));
      return;
    }
  });
  return result;
};

const chain = (dates: ReadonlySet<string>, start: string): string[] => {
  const run: string[] = [];
  for (let date = start; dates.has(date); date = nextDate(date)) run.push(date);
  return run;
};

const clamp = (input: NaiveInput, date: string): string => (date < input.from ? input.from : date > input.to ? input.to : date);

const tooLong = (input: NaiveInput, works: readonly Work[], rule: 'nights' | 'consecutiveDays', most: number): Found[] => {
  const dates = new Set(works.map((work) => work.duty.date as string));
  const result: Found[] = [];
  for (const start of dates) {
    if (dates.has(previousDate(start))) continue;
    const run = chain(dates, start);
    const mine = works.filter((work) => run.includes(work.duty.date));
    const tooMany = run[most];
    if (tooMany === undefined || !touches(input, mine)) continue;
    const date = clamp(input, tooMany);
    const first = mine.find((work) => work.duty.date === date);
    result.push(found(rule, date, rule === 'nights' ? (first?.duty.shiftId ?? null) : null, mine));
  }
  return result;
};

const recovery = (input: NaiveInput, works: readonly Work[], rules: DutyRules): Found[] => {
  const nights = works.filter((work) => work.shift.night);
  const nightDates = new Set(nights.map((work) => work.duty.date as string));
  const result: Found[] = [];
  for (const date of nightDates) {
    if (nightDates.has(nextDate(date))) continue;
    const end = Math.max(...nights.filter((work) => work.duty.date === date).map((work) => work.end));
    const last = nights.find((work) => work.duty.date === date && work.end === end);
    const next = works.find((work) => work.start >= end);
    if (!last || !next || !touches(input, [last, next]) || next.start - end >= rules.nights.freeHoursAfter * HOUR) continue;
    const at = inside(input, next.duty.date) ? next : last;
    result.push(found('nights', at.duty.date, at.duty.shiftId, [last, next]));
  }
  return result;
};

const mondayOf = (date: string): string => {
  let monday = date;
  while (new Date(midnight(monday)).getUTCDay() !== 1) monday = previousDate(monday);
  return monday;
};

const hoursAWeek = (input: NaiveInput, works: readonly Work[], rules: DutyRules): Found[] => {
  const result: Found[] = [];
  for (const monday of new Set(works.map((work) => mondayOf(work.duty.date)))) {
    const week = works.filter((work) => mondayOf(work.duty.date) === monday);
    const hours = week.reduce((sum, work) => sum + (work.end - work.start) / HOUR, 0);
    const last = week.filter((work) => inside(input, work.duty.date)).at(-1);
    if (last && hours > rules.weeklyHours.most) result.push(found('weeklyHours', last.duty.date, null, week));
  }
  return result;
};

/** Minutes a stretch of rest offers to the seven days from `start`: all of it when a day of it (or all that is wanted) lies inside. */
const credit = (freeFrom: number, freeTo: number, start: number, wanted: number): number => {
  const within = Math.min(freeTo, start + 7 * DAY) - Math.max(freeFrom, start);
  return within >= Math.min(wanted, DAY) ? freeTo - freeFrom : within;
};

/** Finds the free stretches round a window on a ruler of minutes; far beyond its edges all is free. */
const restIsEnough = (works: readonly Work[], start: number, wanted: number): boolean => {
  const step = HOUR / 60;
  const [low, high] = [start - 8 * DAY, start + 15 * DAY];
  const busy = new Uint8Array((high - low) / step);
  for (const work of works) {
    const [first, last] = [Math.max(0, (work.start - low) / step), Math.min(busy.length, (work.end - low) / step)];
    if (last > first) busy.fill(1, first, last);
  }
  let freeFrom = 0;
  for (let at = 0; at <= busy.length; at += 1) {
    if (at < busy.length && busy[at] === 0) continue;
    if (credit(low + freeFrom * step, low + at * step, start, wanted) >= wanted) return true;
    freeFrom = at + 1;
  }
  return wanted === 0;
};

const longRest = (input: NaiveInput, works: readonly Work[], rules: DutyRules): Found[] => {
  const wanted = rules.weeklyRest.hours * HOUR;
  const result: Found[] = [];
  let brokenBefore = false;
  for (let start = midnight(input.from) - 8 * DAY; start <= midnight(input.to) + 2 * DAY; start += DAY) {
    const here = works.filter((work) => work.start < start + 7 * DAY && work.end > start);
    const broken = touches(input, here) && !restIsEnough(works, start, wanted);
    const last = works.filter((work) => inside(input, work.duty.date) && midnight(work.duty.date) < start + 7 * DAY).at(-1);
    if (broken && !brokenBefore && last) result.push(found('weeklyRest', last.duty.date, null, here));
    brokenBefore = broken;
  }
  return result;
};

/** Every rule of one person, each by its plainest reading. */
export const naivePersonRules = (input: NaiveInput, person: Person): Found[] => {
  const { rules } = input.setup;
  const works = workOf(input, person);
  const nights = works.filter((work) => work.shift.night);
  return [
    ...servesAtAll(input, person, works),
    ...twoAtOnce(input, works),
    ...restBefore(input, works, rules),
    ...tooLong(input, nights, 'nights', rules.nights.most),
    ...recovery(input, works, rules),
    ...tooLong(input, works, 'consecutiveDays', rules.consecutiveDays.most),
    ...hoursAWeek(input, works, rules),
    ...longRest(input, works, rules),
  ];
};
