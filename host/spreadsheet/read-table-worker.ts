import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedFailure, type Outcome } from '#core/contract/failure.ts';
import { parseTable } from './parse-table.ts';
import { refusals } from './refusals.ts';

export interface ReadTableTask {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const answer = async (task: ReadTableTask): Promise<Outcome<readonly (readonly string[])[]>> => {
  try {
    return { ok: true, value: await parseTable(task.fileName, task.bytes) };
  } catch (error) {
    return { ok: false, failure: error instanceof ExpectedFailure ? error.failure : refusals.damaged().failure };
  }
};

void answer(workerData).then((outcome) => parentPort?.postMessage(outcome));
