import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { HostToMain, MainToHost } from '#core/contract/host-wire.ts';
import type { BuiltProduct } from '../machine/built-product.ts';
import { type HostLine, openHostLine } from './host-line.ts';
import { unhandledIn } from './stderr-faults.ts';

export interface HostWishes {
  /** data folder with the posts (`POST_HOME`) */
  readonly home: string;
  /** another product than the context's, e.g. with one more migration */
  readonly product?: BuiltProduct;
  /** further variables, e.g. LD_PRELOAD; the others are this process's own */
  readonly env?: Readonly<Record<string, string>>;
  /** arguments for Node itself, e.g. `--import` of a file that changes a library below the product */
  readonly execArgv?: readonly string[];
  readonly cwd?: string;
  /** run as somebody else; the harness must be root */
  readonly uid?: number;
}

/** One built host, talked to over Node's channel as Electron's main does. */
export interface RunningHost {
  readonly pid: number;
  /** a window of its own */
  openLine(): HostLine;
  /** a folder that the person would have chosen in a dialog, as a token */
  grant(path: string): Promise<string>;
  /** SIGKILL; resolves when the process is gone and everything it had sent is read */
  kill(): Promise<void>;
  /** asks it to close and leave, as closing the program does */
  stop(): Promise<void>;
  /** it is about to be killed by other hands, e.g. at a system call */
  expectDeath(): void;
  readonly exited: Promise<void>;
  /** whether it left without being asked or killed */
  diedAlone(): boolean;
  /** what it wrote to stderr */
  errors(): string;
  /** stacks and `fault:` lines in stderr, and one for a death of its own */
  unhandled(): number;
}

interface Inner {
  readonly child: ChildProcess;
  readonly lines: Map<number, HostLine>;
  readonly grants: Map<number, (token: string) => void>;
  expected: boolean;
  gone: boolean;
  stderr: string;
}

const take = (inner: Inner, message: HostToMain, ready: () => void): void => {
  const send = (answer: MainToHost): boolean => inner.child.connected && inner.child.send(answer, () => undefined);
  switch (message.type) {
    case 'ready':
      ready();
      return;
    case 'to-window':
      inner.lines.get(message.window)?.take(message.message, process.hrtime.bigint());
      return;
    case 'granted':
      inner.grants.get(message.id)?.(message.token);
      return;
    case 'print':
      send({ type: 'printed', id: message.id, result: { ok: false, reason: 'no printer here' } });
      return;
    case 'font':
      return;
  }
};

const forkHost = (product: BuiltProduct, wishes: HostWishes): ChildProcess =>
  fork(product.hostFile, [], {
    execPath: process.execPath,
    execArgv: [...(wishes.execArgv ?? [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // V8's cache of the compiled host halves a start; it changes nothing of what is run
    env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: join(product.folder, 'compiled'), ...wishes.env, POST_HOME: wishes.home },
    ...(wishes.cwd === undefined ? {} : { cwd: wishes.cwd }),
    ...(wishes.uid === undefined ? {} : { uid: wishes.uid }),
  });

const runningHost = (inner: Inner, exited: Promise<void>): RunningHost => {
  let last = 0;
  const number = (): number => {
    last += 1;
    return last;
  };
  const send = (message: MainToHost): boolean => inner.child.connected && inner.child.send(message, () => undefined);
  const leave = async (act: () => unknown): Promise<void> => {
    // one that was gone before it was asked to go, went by itself
    inner.expected ||= !inner.gone;
    act();
    await exited;
  };
  return {
    pid: inner.child.pid ?? 0,
    openLine: () => {
      const window = number();
      const line = openHostLine((message) => !inner.gone && send({ type: 'from-window', window, message }));
      inner.lines.set(window, line);
      send({ type: 'opened', window });
      return line;
    },
    grant: (path) =>
      new Promise((resolve) => {
        const id = number();
        inner.grants.set(id, resolve);
        send({ type: 'grant', id, path });
      }),
    kill: () => leave(() => inner.child.kill('SIGKILL')),
    stop: () => leave(() => send({ type: 'stop' }) || inner.child.kill('SIGTERM')),
    expectDeath: () => {
      inner.expected = true;
    },
    exited,
    diedAlone: () => inner.gone && !inner.expected,
    errors: () => inner.stderr,
    unhandled: () => unhandledIn(inner.stderr).length + (inner.gone && !inner.expected ? 1 : 0),
  };
};

/** Starts the built host and waits until it says `ready`; throws with its stderr when it leaves instead. */
export const startBuiltHost = async (product: BuiltProduct, wishes: HostWishes): Promise<RunningHost> => {
  const child = forkHost(wishes.product ?? product, wishes);
  const inner: Inner = { child, lines: new Map(), grants: new Map(), expected: false, gone: false, stderr: '' };
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    inner.stderr += text;
  });
  // `close` comes after both channels are read to their end: answers sent before a kill are not missed
  const exited = new Promise<void>((resolve) => {
    child.once('close', () => {
      inner.gone = true;
      for (const line of inner.lines.values()) line.hostGone();
      resolve();
    });
  });
  child.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message) => take(inner, message as HostToMain, resolve));
    void exited.then(() => reject(new Error(`the host left before it was ready: ${inner.stderr}`)));
  });
  return runningHost(inner, exited);
};
