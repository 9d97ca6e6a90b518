import type { HostToMain, MainToHost } from '#core/contract/host-wire.ts';
import { createPostHost } from '#host/post-host.ts';
import { closeOnSignal } from './close-on-signal.ts';
import { dataFolder } from './data-folder.ts';
import { type MainPort, PortPrinter, serveMainPort } from './message-port.ts';
import { productVersion } from './version.ts';

/** What Electron's utility process has instead of `process.send`; declared here because the host knows nothing of Electron. */
interface UtilityParentPort {
  postMessage(message: HostToMain): void;
  on(event: 'message', listener: (event: { readonly data: MainToHost }) => void): void;
}
const { parentPort } = process as NodeJS.Process & { readonly parentPort?: UtilityParentPort };

/** The post host as Electron's main starts it: a utility process, or a plain Node child where Electron's own Node is too old. */
const port: MainPort = {
  send: (message) => {
    if (parentPort) parentPort.postMessage(message);
    else if (process.connected) process.send?.(message);
  },
};
const printer = new PortPrinter(port);
const host = createPostHost({
  door: 'electron',
  version: productVersion,
  dataFolder: dataFolder(),
  clock: { now: () => Date.now() },
  printer,
  workerFolder: import.meta.dirname,
});
const take = serveMainPort(host, port, printer);
const stop = closeOnSignal(async () => {
  await host.close();
  await printer.close();
});

if (parentPort) {
  parentPort.on('message', (event) => (event.data.type === 'stop' ? stop() : take(event.data)));
} else {
  process.on('message', (message: MainToHost) => take(message));
}
port.send({ type: 'ready' });
