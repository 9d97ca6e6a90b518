import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplePost } from '#core/sample/sample-post.ts';
import { judgeAnswer } from '#core/testing/fuzz/judge-answer.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { type HostileFile, hostileFiles } from '../hostile/hostile-files.ts';
import type { FaultContext, FaultPart } from '../part.ts';

const PASSPHRASE = '守一道关护一方人2022';
/** What reading a hostile file may cost: the reader's own 512 MB limit, the file itself and its copies on the way. */
const MOST_MB = 1500;
const MOST_MS = 25_000;

const resetPeak = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, '5');
const peakMb = (pid: number): number =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

interface Cost {
  readonly what: string;
  readonly ms: number;
  readonly mb: number;
  readonly trouble: string | null;
}

/** A host of its own for each file: what one costs is not what the one before it left. */
const tryFile = async (context: FaultContext, file: HostileFile, at: number): Promise<Cost> => {
  const home = join(context.folder, `home-${at}`);
  mkdirSync(home);
  const host = await context.startHost({ home });
  const line = host.openLine();
  await line.call('laptop.create', { post: samplePost('2022-01-06' as LocalDate), passphrase: PASSPHRASE });
  const base64 = Buffer.from(file.bytes()).toString('base64');
  resetPeak(host.pid);
  const started = performance.now();
  const { outcome } = await line.ask('roster.preview', { fileName: file.name, base64 });
  const ms = Math.round(performance.now() - started);
  if (outcome === null) return { what: file.what, ms, mb: 0, trouble: `the host died: ${host.errors().slice(-200)}` };
  const cost = { what: file.what, ms, mb: peakMb(host.pid) };
  const { outcome: after } = await line.ask('post.get', {});
  await host.stop();
  if (host.unhandled() > 0 || !after?.ok) return { ...cost, trouble: 'the host answers no more' };
  if (outcome.ok) return { ...cost, trouble: 'was read instead of refused' };
  return { ...cost, trouble: judgeAnswer(outcome) ?? (cost.mb > MOST_MB || cost.ms > MOST_MS ? 'cost too much' : null) };
};

export const part: FaultPart = {
  rows: [29],
  title: 'A hostile file is refused in a sentence and exhausts nothing',
  run: async (context) => {
    const costs: Cost[] = [];
    for (const [at, file] of hostileFiles.entries()) costs.push(await tryFile(context, file, at));
    return {
      done: 'hostile .xlsx and .csv files given to the import',
      times: costs.length,
      lost: 0,
      silent: 0,
      unhandled: costs.filter(({ trouble }) => trouble?.startsWith('the host')).length,
      detail: costs.map(({ what, ms, mb }) => `${what}: ${ms} ms, ${mb} MB`).join('; '),
      broken: costs.flatMap(({ what, trouble }) => (trouble ? [`${what}: ${trouble}`] : [])),
    };
  },
};
