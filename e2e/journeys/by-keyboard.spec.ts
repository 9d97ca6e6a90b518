import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { planState } from '../pages/duty.ts';
import { pressEnterAs, pressOn, tabTo, writeIn } from '../pages/keyboard.ts';
import { expectHeads } from '../pages/roster.ts';
import { expectOpen, ourPost } from '../pages/welcome.ts';
import { agreeToLoss, places, seeToast } from '../pages/window.ts';

const shared = shareApp();

test('a post is made with keys alone', async () => {
  const { page } = shared.app;
  await pressOn(page.getByRole('button', { name: '新建指挥所' }));
  await writeIn(page.getByLabel('临时党支部全称'), ourPost.branchName);
  await writeIn(page.getByLabel('小区或社区'), ourPost.community);
  await page.keyboard.press('Enter');
  await writeIn(page.getByLabel('24小时值班电话'), '19900008001');
  await page.keyboard.press('Enter');
  await writeIn(page.getByLabel('口令（必填）'), ourPost.passphrase);
  await writeIn(page.getByLabel('再输一次'), ourPost.passphrase);
  await page.keyboard.press('Enter');
  await pressOn(page.getByLabel('我已打印或抄写'), 'Space');
  await pressOn(page.getByRole('button', { name: '进入指挥所' }));
  await expectOpen(page, ourPost.branchName);
});

test('Alt+1 … Alt+8 open the eight places', async () => {
  const { page } = shared.app;
  for (const [index, place] of [...places.entries()].reverse()) {
    await page.keyboard.press(`Alt+${index + 1}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1, name: new RegExp(`^${place}`) })).toBeVisible();
  }
});

test('the Enter that ends a Chinese word submits nothing; the next Enter adds the person', async () => {
  const { page } = shared.app;
  await page.keyboard.press('Alt+2');
  await pressOn(page.getByRole('button', { name: '添加人员', exact: true }));
  const drawer = page.getByRole('dialog', { name: '添加人员' });
  await expect(drawer.getByLabel('姓名（必填）')).toBeFocused();
  await page.keyboard.insertText('顾长');
  await pressEnterAs(page, 229);
  await page.keyboard.insertText('风');
  await expect(drawer.getByLabel('姓名（必填）')).toHaveValue('顾长风');
  // the list opens at 群众, its last entry; Enter takes what the arrow reached and submits nothing
  await tabTo(drawer.getByLabel('政治面貌'));
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await pressOn(drawer.getByLabel('已参加岗前培训'), 'Space');
  await tabTo(drawer.getByLabel('姓名（必填）'), 'Shift+Tab');
  await pressEnterAs(page, 13);
  await seeToast(page, '已添加 顾长风');
  await expectHeads(page, 1);
  await expect(page.getByRole('row').filter({ hasText: '顾长风' }).getByText('党员', { exact: true })).toBeVisible();
});

test('a plan is made, adopted and taken back; the grid is walked by arrows', async () => {
  const { page } = shared.app;
  await page.keyboard.press('Alt+3');
  await pressOn(page.getByRole('main').getByRole('button', { name: '排班', exact: true }));
  const dialog = page.getByRole('dialog', { name: '排班' });
  await pressOn(dialog.getByRole('button', { name: '开始排班' }));
  await expect(dialog.getByRole('button', { name: '采用' })).toBeEnabled({ timeout: 60_000 });
  await pressOn(dialog.getByRole('button', { name: '采用' }));
  await expect(dialog).toBeHidden();
  await expect(planState(page)).toContainText(/已排\s*[1-9]\d*\s*人次/);

  await tabTo(page.getByRole('grid').locator('td[tabindex="0"]'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[aria-rowindex="3"] [aria-colindex="3"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').filter({ hasText: '在这里的人' })).toContainText('早班 出口卡口');
  await page.keyboard.press('Escape');
  await expect(page.locator('[aria-rowindex="3"] [aria-colindex="3"]')).toBeFocused();

  await page.keyboard.press('Control+z');
  await agreeToLoss(page);
  await expect(planState(page)).toContainText(/已排\s*0\s*人次/);
});

test('Ctrl+K finds by two characters and jumps to the hit; an Enter of the input method jumps nowhere', async () => {
  const { page } = shared.app;
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^查找/ })).toBeFocused();
  await page.keyboard.insertText('长风');
  await expect(page.getByRole('option', { name: /顾长风/, selected: true })).toBeVisible();
  await pressEnterAs(page, 229);
  await expect(page.getByRole('dialog', { name: '查找' })).toBeVisible();
  await page.keyboard.press('Enter');
  const found = page.getByRole('dialog', { name: '顾长风的资料' });
  await expect(found.getByLabel('姓名（必填）')).toHaveValue('顾长风');
  await expect(page.getByRole('dialog', { name: '查找' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(found).toBeHidden();
});

test('? lists the keys, Ctrl+L locks, the passphrase and Enter open again', async () => {
  const { page } = shared.app;
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: '按键一览' });
  for (const keys of ['Alt+8', 'Ctrl+K', 'Ctrl+Z', 'Ctrl+L']) await expect(list.getByText(keys, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('Control+l');
  const lock = page.getByRole('dialog', { name: ourPost.branchName });
  await expect(lock.getByLabel('口令')).toBeFocused();
  await page.keyboard.insertText(ourPost.passphrase);
  await page.keyboard.press('Enter');
  await expect(lock).toBeHidden();
});
