import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { type CompiledLines, compileLines } from '#core/duty/planner/lines/compile-lines.ts';
import { fastSearcher } from '#core/duty/planner/lines/fast-searcher.ts';
import { buildFirstPlan, type FirstPlan } from '#core/duty/planner/lines/first-plan.ts';
import type { LineSearcher } from '#core/duty/planner/lines/line-searcher.ts';
import { relaySearcher } from '#core/duty/planner/lines/relay-searcher.ts';
import { strongSearcher } from '#core/duty/planner/lines/strong-searcher.ts';
import { seededRandom } from '#core/duty/planner/seeded-random.ts';
import { loadHighsMaster } from './highs-master.ts';
import type { LinesNews, LinesOrder, LinesTask } from './lines-wire.ts';

/** Above this many people × days a master of the whole problem outgrows a laptop. */
const WHOLE_UP_TO = 4000;
const FAST_STEPS_PER_ROUND = 20;
/**
 * Share of the time after which the fast thread works on parts as well: it soon has what it can find in a small problem; in a large one, of this many
 * people × days, it goes on for long. In rounds, which count its moves, it stays what it is.
 */
const FAST_AT_LEAST = 0.15;
const FAST_AT_MOST = 0.6;
const LARGE = 12_000;
const TELL_EVERY_SECONDS = 0.5;

const order = workerData as LinesOrder;
const started = performance.now();
const port = parentPort;

const tell = (news: LinesNews): void => port?.postMessage(news);
const secondsGone = (): number => (performance.now() - started) / 1000;
const isOver = (): boolean => order.seconds !== null && secondsGone() >= order.seconds;

const newSearcher = async (lines: CompiledLines, cells: Uint8Array): Promise<LineSearcher> => {
  const { role, seed, seconds } = order;
  const random = seededRandom(role === 'fast' ? seed : seed + 7919);
  if (role === 'fast' && seconds === null) return fastSearcher(lines, cells, random);
  const left = seconds === null ? () => Number.POSITIVE_INFINITY : () => seconds - secondsGone();
  const settings = { labels: 100_000, wholeUpTo: role === 'fast' ? 0 : WHOLE_UP_TO, heat: 30, stop: isOver };
  const strong = strongSearcher(lines, await loadHighsMaster(left), cells, random, settings);
  if (role === 'strong') return strong;
  const fastUntil = FAST_AT_LEAST + (FAST_AT_MOST - FAST_AT_LEAST) * Math.min(1, cells.length / LARGE);
  return relaySearcher(fastSearcher(lines, cells, random), strong, fastUntil);
};

const newsOf = (searcher: LineSearcher, done: boolean): LinesNews => ({
  type: 'better',
  cells: searcher.cells().slice(),
  cost: searcher.cost(),
  bound: searcher.bound(),
  moves: searcher.moves(),
  done,
});

/** Works until the time is up, telling what became better and taking what the other thread found. */
const runByTime = (searcher: LineSearcher, seconds: number): void => {
  let told = { cost: Number.POSITIVE_INFINITY, bound: Number.NEGATIVE_INFINITY, at: 0 };
  while (!isOver()) {
    if (searcher.cost() < told.cost || searcher.bound() > told.bound || secondsGone() > told.at + TELL_EVERY_SECONDS) {
      told = { cost: searcher.cost(), bound: searcher.bound(), at: secondsGone() };
      tell(newsOf(searcher, false));
    }
    for (let mail = port && receiveMessageOnPort(port); port && mail; mail = receiveMessageOnPort(port)) {
      const { cells } = mail.message as LinesTask;
      if (cells !== null) searcher.offer(cells);
    }
    searcher.step(Math.min(1, secondsGone() / seconds));
  }
  tell(newsOf(searcher, true));
};

/** A round at a time, each the same amount of work whatever the clock says. */
const runByRounds = (searcher: LineSearcher): void => {
  const steps = order.role === 'fast' ? FAST_STEPS_PER_ROUND : 1;
  port?.on('message', ({ cells, progress }: LinesTask) => {
    if (cells !== null) searcher.offer(cells);
    for (let step = 0; step < steps; step += 1) searcher.step(progress ?? 1);
    tell(newsOf(searcher, true));
  });
};

const lines = compileLines(order.problem);
const first: FirstPlan = order.start === null ? buildFirstPlan(lines) : { type: 'plan', cells: order.start };
if (first.type === 'without-line') tell(first);
else {
  const searcher = await newSearcher(lines, first.cells);
  if (order.seconds === null) {
    runByRounds(searcher);
    tell(newsOf(searcher, true));
  } else runByTime(searcher, order.seconds);
}
