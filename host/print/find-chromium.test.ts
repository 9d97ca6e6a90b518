import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

it('takes the browser that POST_CHROMIUM names, and never another in its place', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'find-chromium-'));
  const browser = path.join(folder, 'my-browser');
  await writeFile(browser, '');
  await chmod(browser, 0o755);
  expect(await findChromium({ POST_CHROMIUM: browser })).toBe(browser);
  expect(await findChromium({ POST_CHROMIUM: path.join(folder, 'missing') })).toBeNull();
  await rm(folder, { recursive: true });
});

it('finds a browser on the PATH', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'find-chromium-'));
  const browser = path.join(folder, 'chromium');
  await writeFile(browser, '');
  await chmod(browser, 0o755);
  expect(await findChromium({ PATH: folder }, 'linux')).toBe(browser);
  await rm(folder, { recursive: true });
});
