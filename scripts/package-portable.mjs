// A folder that a secretary copies from a stick and starts with one file: Node, host, built window. Offline, as an ordinary user, from any path.
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const target = path.join(root, 'dist', 'portable');
const windows = process.platform === 'win32';
const modules = path.join(root, 'node_modules');

/** Packages the build leaves outside, with all they need themselves that is installed on this system. */
const withDependencies = (names, seen = new Set()) => {
  for (const name of names) {
    const found = manifest(name);
    if (seen.has(name) || !found) continue;
    seen.add(name);
    withDependencies(Object.keys({ ...found.dependencies, ...found.optionalDependencies }), seen);
  }
  return seen;
};

const manifest = (name) => {
  try {
    return JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8'));
  } catch {
    return null;
  }
};

/** Sources of native parts, and binaries for other systems, are dead weight on a stick. */
const isNeeded = (file) => {
  const place = path.relative(modules, file).split(path.sep).join('/');
  if (/^better-sqlite3\/(deps|src)(\/|$)/.test(place) || /^node-addon-api\/./.test(place)) return false;
  const binary = /^better-sqlite3\/prebuilds\/(.+)-(.+)\.node$/.exec(place);
  return !binary || (binary[1].replace('musl', '') === process.platform && binary[2] === process.arch);
};

const copyModules = (app) => {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const name of withDependencies(Object.keys(dependencies))) {
    cpSync(path.join(modules, name), path.join(app, 'node_modules', name), { recursive: true, dereference: true, filter: isNeeded });
  }
};

/** No symbolic links and no build of Electron: sticks are FAT, and this is the browser door. */
const copyApp = (app) => {
  for (const part of ['host', 'renderer', 'migrations', 'sample']) {
    cpSync(path.join(root, 'out', part), path.join(app, 'out', part), { recursive: true, dereference: true });
  }
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  writeFileSync(path.join(app, 'package.json'), `${JSON.stringify({ name, version, type: 'module' }, null, 2)}\n`);
  copyFileSync(path.join(root, 'LICENSE'), path.join(app, 'LICENSE'));
};

const shellStarter = `#!/bin/sh
# 双击或在终端运行本文件，打开临时党支部指挥所。数据保存在本机用户的文件夹里，不在这里。
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1
[ -x "$here/node/node" ] || chmod u+x "$here/node/node"
exec "$here/node/node" "$here/app/out/host/launcher.js" "$@"
`;
// In a desktop entry \\\\ stands for one backslash, which then quotes for the command line.
const desktopEntry = `[Desktop Entry]
Type=Application
Name=临时党支部指挥所
Exec=sh -c "exec sh \\\\"\\\\$(dirname \\\\"\\\\$0\\\\")/启动.sh\\\\"" %k
Terminal=false
Categories=Office;
`;
const windowsStarter = `@echo off\r
chcp 65001 >nul\r
"%~dp0node\\node.exe" "%~dp0app\\out\\host\\launcher.js" %*\r
if errorlevel 1 pause\r
`;
const readme = `临时党支部指挥所（免安装）

把整个文件夹复制到电脑上，然后：
  Windows：双击 启动.cmd
  Linux（麒麟、统信等）：双击 启动.desktop，或运行 启动.sh

需要系统里有 Edge、Chrome 或 Chromium 浏览器，不需要网络，不需要管理员权限。
数据加密保存在本机当前用户的数据文件夹里；删除本文件夹不会删除数据。
`;

const writeStarters = () => {
  const write = (name, text, mode = 0o644) => {
    writeFileSync(path.join(target, name), text);
    chmodSync(path.join(target, name), mode);
  };
  write('说明.txt', `\uFEFF${readme.replaceAll('\n', '\r\n')}`);
  if (windows) return write('启动.cmd', windowsStarter);
  write('启动.sh', shellStarter, 0o755);
  write('启动.desktop', desktopEntry, 0o755);
};

/** Fills dist/portable for the system this runs on; answers the folder. */
export const packagePortable = async () => {
  rmSync(target, { recursive: true, force: true });
  const app = path.join(target, 'app');
  mkdirSync(path.join(target, 'node'), { recursive: true });
  mkdirSync(app);
  const node = path.join(target, 'node', windows ? 'node.exe' : 'node');
  copyFileSync(realpathSync(process.execPath), node);
  chmodSync(node, 0o755);
  copyApp(app);
  copyModules(app);
  writeStarters();
  return target;
};
