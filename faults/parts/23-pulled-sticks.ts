import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HostLine } from '../client/host-line.ts';
import type { RunningHost } from '../client/running-host.ts';
import { backupsBelow, isWholeBackup } from '../load/backup-files.ts';
import { badFilesIn, finishedExports, unfinishedOn } from '../load/export-files.ts';
import { copyPost, enter, type PreparedPost, preparePost } from '../load/prepared-post.ts';
import { newStick, type Stick, type StickKind } from '../machine/fuse-stick.ts';
import type { FaultContext, FaultPart } from '../part.ts';

const PULLS = 50;
const EJECTS = 5;
const STICK_MB = 48;
/** sticks are formatted anew before they are full */
const ROUNDS_A_STICK = 10;

interface Sum {
  pulls: number;
  /** finished by name and not whole, or an older one that is no longer whole */
  bad: number;
  /** reported as done and not there or not whole when plugged in again */
  falseDone: number;
  done: number;
  refused: number;
  leftovers: number;
  swept: number;
  ejects: number;
  unhandled: number;
  readonly words: string[];
}

type Work = (line: HostLine, folder: string) => Promise<{ readonly ok: boolean; readonly code: string; readonly place: string }>;

const parts = [{ kind: 'roster' as const }, { kind: 'ledgers' as const }];

const exporting: Work = async (line, folder) => {
  const { outcome } = await line.ask('export.write', { folder, parts });
  return outcome?.ok ? { ok: true, code: '', place: outcome.value.folder } : { ok: false, code: outcome?.failure.code ?? '', place: '' };
};

const backingUp: Work = async (line, folder) => {
  await line.call('supplies.saveItem', {
    id: randomUUID(),
    fields: { name: `物资${randomUUID().slice(0, 8)}`, unit: '只', spec: '', category: 'protection', lowLevel: null },
  });
  const { outcome } = await line.ask('backup.run', { folder });
  return outcome?.ok ? { ok: true, code: '', place: outcome.value.path } : { ok: false, code: outcome?.failure.code ?? '', place: '' };
};

/** Everything on a stick that looks finished, judged without the product. */
const lookAtStick = (stick: Stick, sum: Sum): void => {
  const badExports = finishedExports(stick.folder).filter((folder) => badFilesIn(folder).length > 0);
  const badBackups = backupsBelow(stick.folder).filter((path) => !isWholeBackup(path));
  for (const path of [...badExports, ...badBackups]) {
    sum.bad += 1;
    sum.words.push(`${stick.kind}: ${basename(path)} is not whole`);
  }
};

const pullOnce = async (context: FaultContext, host: RunningHost, line: HostLine, stick: Stick, work: Work, length: number, sum: Sum) => {
  const doing = work(line, await host.grant(stick.folder));
  await wait(context.random() * length);
  await stick.pull();
  const { ok, code, place } = await doing;
  sum.pulls += 1;
  await stick.plugIn();
  lookAtStick(stick, sum);
  if (ok) sum.done += 1;
  else sum.refused += 1;
  if (ok && !existsSync(place)) {
    sum.falseDone += 1;
    sum.words.push(`${stick.kind}: said to be done, but not there: ${basename(place)}`);
  }
  if (!ok && code !== 'unavailable') sum.words.push(`${stick.kind}: pulled, answered ${code || 'nothing'}`);
  if (unfinishedOn(stick.folder).length > 0) sum.leftovers += 1;
};

const timeOf = async (host: RunningHost, line: HostLine, stick: Stick, work: Work): Promise<number> => {
  const started = performance.now();
  const { ok, code } = await work(line, await host.grant(stick.folder));
  if (!ok) throw new Error(`a stick that nobody pulls: ${code}`);
  return performance.now() - started;
};

/** The shorter of two: the first one also warms up. */
const usualTime = async (host: RunningHost, line: HostLine, stick: Stick, work: Work): Promise<number> =>
  Math.min(await timeOf(host, line, stick, work), await timeOf(host, line, stick, work));

