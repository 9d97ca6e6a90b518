import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chown, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, expect, type Page, test } from '@playwright/test';
import { stopLauncher } from './fixtures/browser-app.ts';
import { built } from './fixtures/built.ts';
import { giveSample } from './fixtures/kept-sample.ts';
import { copyLightly, makeUpdateStick } from './fixtures/update-stick.ts';
import { openSample } from './pages/welcome.ts';

/** Debian's account without any right. */
const nobody = 65_534;
const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

const packed = join(built.root, 'dist', 'portable');
let work: string;
test.beforeAll(() => {
  execFileSync(built.node, [join(built.root, 'scripts', 'package.mjs'), '--portable'], { stdio: 'inherit' });
});
test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), '指挥 所-'));
});
test.afterEach(() => rm(work, { recursive: true, force: true }));

/** Nothing of this checkout in its environment: no PATH to node_modules, no data folder. */
const start = async (home: string, who: object): Promise<{ started: ChildProcess; address: string }> => {
  const started = spawn(join(work, '临时 党支部', '启动.sh'), ['--no-open'], {
    ...who,
    cwd: '/',
    env: { HOME: home, PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: started.stdout }).once('line', resolve);
    started.once('exit', (code) => reject(new Error(`left with ${code}`)));
  });
  return { started, address };
};

/** Starts the portable program, works in its window, and closes both. */
const inWindow = async (home: string, who: object, visit: (page: Page) => Promise<void>): Promise<void> => {
  const { started, address } = await start(home, who);
  try {
    const browser = await chromium.launch({
      executablePath: process.env.POST_CHROMIUM ?? '/usr/bin/chromium',
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(address);
    await visit(page);
    await browser.close();
  } finally {
    expect(await stopLauncher(started)).toBe(0);
  }
};

test('the portable folder starts from a path with 汉字 and spaces, for an ordinary user, and keeps its data elsewhere', async () => {
  const [folder, home] = [join(work, '临时 党支部'), join(work, '用户')];
  await cp(packed, folder, { recursive: true });
  await mkdir(home);
  if (asNobody.uid !== undefined) for (const path of [work, home]) await chown(path, asNobody.uid, asNobody.gid);
  const before = await readdir(folder, { recursive: true });
  await inWindow(home, asNobody, async (page) => {
    await page.getByRole('button', { name: '打开示例' }).click();
    await expect(page.getByRole('link', { name: '花名册' })).toBeVisible();
  });
  expect(await readdir(join(home, '.local', 'share', 'branch-command-post'))).not.toEqual([]);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

test('a signed update from a stick is what the next start opens, a spoiled one is refused, and the old version comes back', async () => {
  const [folder, home, stick] = [join(work, '临时 党支部'), join(work, '用户'), join(work, '用户', 'U 盘')];
  await copyLightly(packed, folder);
  await makeUpdateStick(folder, join(work, 'made'), stick);
  await giveSample(join(home, '.local', 'share', 'branch-command-post'));
  const file = join(stick, '更新-9.0.0', 'files', 'app', 'LICENSE');
  const good = await readFile(file);
  const [first = ''] = (await readFile(join(folder, 'current.txt'), 'utf8')).trim().split(' ');

  await inWindow(home, {}, async (page) => {
    await openSample(page);
    await page.getByRole('link', { name: '设置' }).click();
    await page.getByRole('tab', { name: '更新' }).click();
    await page.getByLabel('别的文件夹').fill(stick);
    await page.getByRole('button', { name: '用这个文件夹' }).click();
    await writeFile(file, Buffer.from(good).fill(0x20, 10, 11));
    await page.getByRole('button', { name: '核对更新' }).click();
    await expect(page.getByRole('alert')).toContainText('“app/LICENSE”和签名的清单不一致');
    await writeFile(file, good);
    await page.getByRole('button', { name: '核对更新' }).click();
    await expect(page.getByRole('heading', { name: '9.0.0 版，签名正确' })).toBeVisible();
    await page.getByRole('button', { name: '安装 9.0.0 版' }).click();
    await expect(page.getByRole('heading', { name: '下次打开用 9.0.0 版' })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('安装前已备份一次')).toBeVisible();
  });

  const { started, address } = await start(home, {});
  expect(await readFile(`/proc/${started.pid}/cmdline`, 'utf8')).toContain('versions/9.0.0/app/out/host/launcher.js');
  expect((await fetch(address)).status).toBe(200);
  expect(await stopLauncher(started)).toBe(0);

  // the starter for a version that does not open at all
  execFileSync(join(folder, '回到上一版.sh'), { stdio: 'ignore' });
  expect(await readFile(join(folder, 'current.txt'), 'utf8')).toBe(`${first} 9.0.0\n`);
});
