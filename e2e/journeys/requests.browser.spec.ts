import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { printed } from '../pages/donations.ts';
import { pressEnterAs, pressOn } from '../pages/keyboard.ts';
import { goToRequests, requestLine, requestRow, requestTab } from '../pages/requests.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();

test('by keyboard: one line and Enter is a request with door, kind and promise; the Enter of an input method is not', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goToRequests(page);
  const line = requestLine(page);
  await expect(line).toBeFocused();
  await page.keyboard.insertText('1-1-102 老人降压药没了 13800005678');
  await expect(page.getByLabel('电话')).toHaveValue('13800005678');
  await expect(page.getByText('类别（看“药”归的）')).toBeVisible();
  await pressEnterAs(page, 229);
  await expect(line).toHaveValue(/降压药/);
  await pressEnterAs(page, 13);
  await seeToast(page, /已登记 第\d+号/);
  await expect(line).toHaveValue('');
  await expect(line).toBeFocused();
  const row = requestRow(page, '老人降压药没了');
  await expect(row).toContainText('1栋1单元102');
  await expect(row).toContainText('138 0000 5678');
  await expect(row).toContainText('就医用药');
  await expect(row).toContainText(/还有 (2 小时|1 小时 59 分)/); // the minute may turn meanwhile
  // a line that says only where is not entered, and what was typed stays
  await page.keyboard.insertText('1-1-102');
  await page.keyboard.press('Enter');
  await expect(page.getByText('还有需要修改的地方：请写要办什么事')).toBeVisible();
  await expect(line).toHaveValue('1-1-102');
  await line.fill('');
});

test('several lines of the group chat are looked at before they are entered, and the bad one stays to be mended', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '从群聊粘贴' }).click();
  const dialog = page.getByRole('dialog', { name: '从群聊粘贴' });
  await dialog.getByLabel('粘贴的内容，一行一条').fill('1-1-201 小李 2022/1/6 10:23:11\n家里没盐了\n王姐：\n想问几点做核酸\n1-2-301');
  await expect(dialog.getByRole('row').filter({ hasText: '家里没盐了' })).toContainText('1栋1单元201');
  await expect(dialog.getByText('登记不了：只有门牌或电话，没写要办什么事')).toBeVisible();
  await dialog.getByRole('button', { name: '登记 2 条' }).click();
  await seeToast(page, /已登记 2 条/);
  await expect(dialog.getByLabel('粘贴的内容，一行一条')).toHaveValue('1-2-301');
  await dialog.getByRole('button', { name: '关上' }).click();
  await page.getByRole('button', { name: '不登记，关上' }).click();
  await expect(requestRow(page, '想问几点做核酸')).toContainText('没写哪户');
});

test('several are given to one person at once, and the sheet to take along has them', async () => {
  const { page } = shared.app;
  for (const words of ['老人降压药没了', '家里没盐了']) await requestRow(page, words).getByRole('checkbox').check();
  const taker = page.getByRole('combobox', { name: '派给谁' });
  await taker.fill('沈祎');
  await page.keyboard.press('Enter');
  await seeToast(page, '2 条派给 沈祎');
  await expect(requestRow(page, '家里没盐了')).toContainText('沈祎');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('button', { name: /^诉求办理单/ }).click();
  await expect(printed(page)).toContainText('接单人：沈祎');
  await expect(printed(page)).toContainText('用完收回，不张贴、不拍照');
  await page.keyboard.press('Escape');
  const menu = page.getByRole('dialog', { name: '打印诉求' });
  await expect(menu.getByRole('button', { name: /^诉求台账/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
});

test('a question is answered by a reply of the usual set, told to the group, counted, and taken up again', async () => {
  const { page } = shared.app;
  await requestTab(page, '常用答复').click();
  await page.getByRole('button', { name: /^加入常见的/ }).click();
  await seeToast(page, /已加入 \d+ 条/);
  await expect(page.getByRole('list', { name: '常用答复' }).getByRole('listitem').first()).toBeVisible();
  await requestTab(page, '在办').click();
  await requestRow(page, '想问几点做核酸')
    .getByRole('button', { name: /^办结第/ })
    .click();
  const drawer = page.getByRole('dialog', { name: /^办结 第/ });
  await pressOn(drawer.getByRole('button', { name: '什么时候做核酸' }));
  await expect(drawer.getByLabel('怎么办的（必填）')).toHaveValue(/分批下楼/);
  await drawer.getByText('已说明', { exact: true }).click();
  await drawer.getByRole('button', { name: '办结并复制答复' }).click();
  await seeToast(page, /第\d+号已办结/);
  await expect(requestRow(page, '想问几点做核酸')).toHaveCount(0);
  await requestLine(page).press('Control+v');
  await expect(requestLine(page)).toHaveValue(/分批下楼/);
  await requestLine(page).clear();
  await requestTab(page, '已办').click();
  const done = requestRow(page, '想问几点做核酸');
  await expect(done).toContainText('按时');
  await done.getByRole('button', { name: '想问几点做核酸' }).click();
  await page.getByRole('button', { name: '重新办理' }).click();
  await seeToast(page, /重新办理/);
});

test('Today says what waits, and the search opens it by its door', async () => {
  const { page } = shared.app;
  await goTo(page, '今日');
  await expect(page.getByRole('region', { name: '服务居民' }).getByRole('link', { name: /诉求在办 \d+ 条/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^查找/ }).fill('1-1-102');
  await page.getByRole('option', { name: /老人降压药没了/ }).click();
  const drawer = page.getByRole('dialog', { name: /^诉求 第/ });
  await expect(drawer.getByLabel('要办什么（必填）')).toHaveValue('老人降压药没了');
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
});
