import { choosePart, type PartShape, resize } from './choose-part.ts';
import { type ColumnSearch, diveContext, offerPlan } from './column-search.ts';
import { type DiveContext, diveFrom, generatePart } from './dive.ts';
import type { Generation } from './generate-columns.ts';
import { newLinePool, poolLine } from './line-pool.ts';
import { type FreePart, openPart } from './open-part.ts';

/** Lines per person of the whole problem that a part with whole lines begins with. */
const SEEDS = 30;
const DRAWS = 20;
/** of generation, before the first stop */
const ROUNDS = 40;

/** A person's lines with least reduced cost in the master of the whole problem. */
const bestLines = ({ pool }: ColumnSearch['tools'], { master, solution }: Generation, person: number): readonly number[] =>
  master.columns
    .map((number, column) => ({ number, reduced: solution?.reduced[column + master.slackCount] ?? 0 }))
    .filter(({ number }) => pool.person[number] === person)
    .sort((a, b) => a.reduced - b.reduced || a.number - b.number)
    .slice(0, SEEDS)
    .map(({ number }) => number);

const seedsFor = ({ tools, root }: ColumnSearch, context: DiveContext, { people, from, to }: FreePart): readonly number[] => {
  const { lines, pool } = tools;
  if (root === null || from > 0 || to < lines.days) return [];
  return people.flatMap((person) =>
    bestLines(tools, root, person).map((number) => poolLine(lines, context.tools.pool, person, pool.cells[number] ?? new Uint8Array(0))),
  );
};

const keyOf = ({ people, from, to }: FreePart): string => `${from}-${to}:${people.join()}`;

/** A part of the next shape that is not known to be hopeless; one that is makes its shape grow. */
const nextPart = ({ tools, root, best, random, shapes, hopeless, steps }: ColumnSearch): readonly [PartShape, FreePart] => {
  const shape = shapes[steps % shapes.length] as PartShape;
  const worth = root?.center ?? null;
  let part = choosePart(tools.lines, best, shape, worth, random);
  for (let draw = 1; draw < DRAWS && hopeless.has(keyOf(part)); draw += 1) {
    resize(shape, tools.lines, 'none');
    part = choosePart(tools.lines, best, shape, worth, random);
  }
  return [shape, part];
};

/** Frees a part of the plan, generates lines for it, and dives: a better plan, the proof that there is none in it, or neither. */
export const searchPart = (search: ColumnSearch): void => {
  const { tools, solver, root, best } = search;
  const [shape, part] = nextPart(search);
  // A pool of its own, so that memory does not grow with the number of parts.
  const context = diveContext(search, newLinePool(tools.lines));
  const generation = openPart(context.tools, solver, best.cells, part, seedsFor(search, context, part), root?.center ?? null);
  generatePart(context, generation, ROUNDS);
  const plan = diveFrom(context, part, best.cells, generation);
  generation.master.model.close();
  if (plan !== null && offerPlan(search, plan)) return;
  const isHopeless = generation.bound >= context.cut;
  if (isHopeless) search.hopeless.add(keyOf(part));
  resize(shape, tools.lines, isHopeless ? 'none' : 'not-found');
};
