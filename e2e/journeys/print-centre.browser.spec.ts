import { existsSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { pressOn, tabTo } from '../pages/keyboard.ts';
import { saveFile } from '../pages/save-file.ts';
import { openSample } from '../pages/welcome.ts';
import { choose, chooseFile, goTo, seeToast } from '../pages/window.ts';

const FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

const shared = shareApp();
const main = () => shared.app.page.getByRole('main');
const place = (name: string) => shared.app.page.getByRole('navigation', { name: '公示的页面' }).getByRole('link', { name });
const dialog = (name: string) => shared.app.page.getByRole('dialog', { name, exact: true });
const millimetres = (points: number): number => Math.round((points * 25.4) / 72);

test('by keyboard: the test page is looked at in black and white, sheet by sheet, and saved true to size', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '公示');
  await pressOn(place('打印与字体'));
  await expect(main().getByText('还没有打印过')).toBeVisible();
  await pressOn(main().getByRole('button', { name: '打印测试页（A4）' }));
  const sheet = dialog('打印机测试页').frameLocator('iframe').getByText('怎么看');
  await expect(sheet).toBeVisible();
  await expect(dialog('打印机测试页').getByText(/按 100% 打印，不要缩放/)).toBeVisible();
  await expect(dialog('打印机测试页').getByText('共 1 页')).toBeVisible();
  await tabTo(page.getByLabel('看黑白效果'));
  await page.keyboard.press('Space');
  await expect(dialog('打印机测试页').locator('.paper-sheet')).toHaveCSS('filter', 'grayscale(1)');
  const bytes = await saveFile(shared.app, () => pressOn(dialog('打印机测试页').getByRole('button', { name: '存成 PDF' })));
  const pages = (await PDFDocument.load(bytes)).getPages();
  expect([pages.length, millimetres(pages[0]?.getWidth() ?? 0), millimetres(pages[0]?.getHeight() ?? 0)]).toEqual([1, 210, 297]);
  await page.keyboard.press('Escape');
});

test('by mouse: what was saved stands among the recent prints and opens again; its pages can be jumped to', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '再印一次：打印机测试页' }).click();
  await expect(dialog('打印机测试页').frameLocator('iframe').getByText('怎么看')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog('打印机测试页')).toBeHidden();
  await place('打印中心').click();
  await page.getByRole('button', { name: /^会议记录/ }).click();
  const jump = page.getByLabel('跳到第几页');
  await expect(jump).toBeVisible();
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(jump).toHaveValue('2');
  await jump.fill('1');
  await jump.press('Enter');
  await expect(page.getByRole('button', { name: '上一页' })).toBeDisabled();
});

test('by mouse: a file that is no font is refused; a font is added, used for 仿宋, named, and taken away again', async () => {
  test.skip(!existsSync(FONT), 'DejaVu Sans is not installed here');
  const { page } = shared.app;
  await place('打印与字体').click();
  const states = main().getByRole('region', { name: '字体' });
  await expect(states.getByText(/^仿宋：这台电脑没有，用思源宋体代替/)).toBeVisible();
  const button = states.getByRole('button', { name: '添加字体…' });
  await chooseFile(button, { name: '假字体.ttf', mimeType: 'font/ttf', buffer: Buffer.from('这不是字体') });
  await expect(states.getByRole('alert').filter({ hasText: '不能当字体用' })).toBeVisible();
  await chooseFile(button, FONT);
  await seeToast(page, '已添加“DejaVu Sans”');
  await choose(states.getByLabel('DejaVu Sans的用途'), '印仿宋');
  await expect(states.getByText('仿宋：用添加的“DejaVu Sans”')).toBeVisible();
  await page.getByRole('button', { name: '打印测试页（A4）' }).click();
  const bytes = await saveFile(shared.app, () => dialog('打印机测试页').getByRole('button', { name: '存成 PDF' }).click());
  expect(bytes.toString('latin1')).toContain('DejaVuSans');
  await page.keyboard.press('Escape');
  await states.getByRole('button', { name: '移除DejaVu Sans' }).click();
  await expect(states.getByText(/^仿宋：这台电脑没有/)).toBeVisible();
});
