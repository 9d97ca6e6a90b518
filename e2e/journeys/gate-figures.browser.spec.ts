import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { closePrint, printed } from '../pages/donations.ts';
import { pressOn, writeIn } from '../pages/keyboard.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, seeToast, switchTo } from '../pages/window.ts';

const shared = shareApp();
const TWO_DAYS_MS = 2 * 86_400_000;
const someDaysAgo = new Date(Date.now() - TWO_DAYS_MS).toISOString().slice(0, 10);

test('what a handover counts stands by shift, uncounted until it is signed, and its line leads to the sheet where it is written', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '排班');
  await page.getByRole('navigation', { name: '排班的页面' }).getByRole('link', { name: '交接班' }).click();
  await page.getByLabel('查验人次').fill('221');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '服务', exact: true }).click();
  await page.getByRole('navigation', { name: '服务的页面' }).getByRole('link', { name: '卡口与宣传' }).click();
  await expect(page.getByText('有 1 班还没签字，没有算进去')).toBeVisible();
  await switchTo(page.getByRole('radiogroup', { name: '表怎么列' }), '按班');
  const row = page.getByRole('row').filter({ hasText: '没签，不计' });
  await expect(row).toContainText('221');
  await row.getByRole('link').click();
  await expect(page.getByLabel('查验人次')).toHaveValue('221');
  await page.goBack();
});

test('counters go up by a press, by a key and by a typed number, and one Ctrl+Z takes the last one back', async () => {
  const { page } = shared.app;
  await page.getByRole('tab', { name: '宣传计数' }).click();
  const total = page.getByLabel('发布信息这一天的合计');
  const before = Number(await total.textContent());
  await page.getByRole('button', { name: '发布信息加 1' }).click();
  await expect(total).toHaveText(String(before + 1));
  await page.keyboard.press('1');
  await expect(total).toHaveText(String(before + 2));
  await writeIn(page.getByLabel('发布信息一次记几'), '208');
  await page.keyboard.press('Enter');
  await seeToast(page, `发布信息加 208，共 ${before + 210}`);
  await expect(page.getByText(`发布信息 ${before + 210} 条`)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(total).toHaveText(String(before + 2));
});

test('a round over midnight is entered by keyboard, the next one waits with the same people, and the sheet prints it', async () => {
  const { page } = shared.app;
  await page.getByRole('tab', { name: '巡逻' }).click();
  const form = page.getByRole('form', { name: '登记一次巡逻' });
  const day = form.getByLabel('哪一天');
  await day.fill(someDaysAgo);
  await day.press('Enter');
  await pressOn(form.getByRole('button', { name: '登记巡逻' }));
  await expect(form.getByText('时间写成 8:30 这样').first()).toBeVisible();
  await expect(form.getByText('请选谁去巡的').first()).toBeVisible();
  await form.getByLabel('出发（必填）').focus();
  await page.keyboard.insertText('2330');
  await writeIn(form.getByLabel('回来（必填）'), '020');
  await writeIn(form.getByLabel('路线'), '1—6栋外围');
  await writeIn(form.getByRole('combobox', { name: '谁去巡的' }), '沈祎');
  await page.getByRole('option').or(page.locator('.ant-select-item-option')).filter({ hasText: '沈祎' }).first().click();
  await form.getByLabel('回来（必填）').fill('0:20');
  await writeIn(form.getByLabel('发现和处理'), '南门灯不亮，已报修');
  await page.keyboard.press('Enter');
  await seeToast(page, '已登记巡逻 1—6栋外围');
  const row = page.getByRole('row').filter({ hasText: '南门灯不亮' });
  await expect(row).toContainText('23:30—次日00:20');
  await expect(row).toContainText('50 分钟');
  await expect(form.getByLabel('出发（必填）')).toBeFocused();
  await expect(form.getByRole('button', { name: '去掉沈祎' })).toBeVisible();
  await expect(page.getByRole('list', { name: '没有人巡的时段' })).toContainText('没有人巡');
  await page.getByRole('button', { name: '打印记录' }).click();
  await expect(printed(page)).toContainText('南门灯不亮，已报修');
  await expect(printed(page)).toContainText('不张贴、不拍照');
  await closePrint(page);
});
