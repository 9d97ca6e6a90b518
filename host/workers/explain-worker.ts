import { parentPort, workerData } from 'node:worker_threads';
import { findConflict } from '#core/duty/planner/find-conflict.ts';
import { weighAlternatives } from '#core/duty/planner/weigh-alternatives.ts';
import type { ExplainNews, ExplainOrder } from './explain-wire.ts';
import { loadHighsMaster } from './highs-master.ts';

const { question, stop } = workerData as ExplainOrder;
const stopFlag = new Int32Array(stop);
const SEED = 1;
/** One question to the solver; without an answer by then, counting alone decides. */
const SECONDS_PER_PROOF = 2;

const answer = async (): Promise<ExplainNews> => {
  if (question.type === 'alternatives')
    return { type: 'alternatives', alternatives: weighAlternatives(question.problem, question.duties, question.place) };
  const prove = await loadHighsMaster(() => SECONDS_PER_PROOF);
  const conflict = findConflict(question.problem, { seed: SEED, prove, shouldStop: () => Atomics.load(stopFlag, 0) !== 0 });
  return { type: 'conflict', conflict };
};

parentPort?.postMessage(await answer());
