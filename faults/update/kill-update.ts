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

/** What the program says when it has proved the update and begins to write. */
const WRITING = '正在拷贝';

interface Ended {
  readonly killed: boolean;
  /** from the first word of writing to the end */
  readonly ms: number;
}

const killGroup = (pid: number): void => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it had finished
  }
};

/** Starts `post update apply`; with `killAfter` it is killed that many milliseconds after it began to write. */
const applyOnce = (program: ScratchProgram, stick: string, before: readonly string[], killAfter: number | null): Promise<Ended> => {
  const place = versionFolder(program, program.first);
  const own = [join(place, ...nodeFile.split('/')), join(place, 'app/out/host/cli.js'), 'update', 'apply', stick];
  const [command = '', ...rest] = [...before, ...own];
  const child = spawn(command, rest, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let began = 0;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (began > 0 || !text.includes(WRITING)) return;
    began = Date.now();
    if (killAfter !== null) void pause(killAfter).then(() => killGroup(child.pid ?? 0));
  });
  return new Promise((resolve) => {
    child.once('close', (_code, signal) => resolve({ killed: signal !== null, ms: began === 0 ? 0 : Date.now() - began }));
  });
};

/** What is looked at after each kill, and the sum of it. */
const watchKills = (program: ScratchProgram, version: string, stick: string) => {
  const whole = {
    [program.first]: hashOfVersion(versionFolder(program, program.first)),
    [version]: hashOfVersion(program.newVersion(version)),
  };
  const sum = { kills: 0, old: 0, fresh: 0, halves: 0, broken: [] as string[] };
  return {
    sum,
    look: async (name: string): Promise<void> => {
      const found = await lookAtNextStart(program.folder, whole);
      sum.kills += 1;
      if (readdirSync(versionsOf(program)).some((one) => one.endsWith('.part'))) sum.halves += 1;
      if ('broken' in found) sum.broken.push(`${name}: ${found.broken}`);
      else if (found.version === version) sum.fresh += 1;
      else sum.old += 1;
      sum.broken.push(...strangeVersions(program.folder, whole).map((one) => `${name}: ${one} looks like a version`));
    },
    /** the update goes through after all, over whatever the kills left */
    again: async (name: string): Promise<void> => {
      await applyOnce(program, stick, [], null);
      const found = await lookAtNextStart(program.folder, whole);
      if (!('version' in found) || found.version !== version) sum.broken.push(`${name}: the update did not go through when tried again`);
    },
  };
};

/** Flushes of the first files; the rename of the version and that of the pointer. */
const points = { fsync: 12, rename: 2 };

const killAt = (call: string, when: number): readonly string[] => [
  ...['strace', '-f', '-qq', '-o', '/dev/null'],
  ...['-e', `trace=${call}`, '-e', `inject=${call}:signal=SIGKILL:when=${when}`],
];

/** Kills an update at random moments and at chosen system calls; after each, what the next start takes must be whole, and the update must go through when tried again. */
export const killUpdates = async (context: FaultContext, program: ScratchProgram, version: string, times: number): Promise<Kills> => {
  const stick = program.stick(version);
  const { sum, look, again } = watchKills(program, version, stick);
  const span = (await applyOnce(program, stick, [], null)).ms;
  for (let turn = 0; turn < times; turn += 1) {
    program.reset();
    const { killed } = await applyOnce(program, stick, [], span * context.random());
    if (killed) await look(`killed by chance, ${turn}`);
  }
  await again('after the kills by chance');
  for (const [call, last] of Object.entries(points)) {
    for (let when = 1; when <= last; when += 1) {
      program.reset();
      await applyOnce(program, stick, killAt(call, when), null);
      await look(`killed at ${call} ${when}`);
    }
  }
  await again('after the kills at system calls');
  rmSync(stick, { recursive: true });
  program.reset();
  return sum;
};
