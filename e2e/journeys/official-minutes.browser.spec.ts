import { PDFDocument } from 'pdf-lib';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { saveFile } from '../pages/save-file.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();
const sheets = () => shared.app.page.getByRole('region', { name: '纸面' }).frameLocator('iframe');
const state = () => shared.app.page.getByRole('region', { name: '会议纪要', exact: true }).getByRole('status').first();

test('by mouse: the minutes of the last committee meeting stand beside the sheets, 版记 on the even page', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '会议');
  await page.getByRole('navigation', { name: '会议的页面' }).getByRole('link', { name: '会议纪要', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '会议纪要' })).toBeVisible();
  await expect(page.getByLabel('正文（必填）')).toHaveValue(/会议议定以下事项：/);
  await expect(sheets().getByText('抄送：望桥街道党工委')).toBeVisible({ timeout: 30_000 });
  await expect(sheets().locator('.sheet').last()).toHaveAttribute('data-parity', 'even');
});

test('by keyboard: what is typed appears on the sheet, an empty text is refused at its field, Ctrl+S saves', async () => {
  const { page } = shared.app;
  const body = page.getByLabel('正文（必填）');
  const words = await body.inputValue();
  await body.fill('');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('请填写正文', { exact: true })).toBeVisible();
  await body.fill(`${words}\n（一）夜里两点加一次巡逻。`);
  await expect(sheets().getByText('（一）夜里两点加一次巡逻。')).toBeVisible();
  await expect(state()).toHaveText(/有改动还没有保存/);
  await page.keyboard.press('Control+s');
  await seeToast(page, '已保存会议纪要');
  await expect(state()).toHaveText('已保存');
});

test('unsaved words are saved before a file is made, which has an even number of A4 sheets', async () => {
  const { page } = shared.app;
  await page.getByLabel('留出盖章的位置（纪要一般不盖章）').check();
  const pdf = await PDFDocument.load(await saveFile(shared.app, () => page.getByRole('button', { name: '存成 PDF' }).click()));
  expect(pdf.getPageCount() % 2).toBe(0);
  expect(Math.round((pdf.getPage(0).getHeight() * 25.4) / 72)).toBe(297);
  await expect(state()).toHaveText('已保存');
  const word = await saveFile(shared.app, () => page.getByRole('button', { name: '存成 Word' }).click());
  expect(word.subarray(0, 2).toString()).toBe('PK');
});
