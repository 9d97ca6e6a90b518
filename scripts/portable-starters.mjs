// The files a person clicks in the portable folder. They know only the pointer, current.txt: which version is started, and which one stands beside it.
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const findVersions = `here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1
read -r current other <"$here/current.txt"
whole() { [ -n "$1" ] && [ -f "$here/versions/$1/node/node" ] && [ -f "$here/versions/$1/app/out/host/launcher.js" ]; }
`;
const notWhole = '程序文件不全，没有打开；资料不在这里，没有动。请从 U 盘重新拷贝整个文件夹。';

const shellStarter = `#!/bin/sh
# 双击或在终端运行本文件，打开临时党支部指挥所。数据保存在本机用户的文件夹里，不在这里。
${findVersions}whole "$current" || current=$other
whole "$current" || { echo '${notWhole}' >&2; exit 1; }
program=$here/versions/$current
[ -x "$program/node/node" ] || chmod u+x "$program/node/node"
exec "$program/node/node" "$program/app/out/host/launcher.js" "$@"
`;
// The other version turns the pointer round: it started before, and the one of now may not.
const shellBack = `#!/bin/sh
# 新版打不开、不好用时运行本文件：下次打开换回旁边的另一版。资料不动。
${findVersions}whole "$other" || { echo '旁边没有别的版本，没有换。' >&2; exit 1; }
program=$here/versions/$other
[ -x "$program/node/node" ] || chmod u+x "$program/node/node"
exec "$program/node/node" "$program/app/out/host/cli.js" update back --program "$here"
`;
// In a desktop entry \\\\ stands for one backslash, which then quotes for the command line.
const desktopEntry = `[Desktop Entry]
Type=Application
Name=临时党支部指挥所
Exec=sh -c "exec sh \\\\"\\\\$(dirname \\\\"\\\\$0\\\\")/启动.sh\\\\"" %k
Terminal=false
Categories=Office;
`;
const readPointer = `@echo off\r
chcp 65001 >nul\r
setlocal\r
set "here=%~dp0"\r
set "current="\r
set "other="\r
for /f "usebackq tokens=1,2" %%a in ("%here%current.txt") do (set "current=%%a" & set "other=%%b")\r
`;
const windowsStarter = `${readPointer}if not exist "%here%versions\\%current%\\node\\node.exe" set "current=%other%"\r
"%here%versions\\%current%\\node\\node.exe" "%here%versions\\%current%\\app\\out\\host\\launcher.js" %*\r
if errorlevel 1 pause\r
`;
const windowsBack = `${readPointer}"%here%versions\\%other%\\node\\node.exe" "%here%versions\\%other%\\app\\out\\host\\cli.js" update back --program "%here%."\r
pause\r
`;
const readme = `临时党支部指挥所（免安装）

把整个文件夹复制到电脑上，然后：
  Windows：双击 启动.cmd
  Linux（麒麟、统信等）：双击 启动.desktop，或运行 启动.sh

需要系统里有 Edge、Chrome 或 Chromium 浏览器，不需要网络，不需要管理员权限。
数据加密保存在本机当前用户的数据文件夹里；删除本文件夹不会删除数据。

换新版：打开程序，设置 → 更新，选 U 盘上的更新文件夹。旧版会留着。
新版打不开：运行 回到上一版。
`;

/** Writes the starters of the system this runs on into the portable folder. */
export const writeStarters = (folder) => {
  const write = (name, text, mode = 0o644) => {
    writeFileSync(path.join(folder, name), text);
    chmodSync(path.join(folder, name), mode);
  };
  write('说明.txt', `\uFEFF${readme.replaceAll('\n', '\r\n')}`);
  if (process.platform === 'win32') {
    write('启动.cmd', windowsStarter);
    write('回到上一版.cmd', windowsBack);
    return;
  }
  write('启动.sh', shellStarter, 0o755);
  write('启动.desktop', desktopEntry, 0o755);
  write('回到上一版.sh', shellBack, 0o755);
};
