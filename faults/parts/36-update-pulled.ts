import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { versionFolder } from '#host/update/program-folder.ts';
import { newStick, type Stick } from '../machine/fuse-stick.ts';
import type { FaultContext, FaultPart } from '../part.ts';
import { hashOfVersion, lookAtNextStart, strangeVersions } from '../update/look-at-program.ts';
import { createScratchProgram, type ScratchProgram } from '../update/scratch-program.ts';

const PULLS = 12;
const STICK_MB = 64;
const VERSION = '9.0.0';

interface Sum {
  old: number;
  fresh: number;
  /** said to be installed, and the next start takes something else */
  falseDone: number;
  readonly broken: string[];
}

const pullOnce = async (
  context: FaultContext,
  program: ScratchProgram,
  stick: Stick,
  span: number,
  whole: Readonly<Record<string, string>>,
  sum: Sum,
) => {
  program.reset();
  const applying = program.post('apply', stick.folder);
  await wait(span * context.random());
  await stick.pull();
  const { status, text } = await applying;
  const found = await lookAtNextStart(program.folder, whole);
  if ('broken' in found) sum.broken.push(found.broken);
  else if (found.version === VERSION) sum.fresh += 1;
  else sum.old += 1;
  if (status === 0 && !('version' in found && found.version === VERSION)) sum.falseDone += 1;
  if (status !== 0 && !/没有|不见了/.test(text)) sum.broken.push(`pulled, and it said: ${text.slice(0, 200)}`);
  sum.broken.push(...strangeVersions(program.folder, whole).map((one) => `${one} looks like a version`));
  await stick.plugIn();
};

/** The stick with the update is pulled while the program reads it. */
export const part: FaultPart = {
  rows: [36],
  title: 'A stick pulled in the middle of an update leaves the version of before',
  mounts: true,
  run: async (context) => {
    const program = createScratchProgram(context.product, context.folder);
    const whole = {
      [program.first]: hashOfVersion(versionFolder(program, program.first)),
      [VERSION]: hashOfVersion(program.newVersion(VERSION)),
    };
    const stick = await newStick(context.mounts, 'exfat', STICK_MB);
    const sum: Sum = { old: 0, fresh: 0, falseDone: 0, broken: [] };
    const pulls = context.times(PULLS, 3);
    try {
      await stick.format();
      await stick.plugIn();
      cpSync(program.stick(VERSION), join(stick.folder, 'update'), { recursive: true });
      await stick.takeOut();
      await stick.plugIn();
      const started = Date.now();
      const first = await program.post('apply', join(stick.folder, 'update'));
      const span = Date.now() - started;
      if (first.status !== 0) sum.broken.push(`the whole update was refused: ${first.text}`);
      for (let turn = 0; turn < pulls; turn += 1)
        await pullOnce(context, program, { ...stick, folder: join(stick.folder, 'update') }, span, whole, sum);
    } finally {
      await stick.remove();
    }
    return {
      ...{ done: 'exFAT stick pulled while an update was read from it', times: pulls, lost: 0, silent: sum.falseDone, unhandled: 0 },
      detail: `the next start took the old version ${sum.old} times, the new one ${sum.fresh} times, each whole; said to be installed and was not: ${sum.falseDone}`,
      broken: sum.broken.slice(0, 5),
    };
  },
};
