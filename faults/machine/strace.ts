import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What happens at the n-th call: the process is killed, or the call fails (EIO, ENOSPC) without being made. */
export interface Injection {
  readonly call: string;
  readonly what: { readonly kill: true } | { readonly error: 'EIO' | 'ENOSPC' };
  /** 1 = the next one */
  readonly at: number;
  /** also every later call, until `detach` */
  readonly onwards?: boolean;
}

export interface Attached {
  /** lets the process go; resolves to how often the injection hit */
  detach(): Promise<number>;
}

const expression = ({ call, what, at, onwards }: Injection): string =>
  `inject=${call}:${'kill' in what ? 'signal=SIGKILL' : `error=${what.error}`}:when=${at}${onwards ? '+' : ''}`;

/**
 * Puts an injection under a running process and all its threads; calls are counted from now on, per thread.
 * @param log file for strace's own record
 */
export const attachStrace = async (pid: number, injection: Injection, log: string): Promise<Attached> => {
  const args = ['-f', '-p', String(pid), '-o', log, '-e', `trace=${injection.call}`, '-e', expression(injection)];
  const child = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const closed = once(child, 'close');
  let words = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      words += part;
      if (words.includes('attached')) resolve();
    });
    void closed.then(() => reject(new Error(`strace: ${words.trim()}`)));
  });
  return {
    detach: async () => {
      child.kill('SIGINT');
      await closed;
      const text = readFileSync(log, 'utf8');
      return 'kill' in injection.what ? Number(text.includes('+++ killed by SIGKILL')) : text.split('(INJECTED)').length - 1;
    },
  };
};
