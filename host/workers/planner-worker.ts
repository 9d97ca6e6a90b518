import { parentPort, workerData } from 'node:worker_threads';
import { evennessBound } from '#core/duty/planner/evenness-bound.ts';
import { changesFewest } from '#core/duty/planner/fewest-changes.ts';
import { stateOf } from '#core/duty/planner/lines/plan-state.ts';
import { openHeads } from '#core/duty/planner/open-heads.ts';
import { readPlan } from '#core/duty/planner/read-plan.ts';
import { type StartedLines, startLines } from '#core/duty/planner/start-lines.ts';
import { emptyUnledShifts } from '#core/duty/planner/unled-shifts.ts';
import type { LinesResult } from './lines-meeting.ts';
import { type LinesProgress, plan } from './plan.ts';
import type { PlannerNews, PlannerOrder } from './planner-wire.ts';

/** Progress is for people: a few times a second. */
const REPORT_EVERY_MS = 200;
const LOOK_EVERY_MS = 50;
/** A checkpoint is even after some seconds, a year of two hundred people after a minute. */
const LEAST_SECONDS = 5;
const MOST_SECONDS = 90;
const SECONDS_PER_PLACE = 0.01;
/** Of the time allowed: as long as that nothing better, and the run is over; a busy machine finds nothing for a second or two in between. */
const PATIENCE = 0.3;
const LEAST_PATIENCE_SECONDS = 3;

const { workerFolder, problem, run, stop } = workerData as PlannerOrder;
const stopFlag = new Int32Array(stop);
const isStopped = (): boolean => Atomics.load(stopFlag, 0) !== 0;
const tell = (news: PlannerNews): void => parentPort?.postMessage(news);

const secondsFor = ({ duty }: StartedLines): number => {
  const heads = duty.places.reduce((sum, { wanted }) => sum + wanted, 0);
  return run.seconds ?? Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, heads * SECONDS_PER_PLACE));
};

const teller = ({ duty, lines }: StartedLines): ((progress: LinesProgress) => void) => {
  let reported = 0;
  return ({ cost, bound, iterations, cells }) => {
    const now = performance.now();
    if (now - reported < REPORT_EVERY_MS) return;
    reported = now;
    const open = openHeads(duty, lines, cells);
    tell({
      type: 'progress',
      progress: { iteration: iterations, iterations: run.iterations ?? 0, cost, bound: Number.isFinite(bound) ? bound : null, open },
    });
  };
};

const search = (started: StartedLines): Promise<LinesResult> => {
  const { lines, cells: start } = started;
  const tellNews = teller(started);
  tellNews({ cost: stateOf(lines, start).cost, bound: Number.NEGATIVE_INFINITY, iterations: 0, cells: start });
  const cancel = new AbortController();
  const look = setInterval(() => {
    if (isStopped()) cancel.abort();
  }, LOOK_EVERY_MS);
  const seconds = secondsFor(started);
  const timing =
    run.iterations === undefined
      ? { seconds, patience: Math.max(LEAST_PATIENCE_SECONDS, seconds * PATIENCE) }
      : { seconds: Number.POSITIVE_INFINITY, iterations: run.iterations };
  return plan(
    workerFolder,
    started.duty.lines,
    { seed: run.seed, start: started.cells, bound: evennessBound(started.duty) ?? Number.NEGATIVE_INFINITY, ...timing },
    { signal: cancel.signal, onProgress: tellNews },
  ).finally(() => clearInterval(look));
};

const started = startLines(problem, isStopped);
const done = started.duty.places.length === 0 || problem.people.length === 0 || changesFewest(started) || isStopped();
const { cells, bound } = done ? { cells: started.cells, bound: Number.NEGATIVE_INFINITY } : await search(started);
tell({
  type: 'done',
  plan: readPlan(started.duty, started.lines, {
    cells: emptyUnledShifts(started.duty, started.lines, cells ?? started.cells),
    bound,
    stopped: isStopped(),
    remarks: started.remarks,
  }),
});
