// npm run dev: the real host behind Vite's dev server, so that the window reloads as its sources change. Prints the address to open.
// The host is the built one: after a change in core/, db/ or host/ start again.
import { fork } from 'node:child_process';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { build } from './build.mjs';
import { needNode24 } from './need-node.mjs';
import { root } from './root.mjs';

needNode24();
await build({ ifStale: true });
const host = fork(path.join(root, 'out', 'host', 'web-main.js'), [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
const { address, port } = await new Promise((resolve) => host.once('message', resolve));
const target = `http://127.0.0.1:${port}`;

/** The host takes only requests that name it as host and origin; the dev server stands in for its own page. */
const asOwnPage = (proxy) => {
  proxy.on('proxyReq', (request) => request.setHeader('origin', target));
  proxy.on('proxyReqWs', (request) => request.setHeader('origin', target));
};
const toHost = { target, changeOrigin: true, configure: asOwnPage };

const server = await createServer({
  root: path.join(root, 'renderer'),
  configFile: false,
  plugins: [react()],
  cacheDir: path.join(root, '.cache', 'vite'),
  server: {
    host: '127.0.0.1',
    fs: { allow: [root] },
    proxy: { '/enter': toHost, '/fonts': toHost, '/line': { ...toHost, ws: true } },
  },
});
await server.listen();
console.log(`${server.resolvedUrls.local[0].replace(/\/$/, '')}${new URL(address).pathname}`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await server.close();
    host.once('exit', () => process.exit(0));
    host.send({ type: 'stop' });
  });
}
