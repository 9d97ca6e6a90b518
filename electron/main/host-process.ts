import { type ChildProcess, fork } from 'node:child_process';
import { utilityProcess } from 'electron';
import type { HostToMain, MainToHost } from '#core/contract/host-wire.ts';

/** A running post host, whichever way it was started. */
export interface HostProcess {
  send(message: MainToHost): void;
  kill(): void;
}
interface HostEvents {
  readonly message: (message: HostToMain) => void;
  readonly exit: () => void;
}

/** SQLite's native module is built for Node-API 9; older Electrons (only the tests have one) need a Node beside them. */
const neededNodeApi = 9;

/** Starts the host as Electron's utility process, or with the Node named by `POST_NODE` when this Electron is too old for the native modules. */
export const startHost = (file: string, events: HostEvents): HostProcess => {
  const node = process.env.POST_NODE;
  return Number(process.versions.napi) < neededNodeApi && node ? startNode(node, file, events) : startUtility(file, events);
};

const startUtility = (file: string, events: HostEvents): HostProcess => {
  const child = utilityProcess.fork(file, [], { serviceName: 'post-host', stdio: 'inherit' });
  child.on('message', events.message);
  child.once('exit', events.exit);
  return { send: (message) => child.postMessage(message), kill: () => child.kill() };
};

const startNode = (node: string, file: string, events: HostEvents): HostProcess => {
  const child: ChildProcess = fork(file, [], {
    execPath: node,
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('message', (message) => events.message(message as HostToMain));
  child.once('exit', events.exit);
  return {
    send: (message) => {
      if (child.connected) child.send(message, () => undefined);
    },
    kill: () => child.kill(),
  };
};
