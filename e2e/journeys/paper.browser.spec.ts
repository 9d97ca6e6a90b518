import { PDFDocument } from 'pdf-lib';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { pressOn, tabTo } from '../pages/keyboard.ts';
import { saveFile } from '../pages/save-file.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo } from '../pages/window.ts';

const shared = shareApp();
const peopleMenu = () => shared.app.page.getByRole('dialog', { name: '打印花名册和证牌' });
const storeMenu = () => shared.app.page.getByRole('dialog', { name: '打印物资账' });
const paper = (name: string) => shared.app.page.getByRole('dialog', { name, exact: true });
const millimetres = (points: number): number => Math.round((points * 25.4) / 72);

test('by keyboard: the roster in stroke order opens from the roster page, and Esc leads back to the list', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '花名册');
  await pressOn(page.getByRole('main').getByRole('button', { name: '打印', exact: true }));
  await tabTo(peopleMenu().getByRole('button', { name: /^花名册/ }));
  await page.keyboard.press('Enter');
  await expect(
    paper('花名册')
      .frameLocator('iframe')
      .getByText(/^合计 37 人/),
  ).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect(peopleMenu()).toBeVisible();
});

test('by mouse: a badge of one person is saved as PDF; until somebody is picked there is nothing to press', async () => {
  const { page } = shared.app;
  await peopleMenu().getByLabel('打印哪些人').click();
  await page.getByTitle('一个一个选').click();
  await expect(peopleMenu().getByRole('button', { name: /^桌牌/ })).toBeDisabled();
  await peopleMenu().getByLabel('选人').click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await peopleMenu().getByLabel('证件背面印职责').check();
  await peopleMenu()
    .getByRole('button', { name: /^工作证/ })
    .click();
  const bytes = await saveFile(shared.app, () => paper('工作证').getByRole('button', { name: '存成 PDF' }).click());
  const sheets = (await PDFDocument.load(bytes)).getPages();
  expect(sheets).toHaveLength(2);
  expect(millimetres(sheets[0]?.getHeight() ?? 0)).toBe(297);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(peopleMenu()).toBeHidden();
});

test('by mouse: the register of receipts is printed from the store’s page, on A3 across', async () => {
  const { page } = shared.app;
  await goTo(page, '物资');
  await page.getByRole('main').getByRole('button', { name: '打印', exact: true }).click();
  await storeMenu().getByText('A3', { exact: true }).click();
  await storeMenu()
    .getByRole('button', { name: /^物资接收登记表/ })
    .click();
  const sheet = paper('物资接收登记表');
  await expect(sheet.frameLocator('iframe').getByText('捐赠方或来源单位').first()).toBeVisible({ timeout: 30_000 });
  const bytes = await saveFile(shared.app, () => sheet.getByRole('button', { name: '存成 PDF' }).click());
  expect(millimetres((await PDFDocument.load(bytes)).getPage(0).getWidth())).toBe(420);
});

test('by mouse: the organisation chart hangs among the boards', async () => {
  const { page } = shared.app;
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await goTo(page, '公示');
  await page.getByRole('button', { name: /^组织架构图/ }).click();
  await expect(page.frameLocator('iframe').getByText('临时党支部书记')).toBeVisible({ timeout: 30_000 });
});
