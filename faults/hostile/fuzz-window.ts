import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '#core/contract/failure.ts';
import { type InputOf, type RouteName, routes } from '#core/contract/routes.ts';
import type { HostLine } from '../client/host-line.ts';
import type { RunningHost } from '../client/running-host.ts';
import type { FaultContext } from '../part.ts';

/** A window inside the sample post of a built host that has its own home, temporary folder and working folder to be watched. */
export interface FuzzWindow {
  readonly host: RunningHost;
  /** null: the host went away without answering */
  ask(route: RouteName, input: unknown): Promise<Outcome<unknown> | null>;
  say(message: unknown): void;
  /** back into the post after a request that locked it */
  enter(): Promise<void>;
  /** keys of records of every kind */
  readonly known: readonly string[];
  /** folder with everything the host may reach by its environment; its data lie in `data` below it */
  readonly scratch: string;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const knownKeys = async (line: HostLine): Promise<readonly string[]> => {
  const keys = new Set<string>();
  for (const name of Object.keys(routes) as RouteName[]) {
    if (routes[name].kind !== 'query') continue;
    const { outcome } = await line.ask(name, {} as InputOf<typeof name>);
    const found = JSON.stringify(outcome).match(UUID) ?? [];
    // a few of each kind: hundreds of duties would hide the one meeting
    for (const key of found.slice(0, 12)) keys.add(key);
  }
  return [...keys];
};

export const openFuzzWindow = async (context: FaultContext, name: string): Promise<FuzzWindow> => {
  const scratch = join(context.folder, name);
  for (const part of ['data', 'home', 'temp', 'cwd']) mkdirSync(join(scratch, part), { recursive: true });
  const host = await context.startHost({
    home: join(scratch, 'data'),
    cwd: join(scratch, 'cwd'),
    env: { HOME: join(scratch, 'home'), TMPDIR: join(scratch, 'temp') },
    execArgv: ['--import', join(import.meta.dirname, '..', 'machine', 'watch-prototypes.mjs')],
  });
  const line = host.openLine();
  const enter = async (): Promise<void> => {
    await line.call('laptop.openSample', {});
  };
  await enter();
  return {
    host,
    scratch,
    enter,
    say: line.sendRaw,
    ask: async (route, input) => (await line.ask(route, input as InputOf<typeof route>)).outcome,
    known: await knownKeys(line),
  };
};
