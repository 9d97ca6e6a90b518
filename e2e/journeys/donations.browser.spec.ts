import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { closePrint, goToSupplies, printed, typePerson } from '../pages/donations.ts';
import { pressOn, tabTo, writeIn } from '../pages/keyboard.ts';
import { openSample } from '../pages/welcome.ts';
import { choose, seeToast } from '../pages/window.ts';

const shared = shareApp();

test('by mouse: goods and money of a child are taken down in one form, and the voucher lies on screen at once', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goToSupplies(page, '捐赠');
  await page.getByRole('button', { name: '登记捐赠' }).click();
  const drawer = page.getByRole('dialog', { name: '登记捐赠' });
  await drawer.getByRole('radio', { name: '未成年人' }).check();
  await drawer.getByLabel('孩子姓名').fill('李小满');
  await drawer.getByLabel('电话').fill('13800138000');
  await drawer.getByRole('button', { name: '新物品' }).click();
  await drawer.getByLabel('新物品品名').fill('暖手宝');
  await drawer.getByLabel('计量单位').fill('个');
  await drawer.getByLabel('数量').fill('12');
  await drawer.getByLabel('金额（元）').fill('123.50');
  await expect(drawer.getByText('大写：壹佰贰拾叁元伍角整')).toBeVisible();
  await typePerson(drawer, '经办人', '沈祎');
  await typePerson(drawer, '复核人', '郭旻');
  await drawer.getByRole('button', { name: '登记', exact: true }).click();
  await expect(drawer.getByRole('alert').first()).toContainText('监护人');
  await drawer.getByLabel('监护人').fill('李明');
  await drawer.getByLabel('不具名').check();
  await drawer.getByRole('button', { name: '登记', exact: true }).click();
  await seeToast(page, /已登记捐赠，凭证号 接-.*、款-/);
  await expect(printed(page)).toContainText('壹佰贰拾叁元伍角整');
  await expect(printed(page)).toContainText('本凭证不作税前扣除依据');
  await closePrint(page);
  await expect(page.getByRole('row').filter({ hasText: '李小满' })).toHaveCount(2);
});

test('the notice for the wall says 爱心人士 and has neither the name nor the telephone; the letter has the name', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '打印和致谢' }).click();
  await page.getByRole('menuitem', { name: '捐赠公示 A4' }).click();
  await expect(printed(page)).toContainText('暖手宝');
  await expect(printed(page)).toContainText('爱心人士');
  await expect(printed(page)).not.toContainText('李小满');
  await expect(printed(page)).not.toContainText('13800138000');
  await closePrint(page);
  await page.getByRole('button', { name: /^给李小满的感谢信 款/ }).click();
  await expect(printed(page)).toContainText('亲爱的李小满小朋友');
  await closePrint(page);
});

test('by keyboard: the money is handed over against the office’s receipt, never more than there is, and Ctrl+Z takes it back', async () => {
  const { page } = shared.app;
  const left = page.getByText(/还有 .* 捐款没有上交/);
  const before = (await left.textContent()) ?? '';
  await pressOn(page.getByRole('main').getByRole('button', { name: '上交捐款' }));
  const drawer = page.getByRole('dialog', { name: '上交捐款' });
  const amount = drawer.getByLabel('金额（元）');
  const there = await amount.inputValue();
  await tabTo(amount);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(String(Number(there) + 1));
  await writeIn(drawer.getByLabel('接收单位'), '云杉街道办事处');
  await writeIn(drawer.getByLabel('对方凭证号'), '街收018');
  await writeIn(drawer.getByLabel('经办人'), '沈祎');
  await writeIn(drawer.getByLabel('复核人'), '郭旻');
  await page.keyboard.press('Tab');
  await pressOn(drawer.getByRole('button', { name: '登记上交' }));
  await expect(drawer.getByRole('alert').first()).toContainText('不够');
  await tabTo(amount, 'Shift+Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(there);
  await pressOn(drawer.getByRole('button', { name: '登记上交' }));
  await seeToast(page, /已登记上交，凭证号 交-.*，这笔款项还有 0 元/);
  await expect(printed(page)).toContainText('街收018');
  await closePrint(page);
  await expect(left).not.toHaveText(before);
  await page.keyboard.press('Control+z');
  await expect(left).toHaveText(before);
});

test('by keyboard: counting goes down the column with Enter, a difference needs its reason, and ending it writes one voucher', async () => {
  const { page } = shared.app;
  await goToSupplies(page, '盘点');
  await page.getByRole('button', { name: '开始盘点' }).click();
  const drawer = page.getByRole('dialog', { name: '开始盘点' });
  await choose(drawer.getByLabel('盘什么'), '御寒');
  await page.keyboard.press('Escape');
  await typePerson(drawer, '盘点人', '沈祎');
  await typePerson(drawer, '监盘人', '郭旻');
  await drawer.getByRole('button', { name: '开始盘点' }).click();
  await expect(drawer).toBeHidden();
  const boxes = page.getByRole('textbox', { name: /实盘$/ });
  await expect(boxes.first()).toBeVisible();
  await expect(page.getByText('点完再看').first()).toBeVisible();
  await boxes.first().focus();
  for (let line = await boxes.count(); line > 0; line -= 1) {
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('status').filter({ hasText: '已点' })).toContainText(/行，\d+ 处差异还没写原因/);
  await page.getByRole('button', { name: '结束盘点' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '有差异还没有写原因' })).toBeVisible();
  for (const reason of await page.getByRole('textbox', { name: /差异原因$/ }).all()) {
    await reason.fill('借出未登记');
    await reason.press('Enter');
  }
  await expect(page.getByRole('status').filter({ hasText: '已点' })).toContainText('可以结束盘点');
  await page.getByRole('button', { name: '结束盘点' }).click();
  await seeToast(page, /处差异已记账，凭证号 盘-/);
  await page.getByRole('button', { name: '打印盘点报告' }).click();
  await expect(printed(page)).toContainText('借出未登记');
  await closePrint(page);
  await page.getByRole('button', { name: '看全部盘点' }).click();
  await expect(page.getByRole('row').filter({ hasText: '处差异' })).toHaveCount(1);
});
