import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Clock, PostHost } from '../../door.ts';
import { createPostHost } from '../../post-host.ts';
import { installChromium } from '../../print/install-chromium.ts';
import { type DirectLine, openDirectLine } from '../direct-line.ts';
import { createSystemPrinter } from '../system-printer.ts';
import { productVersion } from '../version.ts';
import { readPassphrase } from './passphrase.ts';

export interface CommandLine {
  readonly host: PostHost;
  readonly line: DirectLine;
}

/** Everything that is not the answer goes to stderr. */
export const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

/** The command line may set up a bare machine: root on Debian gets Chromium, anybody else the sentence that it is missing. */
const getBrowser = (): Promise<string | null> => {
  tell('没有找到打印用的浏览器，正在尝试用 apt-get 安装 Chromium…');
  return installChromium();
};

const systemClock: Clock = { now: () => Date.now() };

/** A host for one command. Its list of posts is its own and goes with it: a command never adds to the laptop's list. */
export const withHost = async <T>(work: (commandLine: CommandLine) => Promise<T>, clock = systemClock): Promise<T> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'branch-command-post-'));
  const built = join(import.meta.dirname, '..');
  const host = createPostHost({
    door: 'command-line',
    version: productVersion,
    dataFolder,
    clock,
    printer: createSystemPrinter(join(built, 'renderer', 'fonts'), getBrowser),
    workerFolder: import.meta.dirname,
  });
  try {
    const line = openDirectLine(host);
    line.onNews((news) => {
      if (news.type === 'progress') tell(news.sentence);
    });
    return await work({ host, line });
  } finally {
    await host.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
};

/** Opens the post folder named with `--data`. */
export const withPost = <T>(data: string, work: (commandLine: CommandLine) => Promise<T>): Promise<T> =>
  withHost(async (commandLine) => {
    const { host, line } = commandLine;
    const { postId } = await line.call('laptop.addFolder', { folder: host.grantFolder(resolve(data)) });
    await line.call('laptop.unlock', { postId, passphrase: await readPassphrase() });
    return work(commandLine);
  });
