// npm start [-- --no-open] [-- --browser]: the window of Electron where there is one, else the browser door.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { getElectron } from './electron-binary.mjs';
import { needNode24 } from './need-node.mjs';
import { root } from './root.mjs';

const wants = (flag) => process.argv.includes(flag);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Electron's main closes the database on Ctrl-C itself; this process only waits for it. */
const openElectron = (program) => {
  // Chromium refuses to start as root with its sandbox on.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(program, [root, ...sandbox], { stdio: 'inherit', env: { ...process.env, POST_NODE: process.execPath } });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => undefined);
  child.once('exit', (code) => process.exit(code ?? 0));
};

/** The launcher reads `--no-open` itself and takes over this process. */
const openBrowserDoor = () => import(pathToFileURL(path.join(root, 'out', 'host', 'launcher.js')).href);

/** npm ends only the shell between us when it is told to end: without this the host would live on, holding the post. */
const leaveWithNpm = () => {
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 500);
  watch.unref();
};

const start = async () => {
  needNode24();
  if (process.env.npm_lifecycle_event) leaveWithNpm();
  await build({ ifStale: true });
  if (wants('--no-open') || wants('--browser') || !hasDisplay) return openBrowserDoor();
  const electron = getElectron();
  if (electron) return openElectron(electron);
  console.error('这台电脑上没有 Electron，改用系统的浏览器打开，功能相同。');
  return openBrowserDoor();
};

try {
  await start();
} catch (error) {
  console.error(`没有启动成功：${error.message}`);
  process.exit(1);
}
