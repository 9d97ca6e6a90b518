import type { DutyLines } from './duty-lines.ts';
import { dutyLines } from './duty-lines.ts';
import { type CompiledLines, compileLines, type KnownMachines } from './lines/compile-lines.ts';
import type { LineDemand, LineProblem } from './lines/line-problem.ts';
import { HARD, type Limit, type LineRules } from './lines/line-rules.ts';
import type { PlanState } from './lines/plan-state.ts';
import { noExtras, type PlanProblem } from './plan-problem.ts';

/** A problem stripped to the question whether its places can be filled: hard rules, least heads, and nothing that is a wish. */
export interface CoverLines {
  readonly duty: DutyLines;
  readonly lines: CompiledLines;
  /** the demands from here on ask for a Party member in each shift; they count no places */
  readonly leadersFrom: number;
}

/** The price of a missing head; a head where none may be costs twice as much. */
export const OPEN_HEAD = 100;
const FORBIDDEN_HEAD = 2 * OPEN_HEAD;

/** What is even or a wish is left out at once, so that it is not even built. */
const bare = (problem: PlanProblem): PlanProblem => ({
  ...problem,
  existing: [],
  setup: {
    ...problem.setup,
    shifts: problem.setup.shifts.map((shift) => ({ ...shift, weight: 0 })),
    posts: problem.setup.posts.map((post) => ({ ...post, outdoor: false })),
  },
  extras: { ...noExtras, dayDemands: problem.extras.dayDemands, contracts: problem.extras.contracts },
});

const onlyHard = <T extends Limit>(limit: T): T => (limit.toll === HARD ? limit : { ...limit, value: 0, toll: 0 });

const hardRules = (rules: LineRules): LineRules => ({
  succession: { toll: rules.succession.toll === HARD ? HARD : 0 },
  maxWorkRun: onlyHard(rules.maxWorkRun),
  minWorkRun: onlyHard(rules.minWorkRun),
  minRestRun: onlyHard(rules.minRestRun),
  rest: onlyHard(rules.rest),
  maxNightRun: onlyHard(rules.maxNightRun),
  restAfterNights: onlyHard(rules.restAfterNights),
  weekMinutes: onlyHard(rules.weekMinutes),
  weeklyRest: onlyHard(rules.weeklyRest),
});

const pinnedAt = ({ lines }: DutyLines): ReadonlyMap<string, number> => {
  const heads = new Map<string, number>();
  for (const { pinned } of lines.people)
    for (const { day, shift } of pinned) heads.set(`${day} ${shift}`, (heads.get(`${day} ${shift}`) ?? 0) + 1);
  return heads;
};

/** The least heads of each place first, in the order of the places, then what is forbidden. */
const coverDemands = (duty: DutyLines): readonly LineDemand[] => {
  const pinned = pinnedAt(duty);
  return duty.demands.flatMap(({ part, demand }, index): readonly LineDemand[] => {
    if (part !== 'openPlaces') return [];
    const place = duty.places[index];
    if (place === undefined) return [{ ...demand, bends: demand.bends.map((bend) => ({ ...bend, over: FORBIDDEN_HEAD })) }];
    const [least, , most] = demand.bends;
    // What is pinned stands there whatever the place takes.
    const room = Math.max(most?.at ?? 0, pinned.get(`${place.day} ${place.choiceIndex}`) ?? 0);
    return [
      {
        ...demand,
        bends: [
          { at: least?.at ?? 0, under: OPEN_HEAD, over: 0 },
          { at: room, under: 0, over: FORBIDDEN_HEAD },
        ],
      },
    ];
  });
};

/**
 * Whoever fills a shift that must have a Party member fills it with one: nothing new where every place is filled, yet it shows at once when the members
 * are too few, which the rule as such (nobody without a member) does not.
 */
const leaderDemands = (duty: DutyLines, cover: readonly LineDemand[]): readonly LineDemand[] =>
  cover.slice(duty.places.length).flatMap(({ parts }): readonly LineDemand[] => {
    const [, members] = parts;
    const asked = duty.places.some(
      ({ day, choiceIndex }, place) =>
        members?.days[0] === day && members.shifts.includes(choiceIndex) && (cover[place]?.bends[0]?.at ?? 0) > 0,
    );
    if (members === undefined || !asked) return [];
    return [{ parts: [{ ...members, weight: 1 }], bends: [{ at: 1, under: OPEN_HEAD, over: 0 }] }];
  });

/** Translates a problem to lines on which every cost is an open place. */
export const coverLines = (problem: PlanProblem, known: KnownMachines): CoverLines => {
  const duty = dutyLines(bare(problem), false);
  const [first] = duty.lines.people;
  const rules = first === undefined ? null : hardRules(first.rules);
  const cover = coverDemands(duty);
  const leaders = leaderDemands(duty, cover);
  const lines: LineProblem = {
    ...duty.lines,
    people: duty.lines.people.map((person) => ({ ...person, rules: rules ?? person.rules, wishes: [] })),
    demands: [...cover, ...leaders],
  };
  return { duty, lines: compileLines(lines, known), leadersFrom: cover.length };
};

/** Heads missing at each place. */
export const missingAt = ({ duty, lines }: CoverLines, { totals }: PlanState): readonly number[] =>
  duty.places.map((_, place) => Math.max(0, (lines.demands[place]?.bends[0]?.at ?? 0) - (totals[place] ?? 0)));

const priceOf = ({ lines, leadersFrom }: CoverLines, { totals }: PlanState): number =>
  lines.demands
    .slice(0, leadersFrom)
    .reduce((sum, _, demand) => sum + (lines.priceAt[(lines.priceFrom[demand] ?? 0) + (totals[demand] ?? 0)] ?? 0), 0);

/** Heads that a plan leaves open, those counted too that would have to leave since they may not stand where they are. */
export const openOf = (cover: CoverLines, state: PlanState): number => {
  const missing = missingAt(cover, state).reduce((sum, heads) => sum + heads, 0);
  return missing + Math.round((priceOf(cover, state) - missing * OPEN_HEAD) / FORBIDDEN_HEAD);
};
