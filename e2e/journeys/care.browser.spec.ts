import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { careRow, goToCare } from '../pages/care.ts';
import { printed } from '../pages/donations.ts';
import { writeIn } from '../pages/keyboard.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();

test('a household is entered by keyboard; an illness is refused with what to write instead, and nothing typed is lost', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goToCare(page);
  await page
    .getByRole('button', { name: /^登记(包保户|第一户)$/ })
    .first()
    .click();
  const drawer = page.getByRole('dialog', { name: '登记包保户' });
  await writeIn(drawer.getByLabel('楼室（必填）'), '5-1-302');
  await writeIn(drawer.getByLabel('怎么称呼'), '褚奶奶');
  await writeIn(drawer.getByLabel('电话'), '19900008031');
  await writeIn(drawer.getByLabel('说明'), '有高血压，敲门轻一点');
  await writeIn(drawer.getByLabel('替补'), '石磊');
  await page.keyboard.press('Enter');
  await expect(drawer.getByText('请从花名册里选包保人').first()).toBeVisible();
  await expect(drawer.getByText(/“高血压”说的是病情，这里不存/).first()).toBeVisible();
  await drawer.getByLabel('说明').fill('敲门轻一点');
  await drawer.getByLabel('包保人（必填）').fill('沈祎');
  await page.keyboard.press('Enter');
  await seeToast(page, '已登记一户包保');
  const row = careRow(page, '褚奶奶');
  await expect(row).toContainText('5栋1单元302');
  await expect(row).toContainText('199 0000 8031');
  await expect(page.getByRole('region', { name: /^沈祎（\d+ 户）$/ })).toContainText('褚奶奶');
});

test('two keys a contact: in vain it stays and says to go to the door, reached it is done; Ctrl+Z brings it back', async () => {
  const { page } = shared.app;
  const name = careRow(page, '褚奶奶').getByRole('button', { name: /褚奶奶$/ });
  for (const tries of [1, 2]) {
    await name.focus();
    await page.keyboard.press('3');
    await expect(careRow(page, '褚奶奶')).toContainText(`之后 ${tries} 次没联系上`);
  }
  await expect(careRow(page, '褚奶奶')).toContainText('2 次没联系上，请上门看看');
  await name.focus();
  await page.keyboard.press('2');
  const drawer = page.getByRole('dialog', { name: /^联系/ });
  await expect(drawer.getByLabel('要办什么')).toBeFocused();
  await page.keyboard.insertText('想买一袋面');
  await drawer.getByText('上门', { exact: true }).click();
  await drawer.getByRole('button', { name: '登记', exact: true }).click();
  await expect(careRow(page, '褚奶奶')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(careRow(page, '褚奶奶')).toContainText('2 次没联系上');
});

test('the search opens a household by its door; building and room are enough', async () => {
  const { page } = shared.app;
  await goTo(page, '今日');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^查找/ }).fill('5-302');
  const hit = page.getByRole('option', { name: /^包保 ?5栋1单元302/ });
  await expect(hit).not.toContainText('褚奶奶');
  await hit.click();
  await expect(page.getByRole('dialog', { name: '包保 5栋1单元302' }).getByLabel('怎么称呼')).toHaveValue('褚奶奶');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the strip has doors and no telephone unless asked for; it says that it comes back and when all of it goes', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '打印小条' }).click();
  const menu = page.getByRole('dialog', { name: '打印包保材料' });
  await menu.getByRole('button', { name: /^包保联系小条/ }).click();
  await expect(printed(page)).toContainText('褚奶奶');
  await expect(printed(page)).toContainText('用完收回，不张贴、不拍照');
  await expect(printed(page)).not.toContainText('199 0000 8031');
  await page.keyboard.press('Escape');
  await menu.getByRole('checkbox', { name: '印上电话' }).check();
  await menu.getByRole('button', { name: /^包保联系小条/ }).click();
  await expect(printed(page)).toContainText('199 0000 8031');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('all of a carer’s households go to another, one is over, and the page of privacy tells how long it is kept', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '移交…' }).click();
  const handOver = page.getByRole('dialog', { name: '移交包保户' });
  const from = handOver.getByLabel('谁的（必填）');
  await from.click();
  await page
    .locator('.ant-select-dropdown:visible')
    .getByText(/^沈祎（/)
    .click();
  await handOver.getByLabel('交给谁（必填）').fill('石磊');
  await handOver.getByRole('button', { name: '移交', exact: true }).click();
  await seeToast(page, /^沈祎的 \d+ 户已交给石磊/);
  await expect(page.getByRole('region', { name: /^石磊（\d+ 户）$/ })).toContainText('褚奶奶');
  await careRow(page, '褚奶奶')
    .getByRole('button', { name: /褚奶奶$/ })
    .click();
  await page.getByRole('dialog', { name: /^包保/ }).getByRole('button', { name: '结束包保…' }).click();
  await page
    .getByRole('dialog', { name: /^结束包保/ })
    .getByRole('button', { name: '结束包保', exact: true })
    .click();
  await seeToast(page, /包保已结束/);
  await page
    .getByRole('radiogroup', { name: '看哪些户' })
    .getByText(/^已结束 \d+$/)
    .click();
  await expect(page.getByRole('row').filter({ hasText: '褚奶奶' })).toContainText('结束');
  await goTo(page, '设置');
  await page.getByRole('tab', { name: '隐私' }).click();
  await expect(page.getByRole('row').filter({ hasText: '包保的住户' })).toContainText('每户写定的清除日期');
});
