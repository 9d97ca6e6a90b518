import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';
import { findChromium } from './find-chromium.ts';

const run = promisify(execFile);
const APT = '/usr/bin/apt-get';
const TEN_MINUTES = 600_000;

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/**
 * Gets Debian's Chromium with apt-get when this process is root on Debian; answers its path, or null when it may not or could not.
 * Only the command line calls this, on a set-up machine; the product itself never uses the network.
 */
export const installChromium = async (): Promise<string | null> => {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  if (!root || !(await exists('/etc/debian_version')) || !(await exists(APT))) return null;
  const options = { timeout: TEN_MINUTES, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    await run(APT, ['update', '-qq'], options);
    await run(APT, ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  } catch {
    return null;
  }
  return findChromium();
};
