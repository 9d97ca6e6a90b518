import { execFileSync, spawn } from 'node:child_process';
import { chown, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, expect, test } from '@playwright/test';
import { built } from './fixtures/built.ts';

/** Debian's account without any right. */
const nobody = 65_534;
const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

test('the portable folder starts from a path with 汉字 and spaces, for an ordinary user, and keeps its data elsewhere', async () => {
  execFileSync(built.node, [join(built.root, 'scripts', 'package.mjs'), '--portable'], { stdio: 'inherit' });
  const work = await mkdtemp(join(tmpdir(), '指挥 所-'));
  const [folder, home] = [join(work, '临时 党支部'), join(work, '用户')];
  await cp(join(built.root, 'dist', 'portable'), folder, { recursive: true });
  await mkdir(home);
  if (asNobody.uid !== undefined) for (const path of [work, home]) await chown(path, asNobody.uid, asNobody.gid);
  const before = await readdir(folder, { recursive: true });

  // Nothing of this checkout in its environment: no PATH to node_modules, no data folder.
  const started = spawn(join(folder, '启动.sh'), ['--no-open'], {
    ...asNobody,
    cwd: '/',
    env: { HOME: home, PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      createInterface({ input: started.stdout }).once('line', resolve);
      started.once('exit', (code) => reject(new Error(`left with ${code}`)));
    });
    const browser = await chromium.launch({
      executablePath: process.env.POST_CHROMIUM ?? '/usr/bin/chromium',
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: '打开示例' }).click();
    await expect(page.getByRole('link', { name: '花名册' })).toBeVisible();
    await browser.close();
  } finally {
    const left = new Promise((resolve) => started.once('exit', resolve));
    started.kill('SIGINT');
    expect(await left).toBe(0);
  }
  expect(await readdir(join(home, '.local', 'share', 'branch-command-post'))).not.toEqual([]);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
  await rm(work, { recursive: true, force: true });
});
