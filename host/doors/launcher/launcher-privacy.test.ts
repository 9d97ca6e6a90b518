import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPost, startTestHost } from '../../testing/test-host.ts';
import { openAppWindow } from './browser.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
const secret = 'http://127.0.0.1:9/enter/the-token-of-this-start';
let folder: string;
const before = process.env.TMPDIR;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launcher-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'tmp'));
  chmodSync(join(folder, 'tmp'), 0o777);
  process.env.TMPDIR = join(folder, 'tmp');
});
afterEach(() => {
  process.env.TMPDIR = before ?? '/tmp';
  rmSync(folder, { recursive: true, force: true });
});

/** What another account of this laptop reads of a file; only root can become one to find out. */
const readAsNobody = (path: string): string => spawnSync('cat', [path], { uid: NOBODY, gid: NOBODY, encoding: 'utf8' }).stdout;
const filesBelow = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
/** Bits that let the group or everybody in, of a file or of the folder that holds it. */
const openBits = (path: string): number => statSync(path).mode & 0o077;

const fakeBrowser = (): string => {
  const path = join(folder, 'browser');
  writeFileSync(
    path,
    `#!/bin/sh\ntr '\\0' '\\n' < /proc/$$/cmdline > '${join(folder, 'argv.part')}'\nmv '${join(folder, 'argv.part')}' '${join(folder, 'argv')}'\nexec sleep 60\n`,
  );
  chmodSync(path, 0o755);
  return path;
};

test('the address of this start reaches the browser in a file only this person reads, never in the list of processes, and goes with the window', async () => {
  const window = await openAppWindow(fakeBrowser(), secret);
  await expect.poll(() => existsSync(join(folder, 'argv'))).toBe(true);
  expect(readFileSync(join(folder, 'argv'), 'utf8')).not.toContain('the-token-of-this-start');
  const [redirect] = filesBelow(join(folder, 'tmp'));
  expect(redirect).toBeDefined();
  expect(readFileSync(redirect ?? '', 'utf8')).toContain(secret);
  expect([openBits(redirect ?? ''), openBits(join(redirect ?? '', '..'))]).toEqual([0, 0]);
  if (isRoot) expect(readAsNobody(redirect ?? '')).toBe('');
  await window.forgetAddress();
  expect(filesBelow(join(folder, 'tmp'))).toEqual([]);
  await window.close();
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
});

test('another account reads nothing of the data folder, not even which branch it is or how many backups there are', async () => {
  const dataFolder = join(folder, 'data');
  const host = startTestHost({ dataFolder });
  await createPost(host.line);
  await host.line.call('backup.run', { folder: null });
  expect(openBits(dataFolder)).toBe(0);
  for (const file of filesBelow(dataFolder)) {
    expect([file, openBits(file)]).toEqual([file, 0]);
    if (isRoot) expect([file, readAsNobody(file)]).toEqual([file, '']);
  }
  await host.close();
});

test('a file of the data folder copied out of it keeps others out, too (modes that rely on the folder alone)', async () => {
  chmodSync(folder, 0o755);
  const dataFolder = join(folder, 'data');
  mkdirSync(dataFolder, { mode: 0o755 });
  const host = startTestHost({ dataFolder });
  await createPost(host.line);
  const open = filesBelow(dataFolder).filter((file) => openBits(file) !== 0);
  expect(open).toEqual([]);
  await host.close();
});
