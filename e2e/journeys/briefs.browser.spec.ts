import { PDFDocument } from 'pdf-lib';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { closePrint, printed } from '../pages/donations.ts';
import { saveFile } from '../pages/save-file.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, seeToast, switchTo } from '../pages/window.ts';

const shared = shareApp();
const section = (name: string) => shared.app.page.getByRole('region', { name, exact: true });

test('the words of the day are there already; what is typed is saved by Ctrl+S and printed with the figures', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '今日');
  await page.getByRole('navigation', { name: '今日的页面' }).getByRole('link', { name: '日报', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '工作日报' })).toBeVisible();
  await expect(section('值守').getByRole('textbox')).toHaveValue(/现有工作人员\d+人.*人次值守/);
  await expect(page.getByRole('table', { name: '数字' }).getByRole('row', { name: /^在册人员/ })).toBeVisible();
  const party = section('会议与支部生活').getByRole('textbox');
  await party.fill('支部书记带头值夜班。');
  await expect(section('会议与支部生活').getByText('改过')).toBeVisible();
  await page.keyboard.press('Control+s');
  await seeToast(page, '已保存工作日报');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(printed(page)).toContainText('会议与支部生活。支部书记带头值夜班。');
  await expect(printed(page).locator('table.figures')).toContainText('查验人员（人次）');
  const pdf = await PDFDocument.load(await saveFile(shared.app, () => page.getByRole('button', { name: '存成 PDF' }).click()));
  expect(Math.round((pdf.getPage(0).getHeight() * 25.4) / 72)).toBe(297);
  await closePrint(page);
});

test('somebody joins: the section says that its figures changed, shows the new sentence, and takes it at one click', async () => {
  const { page } = shared.app;
  await goTo(page, '花名册');
  await page.getByRole('button', { name: '添加人员' }).click();
  await page.getByRole('dialog').getByLabel('姓名（必填）').fill('新来的人');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await goTo(page, '今日');
  await page.getByRole('navigation', { name: '今日的页面' }).getByRole('link', { name: '日报', exact: true }).click();
  const offer = page.getByRole('note', { name: '值守的新数字' });
  await expect(offer).toContainText(/现在是：现有工作人员\d+人/);
  const duty = section('值守').getByRole('textbox');
  const before = await duty.inputValue();
  await offer.getByRole('button', { name: '值守换成新的' }).focus();
  await page.keyboard.press('Enter');
  await expect(offer).toBeHidden();
  expect(await duty.inputValue()).not.toBe(before);
  await expect(section('会议与支部生活').getByRole('textbox')).toHaveValue('支部书记带头值夜班。');
  await page.keyboard.press('Control+s');
  await seeToast(page, '已保存工作日报');
});

test('the short text fits a message, past briefs are found, everything goes back to the composed words and can be undone', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '发到群里的文字' }).click();
  const text = page.getByRole('dialog', { name: '发到群里的文字' });
  await expect(text.getByRole('textbox')).toHaveValue(/^工作日报（.*\n【值守】现有工作人员/);
  await expect(text.getByText(/^\d+ 字，最多 500 字$/)).toBeVisible();
  await switchTo(text.getByRole('radiogroup', { name: '多长' }), '全文');
  await expect(text.getByRole('textbox')).toHaveValue(/一、值守\n/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: '写过的' }).getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: '全部恢复自动编写' }).click();
  await expect(section('会议与支部生活').getByRole('textbox')).not.toHaveValue('支部书记带头值夜班。');
  await page.keyboard.press('Control+z');
  await expect(section('会议与支部生活').getByRole('textbox')).toHaveValue('支部书记带头值夜班。');
});

test('the week: its words, its bars on paper, and its figures as a table', async () => {
  const { page } = shared.app;
  await switchTo(page.getByRole('radiogroup', { name: '写哪一种' }), '一周小结');
  await expect(page.getByRole('heading', { level: 1, name: '一周小结' })).toBeVisible();
  await expect(section('值守').getByRole('textbox')).toHaveValue(/本周\d+个班次/);
  await expect(page.getByRole('button', { name: '下一周' })).toBeDisabled();
  const book = await saveFile(shared.app, () => page.getByRole('button', { name: '存成 Excel' }).click());
  expect(book.subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(printed(page)).toContainText('一周小结');
  await closePrint(page);
});
