import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { type DutyRules, type RuleReason, ruleModes } from '#core/duty/duty.ts';
import { phases as phaseNames } from '#core/duty/duty-calendar.ts';
import { knownHolidays } from '#core/duty/known-holidays.ts';
import { loosenedRules } from '#core/duty/loosened-rules.ts';
import { ruleTexts } from '#core/duty/planner/rule-texts.ts';
import { changeSetup } from '#core/duty/planner/setup-change.ts';
import { keysOf } from '#core/roster/person.ts';
import { type LocalDate, shortDate } from '#core/time/local-date.ts';
import { saveDemand, saveShifts } from '#db/stores/duty/duty.ts';
import { leadersOf, listHolidays, saveHolidays, saveLeaders, savePhases, saveVariants } from '#db/stores/duty/duty-setup.ts';
import { readDutyRules, saveDutyRules } from '#db/stores/post/settings.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';
import { readSetup } from './duty-reading.ts';

const reasonsFor = (
  { now, session }: CommandContext,
  eased: readonly (keyof DutyRules)[],
  { reason, reasons }: ParsedInputOf<'duty.saveRules'>,
): readonly RuleReason[] => eased.map((rule) => ({ rule, reason: reasons[rule] || reason, by: session.user, at: now }));

const refuseWithoutReason = (rules: DutyRules, given: readonly RuleReason[]): void => {
  const missing = given.filter(({ reason }) => reason === '');
  if (missing.length === 0) return;
  const names = missing.map(({ rule }) => ruleTexts(rules)[rule]).join('、');
  throw new ExpectedFailure(
    'invalid',
    `放宽了规则要逐条写明理由，规则还没有保存。还缺：${names}。`,
    Object.fromEntries(missing.map(({ rule }) => [`reasons.${rule}`, '请写明为什么放宽'])),
  );
};

/** 每周最多 60 小时（尽量）：人手不够；… or, where nothing is eased, the rules that changed. */
const rulesSubject = (before: DutyRules, after: DutyRules, given: readonly RuleReason[]): string => {
  const why = new Map(given.map(({ rule, reason }) => [rule, `：${reason}`]));
  return keysOf(after)
    .filter((rule) => JSON.stringify(before[rule]) !== JSON.stringify(after[rule]))
    .map((rule) => `${ruleTexts(after)[rule]}（${ruleModes[after[rule].mode]}）${why.get(rule) ?? ''}`)
    .join('；');
};

/** 修改排班规则: a rule that is eased needs the secretary's reason, kept with who gave it and when. */
export const saveRules = (context: CommandContext, input: ParsedInputOf<'duty.saveRules'>): null => {
  const before = readDutyRules(context.db);
  const given = reasonsFor(context, loosenedRules(before, input.rules), input);
  refuseWithoutReason(input.rules, given);
  context.about(rulesSubject(before, input.rules, given));
  saveDutyRules(context.writer, input.rules, given);
  return null;
};

const fillHolidays = ({ writer, about }: CommandContext, year: number): { readonly added: number } => {
  const known = knownHolidays(year);
  if (known.length === 0) {
    throw new ExpectedFailure(
      'unavailable',
      `本软件里没有 ${year} 年的放假安排，节假日表没有改动。请等国务院办公厅的通知公布后，对着通知逐日填写。`,
    );
  }
  const written = listHolidays(writer.db).filter(({ date }) => date.startsWith(`${year}-`));
  const dates = new Set<LocalDate>(written.map(({ date }) => date));
  const added = known.filter(({ date }) => !dates.has(date));
  about(`${year} 年`);
  saveHolidays(writer, year, [...written, ...added]);
  return { added: added.length };
};

/** 王强 1月6日, or how many for more than one. */
const leadersSubject = ({ db }: CommandContext, leaders: ParsedInputOf<'setup.saveLeaders'>['leaders']): string => {
  const [first, last] = [leaders[0], leaders.at(-1)];
  if (!first || !last) return '';
  if (leaders.length > 1) return `${shortDate(first.date)}—${shortDate(last.date)}`;
  return `${shortDate(first.date)} ${first.personId === null ? '不指定' : readPerson(db, first.personId).name}`;
};

/** What the engine tried, written down: only what the change touches. */
const takeWay = (context: CommandContext, { change, reason }: ParsedInputOf<'setup.takeWay'>): null => {
  const { writer, about } = context;
  const before = readSetup(writer.db);
  const after = changeSetup(before, change);
  if (change.type === 'ruleAsWish') return saveRules(context, { rules: after.rules, reason, reasons: {} });
  about(reason);
  if (change.type === 'changeShifts') saveShifts(writer, after.shifts);
  saveDemand(writer, after.demand);
  saveVariants(writer, after.variants);
  return null;
};

export const setupQueries: SomeQueries<'setup'> = {
  'setup.leaders': ({ db }, { from, to }) => leadersOf(db, from, to),
};

export const setupCommands: SomeCommands<'setup'> = {
  'setup.saveDemand': ({ writer }, { demand, variants }) => {
    saveDemand(writer, demand);
    saveVariants(writer, variants);
    return null;
  },
  'setup.takeWay': takeWay,
  'setup.savePhases': ({ writer, about }, { phases }) => {
    about(phases.map(({ from, phase }) => `${shortDate(from)}起${phaseNames[phase]}`).join('、'));
    savePhases(writer, phases);
    return null;
  },
  'setup.saveHolidays': ({ writer, about }, { year, holidays }) => {
    about(`${year} 年`);
    saveHolidays(writer, year, holidays);
    return null;
  },
  'setup.fillHolidays': (context, { year }) => fillHolidays(context, year),
  'setup.saveLeaders': (context, { leaders }) => {
    for (const { personId } of leaders) if (personId !== null) readPerson(context.db, personId);
    context.about(leadersSubject(context, leaders));
    saveLeaders(context.writer, leaders);
    return null;
  },
};
