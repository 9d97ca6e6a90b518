import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedFailure, type Outcome } from '#core/contract/failure.ts';
import type { Sheet } from '#core/roster/import/sheet.ts';
import { parseSheets } from './parse-table.ts';
import { refusals } from './refusals.ts';

export interface ReadTableTask {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const answer = async (task: ReadTableTask): Promise<Outcome<readonly Sheet[]>> => {
  try {
    return { ok: true, value: await parseSheets(task.fileName, task.bytes) };
  } catch (error) {
    return { ok: false, failure: error instanceof ExpectedFailure ? error.failure : refusals.damaged().failure };
  }
};

void answer(workerData).then((outcome) => parentPort?.postMessage(outcome));
