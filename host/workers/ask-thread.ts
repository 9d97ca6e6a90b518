import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ExpectedFailure } from '#core/contract/failure.ts';

/** What every thread is given beside its order: shared memory, since a thread that computes reads no messages. */
export interface Stoppable {
  /** one Int32; anything but 0 asks the thread to hand over what it has */
  readonly stop: SharedArrayBuffer;
}

export interface ThreadCall<Order extends Stoppable> {
  readonly workerFolder: string;
  /** `planner` for `planner-worker` */
  readonly name: string;
  readonly order: Omit<Order, 'stop'>;
  /** aborted: the thread hands over what it has, nearly at once */
  readonly signal?: AbortSignal | undefined;
  /** the sentence for a thread that dies */
  readonly crash: string;
}

/** The built worker where the application is built; its source, which Node 24 runs as it is, where tests run from source. */
export const workerFile = (workerFolder: string, name: string): URL => {
  const built = join(workerFolder, `${name}-worker.js`);
  return existsSync(built) ? pathToFileURL(built) : new URL(`./${name}-worker.ts`, import.meta.url);
};

/**
 * Runs one piece of work in a thread of its own. `hear` gets each message and answers with the result once it has come, else undefined. A thread that
 * dies before that is an `ExpectedFailure` (`fault`) with `crash`.
 */
export const askThread = <Order extends Stoppable, News, Answer>(
  { workerFolder, name, order, signal, crash }: ThreadCall<Order>,
  hear: (news: News) => Answer | undefined,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const worker = new Worker(workerFile(workerFolder, name), {
      workerData: { ...order, stop },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const askToStop = (): void => {
      Atomics.store(new Int32Array(stop), 0, 1);
    };
    const crashed = (): void => {
      signal?.removeEventListener('abort', askToStop);
      reject(new ExpectedFailure('fault', crash));
    };
    worker.on('message', (news: News) => {
      const answer = hear(news);
      if (answer !== undefined) resolve(answer);
    });
    worker.on('error', crashed);
    // After the answer the promise is settled and this changes nothing.
    worker.on('exit', crashed);
    signal?.addEventListener('abort', askToStop);
    if (signal?.aborted) askToStop();
  });
