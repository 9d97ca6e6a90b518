import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { facade, goToRounds, startRound } from '../pages/rounds.ts';
import { openSample } from '../pages/welcome.ts';
import { seeToast, switchTo } from '../pages/window.ts';

const shared = shareApp();
const view = (words: string) => switchTo(shared.app.page.getByRole('radiogroup', { name: '看什么' }), words);

test('a round is shared out two by two, and every door of the site stands in the picture', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goToRounds(page);
  await startRound(page, '夜间补访', ['沈祎', '石磊', '郭旻', '何立新']);
  await expect(page.getByText('753 户，敲过 0 户，见到 0 户，还没去 753 户。')).toBeVisible();
  await expect(page.locator('.facade-button')).toHaveCount(13);
  await view('小组');
  await expect(page.getByRole('row', { name: /^第1组/ })).toBeVisible();
});

test('a paper sheet is typed in by keys alone, saved in one step and followed by the next unit', async () => {
  const { page } = shared.app;
  await view('录入');
  await expect(page.getByRole('button', { name: '101 还没去' })).toBeFocused();
  for (const key of ['1', '2', '3', '4']) await page.keyboard.press(key);
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: '保存 18 户' })).toBeVisible();
  await page.keyboard.press('Enter');
  await seeToast(page, '1栋1单元 18 户已登记');
  await expect(page.getByRole('table', { name: '1栋2单元的住户' })).toBeVisible();
  await expect(page.getByText(/敲过 18 户，见到 15 户，外出在外 1 户，待复查 2 户/)).toBeVisible();
});

test('who was not met waits with a clock, is visited again, and the knock before stays in the history of the door', async () => {
  const { page } = shared.app;
  await view('待复查');
  await expect(page.getByText('待复查 2 户', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '1栋1单元102' }).click();
  const drawer = page.getByRole('dialog', { name: '1栋1单元102' });
  await expect(drawer.getByText('没见到').last()).toBeVisible();
  await drawer.getByRole('radio', { name: '1 在家' }).press('4');
  await expect(drawer.getByRole('radio', { name: '4 外出在外' })).toBeChecked();
  await drawer.getByRole('button', { name: '登记', exact: true }).click();
  await seeToast(page, '1栋1单元102 外出在外');
  await expect(page.getByText('待复查 1 户', { exact: true })).toBeVisible();
});

test('a press on a building shows its doors, one on a door records it; 撤销 takes it back', async () => {
  const { page } = shared.app;
  await view('覆盖图');
  await facade(page, '2栋').click();
  await page.getByRole('button', { name: '2栋1单元101 还没去' }).click();
  await page.getByRole('dialog', { name: '2栋1单元101' }).getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByRole('button', { name: /^2栋1单元101 在家，/ })).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: '撤销' }).last().click();
  await expect(page.getByRole('button', { name: '2栋1单元101 还没去' })).toBeVisible();
});

test('the search opens the door in the round that is walked, with every knock', async () => {
  const { page } = shared.app;
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^查找/ }).fill('1栋1单元102');
  await page.getByRole('option', { name: /^排查 ?1栋1单元102/ }).click();
  const drawer = page.getByRole('dialog', { name: '1栋1单元102' });
  await expect(drawer.getByText('没见到').last()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
});

test('the sheets print, and a round that ends says what it leaves', async () => {
  const { page } = shared.app;
  await page.getByRole('main').getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('button', { name: /^排查表/ }).click();
  const paper = page.getByRole('dialog', { name: '排查表' });
  await expect(paper.getByRole('button', { name: '打印' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '结束这一轮' }).click();
  const asking = page.getByRole('dialog', { name: '夜间补访还没走完' });
  await expect(asking).toContainText('还有 735 户没去过，1 户没见到人');
  await asking.getByRole('button', { name: '照样结束' }).click();
  await seeToast(page, '夜间补访已结束');
  await expect(page.getByRole('button', { name: '重新打开' })).toBeVisible();
});
