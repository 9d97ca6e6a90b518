import { parentPort, workerData } from 'node:worker_threads';
import { rotate } from '#core/duty/planner/rotation/rotate.ts';
import type { RotationNews, RotationOrder } from './rotation-wire.ts';
import { loadIntegerSolver } from './solve-integers.ts';

const order = workerData as RotationOrder;
const stop = new Int32Array(order.stop);
const started = performance.now();
const solveIntegers = await loadIntegerSolver();

const news: RotationNews = rotate(order.problem, {
  seed: order.seed,
  iterations: order.iterations,
  solveIntegers,
  shouldStop: () => Atomics.load(stop, 0) !== 0 || performance.now() - started > order.timeLimitMs,
});
parentPort?.postMessage(news);
