import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { carryFirst, door, fillNewRun, goToRuns, unitFigure } from '../pages/runs.ts';
import { openSample } from '../pages/welcome.ts';
import { seeToast, switchTo } from '../pages/window.ts';

const shared = shareApp();

test('the form works out households, amount and what is missing while one types, and plans every unit', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goToRuns(page);
  const drawer = await fillNewRun(page, { item: 'N95口罩', quota: '20', name: '每户口罩' });
  const sum = drawer.getByRole('region', { name: '算一算' });
  await expect(sum).toContainText('753 户 × 20 只 = 15,060 只');
  await expect(sum).toContainText('还差');
  await drawer.getByLabel('每户多少').fill('2');
  await expect(sum).toContainText('够，发完余');
  await drawer.getByLabel('送几天').fill('2');
  await drawer.getByRole('button', { name: '再加一队' }).click();
  await expect(sum.getByRole('row')).toHaveCount(3);
  await drawer.getByRole('button', { name: '排好并开始' }).click();
  await seeToast(page, '已排好“每户口罩”');
  await expect(page.getByRole('heading', { level: 1, name: '每户口罩' })).toBeVisible();
  await expect(page.getByText('753 户，未送 753 户')).toBeVisible();
  await expect(page.locator('.unit-figure')).toHaveCount(50);
});

test('a unit is ticked by keyboard alone: one key a door, one key for the rest, on to the next unit and back', async () => {
  const { page } = shared.app;
  await unitFigure(page, '1栋 1单元').focus();
  await page.keyboard.press('ArrowRight');
  await expect(unitFigure(page, '1栋 2单元')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(door(page, '101')).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await expect(door(page, '103')).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.getByText('18 户，已送 1 户，不在家 1 户，不需要 1 户，未送 15 户')).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByText('18 户，已送 16 户，不在家 1 户，不需要 1 户')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1, name: '1栋 2单元' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(unitFigure(page, '1栋 1单元')).toHaveAccessibleName('1栋 1单元，18 户，已送 16 户，不在家 1 户，不需要 1 户');
});

test('by mouse a click writes what the pen says, a second one takes it back', async () => {
  const { page } = shared.app;
  await unitFigure(page, '1栋 2单元').click();
  await switchTo(page.getByRole('radiogroup', { name: '点一户登记成' }), '不在家 2');
  await door(page, '101').click();
  await expect(door(page, '101')).toHaveAccessibleName('101 不在家');
  await door(page, '101').click();
  await expect(door(page, '101')).toHaveAccessibleName('101 未送');
  await page.getByRole('button', { name: '返回进度' }).click();
});

test('goods loaded and brought back add up to what was delivered, or the reason is written down', async () => {
  const { page } = shared.app;
  await switchTo(page.getByRole('radiogroup', { name: '看什么' }), '装车与核对');
  await carryFirst(page, '装车', '40');
  await carryFirst(page, '带回', '6');
  const first = page.getByRole('row').nth(1);
  await expect(first).toContainText('装出去还没交代 2 只');
  await first.getByRole('button', { name: /说明差额$/ }).click();
  const drawer = page.getByRole('dialog', { name: /说明差额/ });
  await expect(drawer).toContainText('2 只装出去了，没有送到户，也没有带回：记一笔报损。');
  await drawer.getByLabel('原因').fill('掉进水里');
  await drawer.getByRole('button', { name: '记账' }).click();
  await seeToast(page, '差额已记账');
  await expect(first).toContainText('对上了');
});

test('who was not at home gets a second round, and the run prints and closes', async () => {
  const { page } = shared.app;
  await switchTo(page.getByRole('radiogroup', { name: '看什么' }), '不在家');
  await expect(page.getByText('不在家 1 户', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '安排第二轮' }).click();
  const again = page.getByRole('dialog', { name: '安排第二轮' });
  await again.getByRole('button', { name: '安排第二轮' }).click();
  await seeToast(page, '1 户已重新安排');
  await expect(page.getByRole('row', { name: /1栋 1单元/ })).not.toContainText('还没安排');
  await page.getByRole('button', { name: '打印' }).click();
  await page.getByRole('menuitem', { name: '分发报告' }).click();
  await expect(page.getByRole('dialog', { name: '分发报告' }).getByRole('button', { name: '打印' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '结束分发' }).click();
  const closing = page.getByRole('dialog', { name: '结束分发' });
  await closing.getByLabel('经办人').fill('沈祎');
  await closing.getByLabel('经办人').press('Tab');
  await closing.getByRole('button', { name: '结束分发' }).click();
  await seeToast(page, '“每户口罩”已结束');
});

test('the use of what was given out is on the page of use, in the chart and in figures', async () => {
  const { page } = shared.app;
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('navigation', { name: '物资的页面' }).getByRole('link', { name: '用量' }).click();
  await page.getByRole('button', { name: 'N95口罩' }).click();
  await expect(page.getByRole('region', { name: '哪些小组用的' }).getByRole('row', { name: /住户/ })).toContainText('32');
  await expect(page.getByRole('img', { name: /N95口罩每日收发的图/ })).toBeVisible();
});
