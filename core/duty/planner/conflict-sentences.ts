import { isPartyMember } from '../../roster/person.ts';
import { shortDate } from '../../time/local-date.ts';
import type { Shift } from '../duty.ts';
import { feasibility } from '../feasibility.ts';
import type { ConflictItem } from './conflict-items.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { Span } from './restrict-period.ts';
import { ruleTexts } from './rule-texts.ts';

const MINUTES_PER_DAY = 1440;
const NAMES = 4;
const headNames = ['', '单', '双', '三'] as const;

const namesOf = (names: readonly string[]): string =>
  names.length <= NAMES ? names.join('、') : `${names.slice(0, NAMES).join('、')}等 ${names.length} 人`;

const headsOf = ({ setup }: PlanProblem, shift: Shift): string => {
  const cells = setup.demand.filter(({ shiftId, heads }) => shiftId === shift.id && heads > 0);
  const counts = [...new Set(cells.map(({ heads }) => heads))];
  const total = cells.reduce((sum, { heads }) => sum + heads, 0);
  if (cells.length > 1 && counts.length === 1) return `${shift.name} ${cells.length} 个岗每岗 ${counts[0]} 人`;
  return `${shift.name} ${total} 人`;
};

const leaveOf = ({ people, absences }: PlanProblem, { from, to }: Span): string => {
  const away = absences.filter((absence) => absence.from <= to && absence.to >= from);
  const names = people.filter(({ id, removed }) => !removed && away.some(({ personId }) => personId === id)).map(({ name }) => name);
  return `${namesOf(names)}的请假`;
};

const availabilityOf = ({ people }: PlanProblem, { from, to }: Span): string => {
  const short = people.filter(({ availableFrom, availableTo }) => (availableFrom ?? from) > from || (availableTo ?? to) < to);
  return `${namesOf(short.map(({ name }) => name))}的到岗和离开日期`;
};

const noNightsOf = ({ people }: PlanProblem): string => {
  const count = people.filter(({ noNights, removed }) => noNights && !removed).length;
  return `${count} 人不排夜班`;
};

const membersOf = ({ people }: PlanProblem): number => people.filter((person) => !person.removed && isPartyMember(person)).length;

const textOf = (problem: PlanProblem, span: Span, item: ConflictItem): string => {
  switch (item.type) {
    case 'rule':
      return `「${ruleTexts(problem.setup.rules)[item.rule]}」${item.rule === 'partyMember' ? `（党员 ${membersOf(problem)} 名）` : ''}`;
    case 'leave':
      return leaveOf(problem, span);
    case 'availability':
      return availabilityOf(problem, span);
    case 'noNights':
      return noNightsOf(problem);
    case 'contracts':
      return '个人的工时、周末或夜班上限';
    case 'demand': {
      const shift = problem.setup.shifts.find(({ id }) => id === item.shiftId);
      return shift ? headsOf(problem, shift) : '';
    }
  }
};

/** Rules first, then limits of people, then heads. */
const order: readonly ConflictItem['type'][] = ['rule', 'contracts', 'leave', 'availability', 'noNights', 'demand'];

const whenOf = (problem: PlanProblem, { from, to }: Span): string => {
  if (from === problem.from && to === problem.to) return '';
  return from === to ? `${shortDate(from)}，` : `${shortDate(from)}至${shortDate(to)}，`;
};

const both = (first: string, second: string): string =>
  first === '' || second === '' ? `${first}${second}无法满足` : `${first}与${second}不能同时满足`;

/** One minimal set in words: what cannot be kept together, and when. Names stand in it: it belongs on the screen and never in a log. */
export const conflictSentence = (problem: PlanProblem, items: readonly ConflictItem[], span: Span): string => {
  const sorted = [...items].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  const rules = sorted.filter(({ type }) => type === 'rule').map((item) => textOf(problem, span, item));
  const others = sorted.filter(({ type }) => type !== 'rule').map((item) => textOf(problem, span, item));
  const serving = problem.people.filter(({ removed }) => !removed).length;
  const said = rules.length > 0 ? both(rules.join(''), others.join('、')) : both(others.slice(0, -1).join('、'), others.at(-1) ?? '');
  return `${whenOf(problem, span)}${serving} 个人，${said}`;
};

/** Round the clock, as one would say it: 24 小时双岗. */
const gridText = ({ setup }: PlanProblem): string => {
  const cells = setup.demand.filter(({ heads }) => heads > 0);
  const posts = new Set(cells.map(({ dutyPostId }) => dutyPostId)).size;
  const counts = [...new Set(cells.map(({ heads }) => heads))];
  const asked = setup.shifts.filter(({ id }) => cells.some(({ shiftId }) => shiftId === id));
  const minutes = asked.reduce((sum, { startMinute, endMinute }) => sum + endMinute - startMinute, 0);
  const clock = minutes >= MINUTES_PER_DAY ? '24 小时' : '每天';
  const heads = counts.length === 1 ? (counts[0] ?? 0) : 0;
  if (posts === 1 && heads > 0) return `${clock}${headNames[heads] ?? `${heads} 人`}岗`;
  return heads > 0 ? `${clock} ${posts} 个岗、每岗 ${heads} 人` : `${clock} ${posts} 个岗`;
};

/** The arithmetic of hours where hours alone show it, null where they do not. */
export const hoursSentence = (problem: PlanProblem): string | null => {
  const { enough, neededHours, availableHours, people } = feasibility({ ...problem, duties: [] });
  if (enough || availableHours >= neededHours) return null;
  const short = neededHours - availableHours;
  return `${people} 个人守不住 ${gridText(problem)}：每周需 ${neededHours} 人时，只有 ${availableHours}，缺 ${short} 人时`;
};
