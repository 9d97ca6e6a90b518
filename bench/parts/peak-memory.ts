import { setTimeout as wait } from 'node:timers/promises';
import { familyOf, sharedOf } from './processes.ts';

const EVERY_MS = 60;

export interface Watched<T> {
  readonly value: T;
  readonly seconds: number;
  /** of this process and all it started, shared pages once (PSS); null where the system does not tell */
  readonly peakMb: number | null;
}

/** Does the work while looking at the memory of the whole family of processes. The looking itself costs a few milliseconds each time. */
export const watched = async <T>(work: () => Promise<T>): Promise<Watched<T>> => {
  let peak = 0;
  let running = true;
  const look = async (): Promise<void> => {
    while (running) {
      peak = Math.max(peak, sharedOf(familyOf(process.pid)) ?? 0);
      await wait(EVERY_MS);
    }
  };
  const looking = look();
  const started = performance.now();
  try {
    const value = await work();
    return { value, seconds: (performance.now() - started) / 1000, peakMb: peak || null };
  } finally {
    running = false;
    await looking;
  }
};
