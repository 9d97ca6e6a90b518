import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { dutyCell, namesIn, planState } from '../pages/duty.ts';
import { dragFirstName, dragOver, goToDutyPage, rowWithout, standElsewhere, statusLine } from '../pages/duty-edit.ts';
import { tabTo } from '../pages/keyboard.ts';
import { openSample } from '../pages/welcome.ts';
import { chooseFile, goTo, seeToast, switchTo } from '../pages/window.ts';

const shared = shareApp();

test('wishes are entered with keys over a selection, with the mouse, and taken back', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '排班');
  await goToDutyPage(page, '意愿');
  await tabTo(page.getByRole('grid').locator('td[tabindex="0"]'));
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('-');
  await seeToast(page, '已登记 3 条意愿');
  await expect(dutyCell(page, 0, 2)).toContainText('不想');
  await page.keyboard.press('Delete');
  await seeToast(page, '已删除 3 条意愿');
  await page.keyboard.press('Control+z');
  await expect(dutyCell(page, 0, 2)).toContainText('不想');

  await switchTo(page.getByRole('radiogroup', { name: '登记哪一班' }), '夜班');
  await dragOver(page, dutyCell(page, 3, 3), dutyCell(page, 4, 4));
  await page.getByRole('button', { name: '想值（+）', exact: true }).click();
  await seeToast(page, '已登记 4 条意愿');
  await expect(dutyCell(page, 4, 4)).toContainText('夜班想值');
});

test('a table of wishes is looked at before it is taken, and its bad rows say why', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '导入意愿表' }).click();
  const dialog = page.getByRole('dialog', { name: '导入意愿和请假' });
  const rows = '姓名,日期,到哪天,班次,意愿\n周启明,2030-01-06,2030-01-07,,不想值\n周启明,2030-02-01,,,病假\n没有这个人,2030-01-06,,,想值\n';
  await chooseFile(dialog.getByRole('button', { name: '选择文件' }), { name: '意愿.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
  await expect(dialog.getByText('花名册里没有没有这个人')).toBeVisible();
  await dialog.getByRole('button', { name: '导入 2 行' }).click();
  await seeToast(page, '已导入 2 条意愿，1 条请假');
});

test('duties are copied by keys to another day and taken back in one step', async () => {
  const { page } = shared.app;
  await goTo(page, '排班');
  const target = dutyCell(page, 3, 0);
  const [copied, before] = [await namesIn(dutyCell(page, 0, 0)), await namesIn(target)];
  // Whoever stands in the same shift of the next day elsewhere is refused there, and a dialog says so.
  const shifts = await Promise.all([0, 1, 2].map((row) => standElsewhere(page, [row, 0], row + 3)));
  await tabTo(page.getByRole('grid').locator('td[tabindex="0"]'));
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(statusLine(page)).toContainText('选中 3 格');
  await page.keyboard.press('Control+c');
  await seeToast(page, '已复制 3 格');
  await page.keyboard.press('ArrowDown');
  await expect(dutyCell(page, 3, 0)).toBeFocused();
  await page.keyboard.press('Control+v');
  if (shifts.some(Boolean)) await page.getByRole('dialog').getByRole('button', { name: '知道了' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(async () => (await namesIn(target)).filter((name) => !copied.includes(name))).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => [...(await namesIn(target))].sort()).toEqual([...before].sort());
});

test('a person is carried to another cell with the mouse; the gap shows at once, and one step back fills it', async () => {
  const { page } = shared.app;
  const [first = ''] = await namesIn(dutyCell(page, 1, 0));
  const placed = await planState(page).textContent();
  const row = await rowWithout(page, first, [4, 5, 6, 7, 8]);
  await dragFirstName(page, [1, 0], [row, 1]);
  await expect(dutyCell(page, row, 1)).toContainText(first);
  await expect(dutyCell(page, 1, 0)).toContainText('缺1人');
  await page.keyboard.press('Control+z');
  await expect(planState(page)).toHaveText(placed ?? '');
});

test('a broken cell suggests who to put there, and F does it', async () => {
  const { page } = shared.app;
  // out of the night straight into the early shift of the same day
  const [tired = ''] = await namesIn(dutyCell(page, 0, 0));
  await dragFirstName(page, [0, 0], [1, 0]);
  await expect(dutyCell(page, 1, 0)).toContainText(tired);
  await page.keyboard.press('Control+z');
  await page.keyboard.down('Control');
  await dragFirstName(page, [0, 0], [1, 0]);
  await page.keyboard.up('Control');
  await expect(dutyCell(page, 1, 0)).toContainText('一天两班');
  await dutyCell(page, 1, 0).focus();
  await expect(statusLine(page)).toContainText('建议');
  await page.keyboard.press('f');
  await seeToast(page, '已换人');
});

test('last week is copied into what is open, and what could not be copied is listed with its reason', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '后一段' }).click();
  await page.getByRole('button', { name: '复制上周' }).click();
  const dialog = page.getByRole('dialog', { name: /^复制上周/ });
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await dialog.getByRole('button', { name: '知道了' }).click();
  await expect(planState(page)).toContainText(/已排\s*[1-9]\d*\s*人次/);
});
