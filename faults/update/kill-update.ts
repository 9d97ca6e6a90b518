import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { nodeFile, versionFolder, versionsOf } from '#host/update/program-folder.ts';
import type { FaultContext } from '../part.ts';
import { hashOfVersion, lookAtNextStart, strangeVersions } from './look-at-program.ts';
import type { ScratchProgram } from './scratch-program.ts';

export interface Kills {
  readonly kills: number;
  /** which version the next start took after each */
  readonly old: number;
  readonly fresh: number;
  /** kills that left a half copy, which nothing starts */
  readonly halves: number;
  readonly broken: readonly string[];
}

/** Starts `post update apply` and kills it with SIGKILL after `ms`; answers whether it was still at work. */
const applyAndKill = async (program: ScratchProgram, stick: string, before: readonly string[], ms: number | null): Promise<boolean> => {
  const place = versionFolder(program, program.first);
  const args = [join(place, ...nodeFile.split('/')), join(place, 'app/out/host/cli.js'), 'update', 'apply', stick];
  const [command = '', ...rest] = [...before, ...args];
  const child = spawn(command, rest, { stdio: 'ignore', detached: true });
  const left = new Promise<boolean>((resolve) => child.once('close', (_code, signal) => resolve(signal !== null)));
  if (ms !== null) {
    void pause(ms).then(() => {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // it had finished
      }
    });
  }
  return left;
};

/** Kills an update at random moments and at chosen system calls; after each, what the next start takes must be whole, and the update must go through when tried again. */
export const killUpdates = async (context: FaultContext, program: ScratchProgram, version: string, times: number): Promise<Kills> => {
  const stick = program.stick(version);
  const whole = {
    [program.first]: hashOfVersion(versionFolder(program, program.first)),
    [version]: hashOfVersion(program.newVersion(version)),
  };
  const started = Date.now();
  await applyAndKill(program, stick, [], null);
  const span = Date.now() - started;
  const sum = { kills: 0, old: 0, fresh: 0, halves: 0, broken: [] as string[] };
  const look = async (name: string): Promise<void> => {
    const found = await lookAtNextStart(program.folder, whole);
    sum.kills += 1;
    if (readdirSync(versionsOf(program)).some((one) => one.endsWith('.part'))) sum.halves += 1;
    if ('broken' in found) sum.broken.push(`${name}: ${found.broken}`);
    else if (found.version === version) sum.fresh += 1;
    else sum.old += 1;
    sum.broken.push(...strangeVersions(program.folder, whole).map((one) => `${name}: ${one} looks like a version`));
  };
  const again = async (name: string): Promise<void> => {
    await applyAndKill(program, stick, [], null);
    const found = await lookAtNextStart(program.folder, whole);
    if (!('version' in found) || found.version !== version) sum.broken.push(`${name}: the update did not go through when tried again`);
  };
  for (let turn = 0; turn < times; turn += 1) {
    program.reset();
    if (await applyAndKill(program, stick, [], span * (0.15 + 0.85 * context.random()))) await look(`killed by chance, ${turn}`);
  }
  await again('after the kills by chance');
  for (const [call, last] of Object.entries({ fsync: 12, rename: 3 })) {
    for (let when = 1; when <= last; when += 1) {
      program.reset();
      const inject = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:signal=SIGKILL:when=${when}`];
      await applyAndKill(program, stick, inject, null);
      await look(`killed at ${call} ${when}`);
    }
  }
  await again('after the kills at system calls');
  rmSync(stick, { recursive: true });
  program.reset();
  return sum;
};
