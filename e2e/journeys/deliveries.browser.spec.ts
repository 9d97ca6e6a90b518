import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, seeToast, switchTo } from '../pages/window.ts';

const shared = shareApp();
const STAIR = '13栋 3单元';

const showTab = async (page: Page, tab: string): Promise<void> => {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await expect(page.getByRole('tab', { name: tab, exact: true })).toHaveAttribute('aria-selected', 'true');
};
const stop = (page: Page, room: string): Locator =>
  page.getByRole('region', { name: STAIR }).getByRole('button', { name: new RegExp(` ${room} `) });

test('a list of doors is pasted: the bad lines are named and stay in the box, the good ones become households', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '服务');
  await page.getByRole('navigation', { name: '服务的页面' }).getByRole('link', { name: '配送' }).click();
  await showTab(page, '居家隔离户');
  await page.getByRole('button', { name: '粘贴一批门牌' }).click();
  const drawer = page.getByRole('dialog', { name: '粘贴一批门牌' });
  await drawer.getByLabel('门牌', { exact: true }).fill('13-3-101\n13栋3单元201、13-3-202\n13-3-201\n99-1-101');
  await expect(drawer.getByRole('list', { name: '没有看懂的' })).toContainText('第 3 行 13-3-201：写了两遍');
  await drawer.getByRole('button', { name: '登记 3 户' }).click();
  await seeToast(page, '已登记 3 户');
  await expect(drawer.getByLabel('门牌', { exact: true })).toHaveValue('13-3-201\n99-1-101');
  await drawer.getByLabel('门牌', { exact: true }).fill('');
  await drawer.getByRole('button', { name: '关上' }).click();
  await expect(page.getByRole('list', { name: '居家隔离户', exact: true })).toContainText('13栋3单元202');
});

test('one click lists the day; with one hand on the keys it is ticked from paper, and undone', async () => {
  const { page } = shared.app;
  await showTab(page, '今日任务');
  await page.getByRole('button', { name: /^(列出|补上) \d+ 户/ }).click();
  await seeToast(page, /已列出 \d+ 户/);
  await page.getByLabel('门牌', { exact: true }).fill('13-3-102');
  await page.getByLabel('门牌', { exact: true }).press('Enter');
  await expect(stop(page, '102')).toBeVisible();
  await expect(page.getByLabel('门牌', { exact: true })).toBeFocused();
  await stop(page, '101').focus();
  await page.keyboard.press('1');
  await expect(stop(page, '101')).toHaveAccessibleName(/已送到/);
  await expect(stop(page, '102')).toBeFocused();
  await page.keyboard.press('2');
  await expect(stop(page, '102')).toHaveAccessibleName(/没人应门/);
  await page.keyboard.press('a');
  await expect(stop(page, '202')).toHaveAccessibleName(/已送到/);
  await seeToast(page, /4 件已送到/);
  await page.keyboard.press('Control+z');
  await expect(stop(page, '202')).toHaveAccessibleName(/还没送/);
  await page.getByRole('button', { name: '后一天' }).click();
  await page.getByRole('button', { name: /^列出 \d+ 户/ }).click();
  await seeToast(page, /其中 \d+ 件是前几天没送到的/);
  await expect(stop(page, '102')).toContainText('蔬菜粮油');
  await page.getByRole('button', { name: '回到今天' }).click();
});

test('the units are shared out among two teams, and the route of one is a paper with doors in walking order', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '配送队', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: '配送队' });
  await drawer.getByRole('button', { name: '按户数平均分单元' }).click();
  await drawer.getByRole('button', { name: '保存' }).click();
  await seeToast(page, /已设置配送队/);
  await switchTo(page.getByRole('radiogroup', { name: '看哪个队' }), '二队');
  await page.getByRole('button', { name: '打印路线单' }).click();
  const dialog = page.getByRole('dialog', { name: '配送路线单' });
  await expect(dialog.frameLocator('iframe').getByText('用完收回，不张贴、不拍照').first()).toBeVisible();
  await expect(dialog.frameLocator('iframe').getByText(STAIR).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('parcels are typed door, Enter, shelf, Enter; before their two hours nobody can give them out', async () => {
  const { page } = shared.app;
  await showTab(page, '快递');
  await page.getByRole('button', { name: '登记一批' }).click();
  const drawer = page.getByRole('dialog', { name: '登记一批快递' });
  await drawer.getByLabel('来源').fill('甲驿站');
  await page.keyboard.press('Enter');
  await expect(drawer).toBeHidden();
  const batch = page.getByRole('region', { name: /甲驿站$/ });
  await batch.getByLabel('门牌', { exact: true }).fill('13-3-301');
  await page.keyboard.press('Enter');
  await expect(batch.getByLabel('货架', { exact: true })).toBeFocused();
  await page.keyboard.type('A7');
  await page.keyboard.press('Enter');
  await expect(batch.getByRole('listitem')).toContainText('13栋3单元301');
  await expect(batch.getByLabel('门牌', { exact: true })).toBeFocused();
  await batch.getByRole('button', { name: '现在消杀完成' }).click();
  await expect(batch).toContainText('还要静置 2 小时');
  await expect(batch.getByRole('checkbox')).toHaveCount(0);
});

test('an escort is handed on step by step; whoever took over last hands over next, and while they are out nothing can be deleted', async () => {
  const { page } = shared.app;
  await showTab(page, '闭环接送');
  await page
    .getByRole('button', { name: /^登记(接送|第一次接送)$/ })
    .first()
    .click();
  const drawer = page.getByRole('dialog', { name: '登记接送' });
  await drawer.getByLabel('门牌（必填）').fill('13-3-401');
  await drawer.getByLabel('去哪里（必填）').fill('市第一医院');
  await page.keyboard.press('Enter');
  await expect(drawer).toBeHidden();
  const card = page.getByRole('article', { name: '13栋3单元401 到 市第一医院' });
  await card.getByLabel('谁接的').fill('沈祎');
  await card.getByRole('button', { name: '登记“出家门”' }).click();
  await expect(card.getByLabel('谁交的')).toHaveValue('沈祎');
  await expect(card).toContainText('家属→沈祎');
  await card.getByRole('button', { name: /^修改/ }).click();
  const edit = page.getByRole('dialog', { name: '到市第一医院的接送' });
  await edit.getByRole('button', { name: '删除这次接送' }).click();
  await expect(edit.getByRole('alert')).toContainText('人还在外面');
  await edit.getByRole('button', { name: '关上' }).click();
});

test('a door typed into the search leads to what is brought there, with the cursor on it', async () => {
  const { page } = shared.app;
  const find = async (door: string, kind: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^查找/ }).fill(door);
    await page.getByRole('option', { name: new RegExp(`^${kind} ?13栋3单元`) }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await find('13栋3单元401', '接送');
  await expect(page.getByRole('article', { name: '13栋3单元401 到 市第一医院' })).toBeFocused();
  await find('13-3-301', '快递');
  await expect(page.getByRole('button', { name: '13栋3单元301' })).toBeFocused();
  await goTo(page, '今日');
  await find('13-3-101', '配送');
  await expect(stop(page, '101')).toBeFocused();
  await page.keyboard.press('2');
  await expect(stop(page, '101')).toHaveAccessibleName(/没人应门/);
});
