import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** When the power went, by CLOCK_MONOTONIC in ns: an answer that arrived before `from` was given by a living machine. */
export interface PowerCut {
  readonly from: bigint;
  readonly to: bigint;
}

/** A hand at the switch of one mounted file system, ready beforehand so that the cut itself takes microseconds. */
export const readyPowerSwitch = async (mountPoint: string): Promise<() => Promise<PowerCut>> => {
  const child = spawn('python3', [join(import.meta.dirname, 'cut-power.py'), mountPoint], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8');
  // gone for certain before anybody unmounts: its open handle would keep the cut file system alive beside the new one
  const gone = once(child, 'close');
  await once(child.stdout, 'data');
  let text = '';
  child.stdout.on('data', (part: string) => {
    text += part;
  });
  return async () => {
    child.stdin.end('\n');
    await gone;
    const [from, to] = text.trim().split(' ');
    if (!from || !to) throw new Error(`the file system of ${mountPoint} could not be cut off`);
    return { from: BigInt(from), to: BigInt(to) };
  };
};
