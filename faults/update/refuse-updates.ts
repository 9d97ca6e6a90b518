import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostLine } from '../client/host-line.ts';
import type { RunningHost } from '../client/running-host.ts';
import { flipBit } from '../damage/flip-bit.ts';
import type { FaultContext } from '../part.ts';
import { newKey, type ScratchProgram } from './scratch-program.ts';

export interface Refusals {
  readonly tried: number;
  /** an update that should have been refused and was not */
  readonly accepted: readonly string[];
}

type Try = (name: string, stick: string) => Promise<void>;

const filesOn = (stick: string): readonly string[] =>
  readdirSync(stick, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Everything that is wrong with an update but its bytes: who signed it, what it is for, how new it is. */
const tryWrongOnes = async (program: ScratchProgram, attempt: Try): Promise<void> => {
  await attempt('signed by a stranger', program.stick('9.0.0', {}, newKey()));
  await attempt('older, well signed', program.stick('0.0.1'));
  await attempt('the same version', program.stick(program.first));
  await attempt('another system', program.stick('9.0.1', { system: 'sunos-sparc' }));
  await attempt('another product', program.stick('9.0.2', { product: 'some-other-product' }));
  const unsigned = program.stick('9.0.3');
  rmSync(join(unsigned, '更新', 'update.json.sig'));
  await attempt('no signature', unsigned);
  const renamed = program.stick('9.0.4');
  const list = join(renamed, '更新', 'update.json');
  writeFileSync(list, readFileSync(list, 'utf8').replace('"9.0.4"', '"9.9.9"'));
  await attempt('a list changed after it was signed', renamed);
};

/** The blank at the end of a signature means nothing. */
const isSameSignature = (path: string, good: Buffer): boolean =>
  path.endsWith('.sig') && existsSync(path) && readFileSync(path, 'utf8').trim() === good.toString().trim();

/** One random bit in a file chosen by chance, the list and its signature among them; then the whole one again. */
const tryFlips = async (context: FaultContext, program: ScratchProgram, flips: number, attempt: Try): Promise<void> => {
  const stick = program.stick('9.1.0');
  const files = filesOn(stick).filter((path) => readFileSync(path).length > 0);
  for (let turn = 0; turn < flips; turn += 1) {
    const path = files[Math.floor(context.random() * files.length)] ?? '';
    const good = readFileSync(path);
    const place = flipBit(path, context.random);
    if (!isSameSignature(path, good)) await attempt(`byte ${place} of ${path.slice(stick.length)}`, stick);
    writeFileSync(path, good);
  }
};

/** Files that were not copied to the end, or not at all. */
const tryTorn = async (context: FaultContext, program: ScratchProgram, times: number, attempt: Try): Promise<void> => {
  const stick = program.stick('9.2.0');
  const files = filesOn(stick).filter((path) => readFileSync(path).length > 0);
  for (let turn = 0; turn < times; turn += 1) {
    const path = files[Math.floor(context.random() * files.length)] ?? '';
    const good = readFileSync(path);
    if (turn % 2 === 0) writeFileSync(path, good.subarray(0, Math.floor(context.random() * (good.length - 1))));
    else renameSync(path, `${path}.away`);
    if (!isSameSignature(path, good)) await attempt(`torn ${path.slice(stick.length)}`, stick);
    rmSync(`${path}.away`, { force: true });
    writeFileSync(path, good);
  }
};

/** Offers bad updates to a running host through its own route; none may be called good, and none may be installed. */
export const offerBadUpdates = async (
  context: FaultContext,
  program: ScratchProgram,
  host: RunningHost,
  line: HostLine,
): Promise<Refusals> => {
  const accepted: string[] = [];
  let tried = 0;
  const attempt: Try = async (name, stick) => {
    const folder = await host.grant(stick);
    const route = tried % 10 === 0 ? 'update.apply' : 'update.check';
    const { outcome } = await line.ask(route, { folder });
    tried += 1;
    if (!outcome || outcome.ok) accepted.push(`${route} took ${name}`);
    else if (outcome.failure.code === 'fault') accepted.push(`${name}: ${outcome.failure.sentence}`);
  };
  await tryWrongOnes(program, attempt);
  await tryFlips(context, program, context.times(150), attempt);
  await tryTorn(context, program, context.times(50), attempt);
  return { tried, accepted };
};