/** 可以拔下 is said: at that moment the stick must be off the system, and all of it whole when it comes back. */
const ejectOnce = async (host: RunningHost, line: HostLine, stick: Stick, sum: Sum): Promise<void> => {
  const folder = await host.grant(stick.folder);
  const written = await exporting(line, folder);
  if (!written.ok) throw new Error(`export before ejecting: ${written.code}`);
  const { outcome } = await line.ask('export.eject', { folder });
  await stick.pull();
  await stick.plugIn();
  lookAtStick(stick, sum);
  sum.ejects += 1;
  if (!outcome?.ok) return void sum.words.push(`${stick.kind}: not ejected: ${outcome?.failure.sentence ?? 'no answer'}`);
  if (!existsSync(written.place) || badFilesIn(written.place).length > 0) sum.falseDone += 1;
};

/** After the pulls: the next export and backup go through and leave nothing of the halves that were cut off. */
const sweep = async (host: RunningHost, line: HostLine, stick: Stick, sum: Sum): Promise<void> => {
  const before = unfinishedOn(stick.folder).length;
  await timeOf(host, line, stick, exporting);
  await timeOf(host, line, stick, backingUp);
  const after = unfinishedOn(stick.folder);
  sum.swept += before - after.length;
  for (const name of after) sum.words.push(`${stick.kind}: left on the stick: ${name}`);
};

/** Written on while it is read-only: nothing is written, and it is said why. */
const writeProtected = async (host: RunningHost, line: HostLine, stick: Stick, sum: Sum): Promise<void> => {
  await stick.takeOut();
  await stick.plugIn({ readOnly: true });
  for (const work of [exporting, backingUp]) {
    const { ok, code } = await work(line, await host.grant(stick.folder));
    if (ok || code !== 'unavailable') sum.words.push(`${stick.kind}: write-protected, answered ${ok ? 'done' : code}`);
  }
  await stick.takeOut();
};

const pullInTurn = async (context: FaultContext, post: PreparedPost, kind: StickKind, sum: Sum): Promise<void> => {
  const stick = await newStick(context.mounts, kind, STICK_MB);
  const host = await context.startHost({ home: post.home });
  const { line } = await enter(host, post);
  try {
    await stick.format();
    await stick.plugIn();
    const lengths = [await usualTime(host, line, stick, exporting), await usualTime(host, line, stick, backingUp)] as const;
    const rounds = context.times(PULLS, 6);
    for (let round = 1; round <= rounds; round += 1) {
      const at = round % 2;
      await pullOnce(context, host, line, stick, at === 0 ? exporting : backingUp, lengths[at === 0 ? 0 : 1], sum);
      if (round % ROUNDS_A_STICK !== 0 && round !== rounds) continue;
      await sweep(host, line, stick, sum);
      if (round === rounds) continue;
      await stick.takeOut();
      await stick.format();
      await stick.plugIn();
    }
    for (let round = 0; round < context.times(EJECTS); round += 1) await ejectOnce(host, line, stick, sum);
    await writeProtected(host, line, stick, sum);
  } finally {
    await host.stop();
    await stick.remove();
  }
  sum.unhandled += host.unhandled();
  if (host.unhandled() > 0) sum.words.push(host.errors().slice(0, 400));
};

/** The driver of a stick is killed at random moments of an export or a backup; the stick is plugged in again and looked at. */
export const part: FaultPart = {
  rows: [23, 24],
  title: 'What is on a stick is complete or not there, and "done" is only said when it is true',
  mounts: true,
  run: async (context) => {
    const post = await preparePost(context, join(context.folder, 'post'));
    const sum: Sum = {
      ...{ pulls: 0, bad: 0, falseDone: 0, done: 0, refused: 0, leftovers: 0, swept: 0, ejects: 0, unhandled: 0 },
      words: [],
    };
    await Promise.all(
      (['exfat', 'ntfs'] as const).map((kind) => pullInTurn(context, copyPost(post, join(context.folder, kind)), kind, sum)),
    );
    const { pulls, bad, falseDone, done, refused, leftovers, swept, ejects, unhandled, words } = sum;
    return {
      ...{ done: 'exFAT and NTFS sticks pulled during an export or a backup, ejected, write-protected' },
      ...{ times: pulls, lost: falseDone, silent: bad, unhandled },
      detail: `bad files ${bad}, false "done" ${falseDone} (${done} done before the pull, ${refused} refused in a sentence); ${leftovers} pulls left a half marked as unfinished, ${swept} of such names swept by the next export; ${ejects} times ejected and pulled`,
      broken: words.slice(0, 5),
    };
  },
};
