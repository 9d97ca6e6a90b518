import { PDFDocument } from 'pdf-lib';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { pressOn, tabTo } from '../pages/keyboard.ts';
import { saveFile } from '../pages/save-file.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo } from '../pages/window.ts';

const shared = shareApp();
const menu = () => shared.app.page.getByRole('dialog', { name: '打印和存文件' });

test('by keyboard: the gate’s sheet of today opens from the duty page and comes back to the list', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '排班');
  await pressOn(page.getByRole('main').getByRole('button', { name: '打印', exact: true }));
  await tabTo(menu().getByRole('button', { name: /^今日值班/ }));
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: '今日值班' });
  await expect(sheet.frameLocator('iframe').getByText('临时顶班')).toBeVisible({ timeout: 30_000 });
  await expect(sheet.frameLocator('iframe').getByText(/^(草稿|第 \d+ 版).* · 打印于/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu()).toBeVisible();
});

test('by mouse: the month on A3 is saved as PDF at its true size', async () => {
  const { page } = shared.app;
  await menu().getByText('今天所在的月').click();
  await menu().getByText('A3', { exact: true }).click();
  await menu()
    .getByRole('button', { name: /^值班月表/ })
    .click();
  const dialog = page.getByRole('dialog', { name: '值班月表' });
  const bytes = await saveFile(shared.app, () => dialog.getByRole('button', { name: '存成 PDF' }).click());
  const [sheet] = (await PDFDocument.load(bytes)).getPages();
  expect(Math.round(((sheet?.getWidth() ?? 0) * 25.4) / 72)).toBe(420);
  await dialog
    .getByRole('button', { name: 'Close' })
    .or(dialog.getByRole('button', { name: '关闭' }))
    .first()
    .click();
  await expect(menu()).toBeVisible();
});

test('by mouse: the plan leaves as a workbook and as one person’s calendar', async () => {
  const { page } = shared.app;
  const workbook = await saveFile(shared.app, () => menu().getByRole('button', { name: '存成 Excel' }).click());
  expect((await readXlsxFile(workbook)).map((one) => one.sheet)).toEqual(['按人员', '按岗位', '公平表', '说明']);
  await expect(menu().getByRole('button', { name: '存这个人的日历' })).toBeDisabled();
  await menu().getByLabel('谁的日历').click();
  await page.keyboard.press('Enter');
  const calendar = await saveFile(shared.app, () => menu().getByRole('button', { name: '存这个人的日历' }).click());
  expect(calendar.toString('utf8')).toContain('BEGIN:VEVENT');
});
