import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures/app.ts';
import { askHost } from './fixtures/ask-host.ts';
import { openSample } from './pages/welcome.ts';
import { goTo } from './pages/window.ts';

const FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

test('a font of one’s own comes out of the encrypted database into the window’s page and the hidden window’s PDF', async ({ app }) => {
  test.skip(!existsSync(FONT), 'DejaVu Sans is not installed here');
  const { page } = app;
  await openSample(page);
  await goTo(page, '公示');
  await page.getByRole('navigation', { name: '公示的页面' }).getByRole('link', { name: '打印与字体' }).click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '添加字体…' }).click()]);
  await chooser.setFiles(FONT);
  await page.getByLabel('DejaVu Sans的用途').click();
  await page.locator('.ant-select-item-option').filter({ hasText: '印仿宋' }).click();
  await expect(page.getByText('仿宋：用添加的“DejaVu Sans”')).toBeVisible();
  const document = { kind: 'test-page', size: 'A4' };
  const { html } = await askHost<{ html: string }>(page, 'paper.page', document);
  const [, address = ''] = /src:url\((\/fonts\/user\/[\w-]+)\)/.exec(html) ?? [];
  const inWindow = await page.evaluate(async (path) => (await (await fetch(path)).arrayBuffer()).byteLength, address);
  expect(inWindow).toBe(readFileSync(FONT).length);
  const { faces } = await askHost<{ faces: readonly string[] }>(page, 'paper.file', { document, format: 'pdf' });
  expect(faces).toContain('DejaVuSans');
  await askHost(page, 'laptop.lock', {});
  expect(await page.evaluate(async (path) => (await fetch(path)).status, address)).toBe(404);
});
