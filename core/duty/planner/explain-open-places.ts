import type { Duty, DutyRules } from '../duty.ts';
import { feasibility } from '../feasibility.ts';
import { MINUTES_PER_HOUR } from '../timed-duty.ts';
import { ruleBits } from './compiled-problem.ts';
import { type Draft, NOBODY } from './draft.ts';

/** Why one place stays open: what keeps most of the people who could otherwise stand there. */
type Reason = Exclude<keyof typeof ruleBits, 'taken'> | 'partyMember' | 'nobody' | 'busy';

const ruleTexts = (rules: DutyRules): Readonly<Record<Reason, string>> => ({
  rest: `两班之间至少休息 ${rules.rest.hours} 小时`,
  nights: `连续夜班最多 ${rules.nights.most} 个、之后休息 ${rules.nights.freeHoursAfter} 小时`,
  weeklyRest: `每七天连续休息 ${rules.weeklyRest.hours} 小时`,
  consecutiveDays: `连续值班最多 ${rules.consecutiveDays.most} 天`,
  weeklyHours: `每周最多 ${rules.weeklyHours.most} 小时`,
  partyMember: '每班一名党员',
  nobody: '没有人能值这一班（请假、不排夜班、未培训等）',
  busy: '当天能值的人都已在岗',
});

const reasonOf = (draft: Draft, place: number): Reason => {
  const { problem } = draft;
  const { day, shift } = draft.cell(place);
  const counts = new Map<number, number>();
  for (let person = 0; person < problem.people.length; person += 1) {
    const mayServe = problem.may[(person * problem.days + day - problem.first) * problem.shiftCount + shift] === 1;
    if (!mayServe) continue;
    const bit = draft.forbidden(person, day, shift);
    counts.set(bit, (counts.get(bit) ?? 0) + 1);
  }
  if (counts.size === 0) return 'nobody';
  // Somebody could stand here, yet does not: only the rule on Party members keeps a place empty then.
  if (counts.has(0)) return 'partyMember';
  const [bit = 0] = [...counts].filter(([each]) => each !== ruleBits.taken).sort((a, b) => b[1] - a[1])[0] ?? [];
  const rule = Object.entries(ruleBits).find(([, value]) => value === bit)?.[0];
  return rule === undefined ? 'busy' : (rule as Reason);
};

const tally = <T>(all: readonly T[]): readonly (readonly [T, number])[] => {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

const arithmetic = (draft: Draft, duties: readonly Duty[]) => feasibility({ ...draft.problem.source, duties });

/** How many more people would do: by hours wanted, and at least by the open shifts of the fullest week. */
const morePeople = (draft: Draft, open: readonly number[], byHours: number): number => {
  const { problem } = draft;
  const ofWeek = tally(open.map((place) => problem.weekOf[draft.cell(place).day] ?? 0));
  const longest = Math.max(
    ...open.map((place) => (problem.shiftEnd[draft.cell(place).shift] ?? 0) - (problem.shiftStart[draft.cell(place).shift] ?? 0)),
  );
  const shiftsEach = Math.max(1, Math.floor((problem.source.setup.rules.weeklyHours.most * MINUTES_PER_HOUR) / longest));
  return Math.max(1, byHours, Math.ceil((ofWeek[0]?.[1] ?? 0) / shiftsEach));
};

const waysOut = (draft: Draft, open: readonly number[], reasons: readonly Reason[], more: number): string => {
  const night = open.some((place) => draft.problem.shiftNight[draft.cell(place).shift] === 1);
  const softer = reasons.find((reason) => reason !== 'nobody' && reason !== 'busy');
  const ways = [
    reasons.includes('partyMember') ? '请上级增派党员，或把「每班一名党员」改为提醒' : `再增加约 ${more} 个人`,
    night ? '夜班每岗减为一人，与保安同守，或夜间少开一个岗' : '减少这些班次的人数，或少开一个岗',
    softer && softer !== 'partyMember' ? `由书记决定把「${ruleTexts(draft.problem.source.setup.rules)[softer]}」改为提醒` : '',
  ].filter((way) => way !== '');
  return `可以这样办：${ways.map((way, index) => `${index + 1}. ${way}`).join('；')}。`;
};

/**
 * Sentences for the secretary: how many places of which shifts stay open, whether the hours can suffice at all, which rule stands in the way of how
 * many of them, and ways out.
 */
export const explainOpenPlaces = (draft: Draft): readonly string[] => {
  const { setup } = draft.problem.source;
  const open = Array.from(draft.openList.subarray(0, draft.openCount)).filter((place) => draft.occupant[place] === NOBODY);
  if (open.length === 0) return [];
  const shifts = tally(open.map((place) => setup.shifts[draft.cell(place).shift]?.name ?? ''));
  const hours = arithmetic(draft, []);
  const reasons = tally(open.map((place) => reasonOf(draft, place)));
  const texts = ruleTexts(setup.rules);
  return [
    `还有 ${open.length} 人次空岗：${shifts.map(([name, count]) => `${name} ${count}`).join('、')}。`,
    ...(hours.enough ? [] : hours.sentences.map((sentence) => `${sentence}。`)),
    ...reasons.map(([reason, count]) => `其中 ${count} 人次排不上，主要因为：${texts[reason]}。`),
    waysOut(
      draft,
      open,
      reasons.map(([reason]) => reason),
      morePeople(draft, open, hours.morePeople),
    ),
  ];
};
