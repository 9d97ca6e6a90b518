import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningHost, startBuiltHost } from './client/running-host.ts';
import type { BuiltProduct } from './machine/built-product.ts';
import { createMounts } from './machine/mounts.ts';
import type { FaultContext } from './part.ts';

/** A context with a scratch folder of its own; `release` kills, unmounts and removes everything that came of it. */
export interface OwnedContext {
  readonly context: FaultContext;
  release(): Promise<void>;
}

export interface ContextWishes {
  readonly product: BuiltProduct;
  readonly quick: boolean;
  readonly seed: number;
  readonly tell: (sentence: string) => void;
}

/** mulberry32: small, seeded and good enough to choose moments. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const createContext = ({ product, quick, seed, tell }: ContextWishes): OwnedContext => {
  const work = mkdtempSync(join(tmpdir(), 'post-faults-'));
  const folder = join(work, 'part');
  mkdirSync(folder);
  const mounts = createMounts(join(work, 'disks'));
  const hosts = new Set<RunningHost>();
  return {
    context: {
      product,
      folder,
      mounts,
      tell,
      random: seededRandom(seed),
      times: (full, least = 2) => (quick ? Math.max(least, Math.round(full / 10)) : full),
      startHost: async (wishes) => {
        const host = await startBuiltHost(product, wishes);
        hosts.add(host);
        void host.exited.then(() => hosts.delete(host));
        return host;
      },
    },
    release: async () => {
      await Promise.all([...hosts].map((host) => host.kill()));
      await mounts.releaseAll();
      rmSync(work, { recursive: true, force: true });
    },
  };
};
