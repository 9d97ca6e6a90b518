import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { pressOn, tabTo } from '../pages/keyboard.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, seeToast, switchTo } from '../pages/window.ts';

const shared = shareApp();

const drawerOf = () => shared.app.page.getByRole('dialog', { name: '岗位、班次和规则' });
const need = () => drawerOf().getByRole('status');

test('a lockdown gets heads of its own, and the drawer says at once when the people do not suffice', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '排班');
  await page.getByRole('button', { name: '岗位、班次和规则' }).click();
  const drawer = drawerOf();
  await drawer.getByRole('tab', { name: '人数' }).click();
  await expect(need()).toContainText('够用');
  await drawer.getByRole('button', { name: '另设一张…' }).click();
  await drawer.getByRole('button', { name: '添加这张表' }).click();
  await expect(drawer.getByText('封控', { exact: true })).toBeVisible();
  await drawer.getByLabel('夜班 进口卡口 人数').fill('40');
  await expect(need()).toContainText(/封控期间：.*缺 \d+ 人时/);
  await drawer.getByLabel('夜班 进口卡口 人数').fill('3');
  await drawer.getByRole('button', { name: '保存人数' }).click();
  await seeToast(page, '每班人数已保存');
});

test('an eased rule is not saved without its reason, and keeps it beside itself', async () => {
  const { page } = shared.app;
  const drawer = drawerOf();
  await drawer.getByRole('tab', { name: '规则' }).click();
  await switchTo(drawer.getByRole('radiogroup', { name: /^连续值班/ }), '不管');
  await drawer.getByRole('button', { name: '保存规则' }).click();
  await expect(drawer.getByText('放宽了规则要逐条写明理由').first()).toBeVisible();
  await drawer.getByLabel(/为什么放宽“连续值班”/).fill('人手不够，本人同意');
  await drawer.getByRole('button', { name: '保存规则' }).click();
  await seeToast(page, '排班规则已保存');
  await expect(drawer.getByText(/放宽理由：人手不够，本人同意/)).toBeVisible();
});

test('the holidays of a published year are filled in; of an unknown one the drawer says so', async () => {
  const { page } = shared.app;
  const drawer = drawerOf();
  await drawer.getByRole('tab', { name: '阶段和节假日' }).click();
  await drawer.getByLabel('哪一年').fill('2022');
  await page.keyboard.press('Tab');
  await drawer.getByRole('button', { name: '填入公布的放假安排' }).click();
  await seeToast(page, /填入了 \d+ 天/);
  await expect(drawer.getByLabel('第 1 行的节日')).toHaveValue('元旦节');
  await drawer.getByLabel('哪一年').fill('2027');
  await page.keyboard.press('Tab');
  await drawer.getByRole('button', { name: '填入公布的放假安排' }).click();
  await expect(drawer.getByText('没有 2027 年的放假安排').first()).toBeVisible();
});

test('two people lead in turn, and the grid says who', async () => {
  const { page } = shared.app;
  const drawer = drawerOf();
  await drawer.getByRole('tab', { name: '带班' }).click();
  const people = drawer.getByLabel('轮流带班的人，按先后选');
  for (const name of ['贾永福', '郭旻']) {
    await people.fill(name);
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: name }).click();
  }
  await page.keyboard.press('Escape');
  await drawer.getByRole('button', { name: /^填入/ }).click();
  await seeToast(page, '带班已按顺序填入');
  await drawer
    .getByRole('button', { name: 'Close' })
    .or(drawer.getByRole('button', { name: '关闭' }))
    .first()
    .click();
  await expect(page.locator('.leader-line')).toContainText(/带班：今天 (贾永福|郭旻)/);
  await expect(
    page
      .getByRole('grid')
      .getByText(/^带班 /)
      .first(),
  ).toBeVisible();
});

test('a phase is written with keys alone and undone with Ctrl+Z', async () => {
  const { page } = shared.app;
  await pressOn(page.getByRole('button', { name: '岗位、班次和规则' }));
  const drawer = drawerOf();
  await tabTo(drawer.getByRole('tab', { name: '岗位' }));
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pressOn(drawer.getByRole('button', { name: '加一段' }));
  await pressOn(drawer.getByRole('button', { name: '保存阶段' }));
  await seeToast(page, '防控阶段已保存');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await pressOn(page.getByRole('button', { name: '岗位、班次和规则' }));
  await drawer.getByRole('tab', { name: '阶段和节假日' }).click();
  await expect(drawer.getByRole('button', { name: '加一段' })).toBeVisible();
  await expect(drawer.getByRole('button', { name: '删去第 1 段' })).toHaveCount(0);
});
