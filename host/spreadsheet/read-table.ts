import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ExpectedFailure, type Outcome } from '#core/contract/failure.ts';
import type { Sheet } from '#core/roster/import/sheet.ts';
import { limits } from './limits.ts';
import type { ReadTableTask } from './read-table-worker.ts';
import { refusals } from './refusals.ts';

export type Table = readonly (readonly string[])[];

/** The built worker when there is one; the source beside this file in tests, which Node 24 runs as it is. */
const workerFile = (folder: string): string => {
  const built = join(folder, 'read-table-worker.js');
  return existsSync(built) ? built : join(import.meta.dirname, 'read-table-worker.ts');
};

const startWorker = (folder: string, task: ReadTableTask): Worker =>
  new Worker(workerFile(folder), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb } });

/**
 * Reads the filled sheets of an `.xlsx`, or a `.csv` as one without name, as rows of text: dates as `2022-01-06`, numbers in full digits, yes and no as
 * 是 and 否. Runs in a worker thread with a memory and time limit, so that a hostile or huge file neither freezes nor ends the host.
 * @param workerFolder `HostOptions.workerFolder`
 * @param signal ends the worker at once
 * @throws ExpectedFailure `invalid` (wrong kind, too large, empty), `damaged` or `cancelled`
 */
export const readSheets = async (
  fileName: string,
  bytes: Uint8Array,
  workerFolder: string,
  signal?: AbortSignal,
): Promise<readonly Sheet[]> => {
  const worker = startWorker(workerFolder, { fileName, bytes });
  let timer: NodeJS.Timeout | undefined;
  try {
    const outcome = await new Promise<Outcome<readonly Sheet[]>>((resolve, reject) => {
      timer = setTimeout(() => reject(refusals.tooSlow()), limits.readMs);
      signal?.addEventListener('abort', () => reject(refusals.cancelled()), { once: true });
      if (signal?.aborted) reject(refusals.cancelled());
      worker.once('message', resolve);
      worker.once('error', (error: Error & { code?: string }) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refusals.tooLarge() : error),
      );
    });
    if (outcome.ok) return outcome.value;
    throw new ExpectedFailure(outcome.failure.code, outcome.failure.sentence, outcome.failure.fields);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
};

/** The rows of the first filled sheet, as `readSheets` gives them. */
export const readTable = async (fileName: string, bytes: Uint8Array, workerFolder: string): Promise<Table> =>
  (await readSheets(fileName, bytes, workerFolder))[0]?.rows ?? [];
