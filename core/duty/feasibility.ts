import { isPartyMember, type Person } from '../roster/person.ts';
import { datesBetween, shortDate } from '../time/local-date.ts';
import { availableDays } from './available-days.ts';
import { demandOn, type PhaseSpan, phaseSpans } from './demand-on.ts';
import type { DemandCell } from './duty.ts';
import { type Phase, phases } from './duty-calendar.ts';
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

const supplyOf = (input: DutyCheckInput, people: readonly Person[], most: number): Supply => {
  const days = Math.max(1, datesBetween(input.from, input.to).length);
  const shares = people.map((person) => {
    const absences = input.absences.filter((absence) => absence.personId === person.id);
    return availableDays(person, absences, input.from, input.to) / days;
  });
  return { people: shares.filter((share) => share > 0).length, hours: shares.reduce((sum, share) => sum + share * most, 0) };
};

const mayServe = (input: DutyCheckInput, person: Person): boolean =>
  !person.removed &&
  (person.trained || input.setup.rules.training.mode !== 'must') &&
  !(person.birthYear !== null && Number(input.from.slice(0, 4)) - person.birthYear < ADULT_AGE);

const mayServeNights = (input: DutyCheckInput, person: Person): boolean => {
  const { seniorAge } = input.setup.rules;
  const senior = person.birthYear !== null && Number(input.from.slice(0, 4)) - person.birthYear >= seniorAge.age;
  return !person.noNights && !(senior && seniorAge.mode === 'must');
};

/** Hours a week of the demand, counting all heads or, for `leaders`, one Party member a shift; days of the period that differ count as they are. */
const needOf = (input: DutyCheckInput, only: 'all' | 'nights' | 'leaders'): number => {
  const days = datesBetween(input.from, input.to);
  const minutesOn = (demand: readonly DemandCell[]): number =>
    input.setup.shifts.reduce((sum, shift) => {
      if (only === 'nights' && !shift.night) return sum;
      const heads = demand.filter((cell) => cell.shiftId === shift.id).reduce((all, cell) => all + cell.heads, 0);
      return sum + (only === 'leaders' ? Math.min(1, heads) : heads) * (shift.endMinute - shift.startMinute);
    }, 0);
  const minutes = days.reduce((sum, date) => sum + minutesOn(demandOn(input.setup, date)), 0);
  return ((minutes / Math.max(1, days.length)) * DAYS_PER_WEEK) / MINUTES_PER_HOUR;
};

/** Hours a week of one person: the rule's, or where it is switched off one duty a day of the longest shift. */
const hoursEach = ({ setup }: DutyCheckInput): number => {
  if (setup.rules.weeklyHours.mode !== 'off') return setup.rules.weeklyHours.most;
  const longest = Math.max(0, ...setup.shifts.map((shift) => shift.endMinute - shift.startMinute));
  return round((longest * DAYS_PER_WEEK) / MINUTES_PER_HOUR);
};

const shortage = (what: string, who: string, need: number, supply: Supply, most: number): readonly string[] =>
  supply.hours >= need
    ? []
    : [
        `${what}每周需 ${round(need)} 人时，${supply.people} 个${who}每周最多 ${most} 小时，只有 ${round(supply.hours)}，缺 ${round(need - supply.hours)} 人时`,
      ];

const feasibilityOfSpan = (input: DutyCheckInput): Feasibility => {
  const { partyMember } = input.setup.rules;
  const most = hoursEach(input);
  const people = input.people.filter((person) => mayServe(input, person));
  const all = supplyOf(input, people, most);
  const nights = supplyOf(
    input,
    people.filter((person) => mayServeNights(input, person)),
    most,
  );
  const members = supplyOf(input, people.filter(isPartyMember), most);
  const needed = needOf(input, 'all');
  const short = [
    ...shortage('', '人', needed, all, most),
    ...shortage('夜班', '能值夜班的人', needOf(input, 'nights'), nights, most),
    ...(partyMember.mode === 'must' ? shortage('每班一名党员', '党员', needOf(input, 'leaders'), members, most) : []),
  ];
  return {
    enough: short.length === 0,
    neededHours: round(needed),
    availableHours: round(all.hours),
    people: all.people,
    morePeople: Math.max(0, Math.ceil((needed - all.hours) / most)),
    sentences:
      short.length > 0 ? short : [`每周需 ${round(needed)} 人时，${all.people} 个人每周最多 ${most} 小时，共 ${round(all.hours)}，够用`],
  };
};

const spanWords = ({ phase, from, to }: PhaseSpan): string =>
  `${phase === null ? '' : phases[phase]}（${shortDate(from)}—${shortDate(to)}）`;

const gapOf = ({ neededHours, availableHours }: Feasibility): number => neededHours - availableHours;

/**
 * Compares what the days ask for with what the people may give: all shifts, nights alone, and Party members in charge. Where the phase
 * changes within the period each part is judged by itself, and the figures are those of the part that is hardest to fill.
 */
export const feasibility = (input: DutyCheckInput): Feasibility => {
  const spans = phaseSpans(input.setup.phases, input.from, input.to);
  if (spans.length < 2) return feasibilityOfSpan(input);
  const judged = spans.map((span) => ({ span, found: feasibilityOfSpan({ ...input, from: span.from, to: span.to }) }));
  const hardest = judged.map(({ found }) => found).reduce((worst, found) => (gapOf(found) > gapOf(worst) ? found : worst));
  const enough = judged.every(({ found }) => found.enough);
  return {
    ...hardest,
    enough,
    sentences: judged
      .filter(({ found }) => found.enough === enough)
      .flatMap(({ span, found }) => found.sentences.map((sentence) => `${spanWords(span)}${sentence}`)),
  };
};

/** Could the people hold this phase, were it to last the whole period? Asked for every phase that has figures of its own or comes up in the period. */
export const feasibilityByPhase = (
  input: DutyCheckInput,
): readonly { readonly phase: Phase | null; readonly feasibility: Feasibility }[] => {
  const { setup, from, to } = input;
  const met = phaseSpans(setup.phases, from, to).map(({ phase }) => phase);
  const described = setup.variants.map(({ phase }) => phase).filter((phase) => phase !== null);
  return [...new Set<Phase | null>([...met, ...described])].map((phase) => ({
    phase,
    feasibility: feasibilityOfSpan({ ...input, setup: { ...setup, phases: phase === null ? [] : [{ from, phase }] } }),
  }));
};
