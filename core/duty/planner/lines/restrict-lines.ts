import type { CompiledLines } from './compile-lines.ts';
import type { CompiledPerson } from './compile-person.ts';
import { slackOf } from './demand-slack.ts';
import type { LinePool } from './line-pool.ts';

/** Half of all plans: a demand's total lies within limits, or somebody has (has not) one choice on one day. */
export type Branch =
  | { readonly type: 'total'; readonly demand: number; readonly least: number | null; readonly most: number | null }
  | { readonly type: 'choice'; readonly person: number; readonly day: number; readonly choice: number; readonly has: boolean };

const withChoice = (person: CompiledPerson, day: number, choice: number, has: boolean): CompiledPerson => {
  const { choices, kinds, kindOf } = person;
  const allowed = person.allowed.slice();
  for (let other = 0; other < choices; other += 1) if ((other === choice) !== has) allowed[day * choices + other] = 0;
  const open = person.open.slice();
  open.fill(0, day * kinds, (day + 1) * kinds);
  for (let other = 0; other < choices; other += 1)
    if (allowed[day * choices + other] === 1) open[day * kinds + (kindOf[other] as number)] = 1;
  return { ...person, allowed, open };
};

/**
 * The problem within some branches. Choices are closed; a total outside of its limits costs `penalty` for each one, which costs a plan inside nothing:
 * so a bound of the restricted problem is one for every plan of the branches, and its masters always have a solution.
 */
export const restrictLines = (lines: CompiledLines, branches: readonly Branch[], penalty: number): CompiledLines => {
  const persons = [...lines.persons];
  const demands = [...lines.demands];
  const slacks = [...lines.slacks];
  for (const branch of branches) {
    if (branch.type === 'choice') {
      const person = persons[branch.person];
      if (person !== undefined) persons[branch.person] = withChoice(person, branch.day, branch.choice, branch.has);
      continue;
    }
    const demand = demands[branch.demand];
    if (demand === undefined) continue;
    const limits = [
      ...(branch.least === null ? [] : [{ at: branch.least, under: penalty, over: 0 }]),
      ...(branch.most === null ? [] : [{ at: branch.most, under: 0, over: penalty }]),
    ];
    const limited = { ...demand, bends: [...demand.bends, ...limits] };
    demands[branch.demand] = limited;
    slacks[branch.demand] = slackOf(limited);
  }
  return { ...lines, persons, demands, slacks, basePrice: slacks.reduce((sum, { basePrice }) => sum + basePrice, 0) };
};

/** True where a line of the pool has only choices that are allowed. */
export const isAllowed = ({ persons, choices }: CompiledLines, pool: LinePool, number: number): boolean => {
  const allowed = persons[pool.person[number] ?? 0]?.allowed;
  return (pool.cells[number] ?? []).every((choice, day) => allowed?.[day * choices + choice] === 1);
};
