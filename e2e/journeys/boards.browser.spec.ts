import { PDFDocument } from 'pdf-lib';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { pressOn, tabTo } from '../pages/keyboard.ts';
import { saveFile } from '../pages/save-file.ts';
import { openSample } from '../pages/welcome.ts';
import { choose, goTo, switchTo } from '../pages/window.ts';

const shared = shareApp();
const millimetres = (points: number): number => Math.round((points * 25.4) / 72);
const board = () => shared.app.page.frameLocator('section iframe');
const legibility = () => shared.app.page.getByRole('status').filter({ hasText: '3 米外' });

/** one black pixel, as a camera would never make it */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('by keyboard: a board that is too small to read says so, and one of its ways out makes it readable', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '公示');
  await expect(legibility()).toContainText('看不清', { timeout: 30_000 });
  await pressOn(legibility().getByRole('button').last());
  await expect(legibility()).toContainText('3 米外看得清姓名');
});

test('by mouse: the board hangs beside a person with its lower edge at 1.2 m', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '看看挂起来多大' }).click();
  await expect(page.getByText(/按 1:\d+ 显示.*人高 1\.7 米，板的下沿离地 1\.2 米/)).toBeVisible();
  await page.getByRole('button', { name: '不看挂起来的样子' }).click();
});

test('by mouse: A2 on A3 paper is four sheets and a plan to put them together', async () => {
  const { page } = shared.app;
  await switchTo(page.getByRole('radiogroup', { name: '纸张' }), 'A2');
  await choose(page.getByRole('combobox', { name: '分成几块' }), '一块');
  await expect(board().locator('.sheet')).toHaveCount(1, { timeout: 30_000 });
  const bytes = await saveFile(shared.app, () => page.getByRole('button', { name: '拼板 PDF（A3 纸）' }).click());
  const sheets = (await PDFDocument.load(bytes)).getPages();
  expect(sheets).toHaveLength(5);
  expect([millimetres(sheets[0]?.getWidth() ?? 0), millimetres(sheets[0]?.getHeight() ?? 0)].sort()).toEqual([297, 420]);
});

test('by keyboard: the duty notice and the battle map are one click away', async () => {
  const { page } = shared.app;
  await pressOn(page.getByRole('button', { name: /^值班公示/ }));
  await expect(board().getByRole('heading', { name: '值班公示' })).toBeVisible({ timeout: 30_000 });
  await tabTo(page.getByRole('button', { name: /^作战图/ }));
  await page.keyboard.press('Enter');
  await expect(board().getByText('13栋').first()).toBeVisible({ timeout: 30_000 });
});

test('a photo is saved in the drawer only when the person agreed, and then stands on the board', async () => {
  const { page } = shared.app;
  await goTo(page, '花名册');
  await page.getByRole('button', { name: '周启明', exact: true }).click();
  const photo = page.getByRole('region', { name: '周启明的照片' });
  await photo.locator('input[type=file]').setInputFiles({ name: '照片.gif.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('GIF89a') });
  await expect(photo.getByRole('alert')).toContainText('不是 JPEG 或 PNG');
  await photo.locator('input[type=file]').setInputFiles({ name: '照片.png', mimeType: 'image/png', buffer: PIXEL });
  await photo.getByRole('button', { name: '保存照片' }).click();
  await expect(photo.getByRole('alert')).toContainText('先问过本人');
  await photo.getByRole('checkbox', { name: '本人同意把照片印在公示板上' }).check();
  await photo.getByRole('button', { name: '保存照片' }).click();
  await expect(page.getByText('已保存周启明的照片')).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, '公示');
  await page.getByRole('button', { name: /^公示板/ }).click();
  await page.getByRole('checkbox', { name: /^印照片/ }).check();
  await expect(board().getByAltText('周启明')).toHaveAttribute('src', /^data:image\/jpeg/, { timeout: 30_000 });
});
