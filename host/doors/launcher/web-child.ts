import { type ChildProcess, fork } from 'node:child_process';
import { newWebSecrets } from '../web/web-access.ts';
import { type WebNews, type WebStart, webStartVariable } from '../web/web-start.ts';

export interface WebChild {
  readonly address: string;
  /** asks the host to close its database and waits for it */
  stop(): Promise<void>;
}
interface WebChildEvents {
  /** the first window has connected */
  readonly entered: () => void;
  readonly restarted: () => void;
  /** the host died again and again; it is not started any more */
  readonly failing: () => void;
}

/** More deaths than this within one minute are no accident. */
const deathsPerMinute = 5;

/** Keeps a browser door running: a host that dies is started again on the same port with the same secrets, so that open windows reconnect by themselves. */
export const startWebChild = async (file: string, events: WebChildEvents): Promise<WebChild> => {
  let start: WebStart = { port: 0, secrets: newWebSecrets(), spent: false };
  let deaths: number[] = [];
  let stopping = false;
  let child = launch(file, start);

  const watch = (): void => {
    child.on('message', (news: WebNews) => {
      if (news.type !== 'spent') return;
      start = { ...start, spent: true };
      events.entered();
    });
    child.once('exit', () => {
      if (stopping) return;
      deaths = [...deaths.filter((time) => time > Date.now() - 60_000), Date.now()];
      if (deaths.length > deathsPerMinute) return events.failing();
      child = launch(file, start);
      watch();
      events.restarted();
    });
  };

  const address = await firstAddress(child, (port) => {
    start = { ...start, port };
  });
  watch();
  return {
    address,
    stop: async () => {
      stopping = true;
      await stopChild(child);
    },
  };
};

const launch = (file: string, start: WebStart): ChildProcess =>
  fork(file, [], { env: { ...process.env, [webStartVariable]: JSON.stringify(start) }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });

const firstAddress = (child: ChildProcess, tellPort: (port: number) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`host left with ${code} before it listened`)));
    child.once('message', (news: WebNews) => {
      if (news.type !== 'listening') return;
      tellPort(news.port);
      child.removeAllListeners('exit');
      resolve(news.address);
    });
  });

const stopChild = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.send({ type: 'stop' }, (error) => {
      if (error) child.kill();
    });
  });
