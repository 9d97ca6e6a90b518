import { dayNumber } from '../../time/local-date.ts';
import { breachesOfDuty, type DutyBook, openDutyBook } from '../check-duties.ts';
import type { Duty, DutyRuleName, DutyRules, OpenPlace } from '../duty.ts';
import { feasibility } from '../feasibility.ts';
import { mondayOf } from '../rules/days-and-weeks.ts';
import { MINUTES_PER_HOUR } from '../timed-duty.ts';
import type { PlanProblem } from './plan-problem.ts';
import { ruleTexts } from './rule-texts.ts';

/** Why one place stays open: what keeps most of the people who could otherwise stand there. */
type Reason = 'rest' | 'nights' | 'weeklyRest' | 'consecutiveDays' | 'weeklyHours' | 'partyMember' | 'nobody' | 'busy';

const reasonTexts = (rules: DutyRules): Readonly<Record<Reason, string>> => ({
  ...ruleTexts(rules),
  nobody: '没有人能值这一班（请假、不排夜班、未培训等）',
  busy: '当天能值的人都已在岗',
});

/** Rules that speak of the person or the day alone: nothing in the rest of the plan could change them. */
const alone: ReadonlySet<DutyRuleName> = new Set(['notAvailable', 'absent', 'noNights', 'minor', 'removed', 'training', 'seniorAge']);
const lineReasons: readonly Reason[] = ['weeklyHours', 'rest', 'nights', 'consecutiveDays', 'weeklyRest'];

const tally = <T>(all: readonly (readonly [T, number])[]): readonly (readonly [T, number])[] => {
  const counts = new Map<T, number>();
  for (const [one, times] of all) counts.set(one, (counts.get(one) ?? 0) + times);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

/** null: this person cannot stand there whatever the rest of the plan. */
const hindrance = (book: DutyBook, person: PlanProblem['people'][number], place: OpenPlace): Reason | 'free' | null => {
  const rules = breachesOfDuty(book, person, place).flatMap(({ hard, rule }) => (hard ? [rule] : []));
  if (rules.some((rule) => alone.has(rule))) return null;
  if (rules.includes('oneDutyADay')) return 'busy';
  return lineReasons.find((reason) => rules.some((rule) => rule === reason)) ?? 'free';
};

const reasonOf = (book: DutyBook, people: PlanProblem['people'], place: OpenPlace): Reason => {
  const found = people.map((person) => hindrance(book, person, place)).filter((one) => one !== null);
  if (found.length === 0) return 'nobody';
  // Somebody could stand here, yet does not: only the rule on Party members keeps a place empty then.
  if (found.includes('free')) return 'partyMember';
  const ranked = tally(
    found.flatMap((one): readonly (readonly [Reason, number])[] => (one === 'free' || one === 'busy' ? [] : [[one, 1]])),
  );
  return ranked[0]?.[0] ?? 'busy';
};

/** So many places are looked into one by one; beyond that the picture does not change. */
const LOOKED_INTO = 60;

/** How many more people would do: by hours wanted, and at least by the open shifts of the fullest week. */
const morePeople = ({ setup }: PlanProblem, open: readonly OpenPlace[], byHours: number): number => {
  const ofWeek = tally(open.map(({ date, missing }) => [mondayOf(dayNumber(date)), missing] as const));
  const minutes = open.map(({ shiftId }) => {
    const shift = setup.shifts.find(({ id }) => id === shiftId);
    return shift ? shift.endMinute - shift.startMinute : 1;
  });
  const shiftsEach = Math.max(1, Math.floor((setup.rules.weeklyHours.most * MINUTES_PER_HOUR) / Math.max(...minutes)));
  return Math.max(1, byHours, Math.ceil((ofWeek[0]?.[1] ?? 0) / shiftsEach));
};

const waysOut = ({ setup }: PlanProblem, open: readonly OpenPlace[], reasons: readonly Reason[], more: number): string => {
  const night = open.some(({ shiftId }) => setup.shifts.find(({ id }) => id === shiftId)?.night);
  const softer = reasons.find((reason) => reason !== 'nobody' && reason !== 'busy' && reason !== 'partyMember');
  const ways = [
    reasons.includes('partyMember') ? '请上级增派党员，或把「每班一名党员」改为“尽量”' : `再增加约 ${more} 个人`,
    night ? '夜班每岗减为一人，与保安同守，或夜间少开一个岗' : '减少这些班次的人数，或少开一个岗',
    softer ? `由书记决定把「${reasonTexts(setup.rules)[softer]}」改为“尽量”` : '',
  ].filter((way) => way !== '');
  return `可以这样办：${ways.map((way, index) => `${index + 1}. ${way}`).join('；')}。`;
};

/**
 * Sentences for the secretary: how many places of which shifts stay open, whether the hours can suffice at all, which rule stands in the way of how
 * many of them, and ways out.
 */
export const explainOpenPlaces = (problem: PlanProblem, duties: readonly Duty[], open: readonly OpenPlace[]): readonly string[] => {
  if (open.length === 0) return [];
  const { setup, people } = problem;
  const heads = open.reduce((sum, { missing }) => sum + missing, 0);
  const shifts = tally(open.map(({ shiftId, missing }) => [setup.shifts.find(({ id }) => id === shiftId)?.name ?? '', missing] as const));
  const hours = feasibility({ ...problem, duties: [] });
  const book = openDutyBook({ ...problem, duties: [...problem.around, ...duties] });
  const reasons = tally(open.slice(0, LOOKED_INTO).map((place) => [reasonOf(book, people, place), place.missing] as const));
  const texts = reasonTexts(setup.rules);
  const about = open.length > LOOKED_INTO ? `前 ${LOOKED_INTO} 个空岗中` : '其中';
  return [
    `还有 ${heads} 人次空岗：${shifts.map(([name, count]) => `${name} ${count}`).join('、')}。`,
    ...(hours.enough ? [] : hours.sentences.map((sentence) => `${sentence}。`)),
    ...reasons.map(([reason, count]) => `${about} ${count} 人次排不上，主要因为：${texts[reason]}。`),
    waysOut(
      problem,
      open,
      reasons.map(([reason]) => reason),
      morePeople(problem, open, hours.morePeople),
    ),
  ];
};
