import { parentPort, workerData } from 'node:worker_threads';
import { plan } from '#core/duty/planner/plan.ts';
import type { PlannerNews, PlannerOrder } from './planner-wire.ts';

/** Progress is for people: a few times a second. */
const REPORT_EVERY_MS = 200;

const order = workerData as PlannerOrder;
const stop = new Int32Array(order.stop);
const started = performance.now();
let reported = started;

const tell = (news: PlannerNews): void => parentPort?.postMessage(news);

tell({
  type: 'done',
  plan: plan(order.problem, {
    seed: order.seed,
    iterations: order.iterations,
    shouldStop: () => Atomics.load(stop, 0) !== 0 || performance.now() - started > order.timeLimitMs,
    onProgress: (progress) => {
      const now = performance.now();
      if (now - reported < REPORT_EVERY_MS) return;
      reported = now;
      tell({ type: 'progress', progress });
    },
  }),
});
