import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { pressOn } from '../pages/keyboard.ts';
import { expectHeads, importSampleRoster, previewImport } from '../pages/roster.ts';
import { createPost } from '../pages/welcome.ts';
import { choose, goTo, seeToast, switchTo } from '../pages/window.ts';

const shared = shareApp();

/** As units send them: a title, headings over two rows, traditional characters, two numbers in one cell, a missing name, somebody who is there already. */
const table = [
  '云杉苑小区下沉人员表,,,,',
  '單位,姓名,联系方式,,身份证号',
  ',,手机,座机,',
  '云杉物业服务公司,周启明,19900000001,,110101199001011234',
  '龍泉社區(qū),張國榮,139OO139000,,110101199001011235',
  '市直机关,魏来,13900139001/13900139002,,',
  '市直机关,,1390013,,',
].join('\n');
const file = { name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };

test('a messy table is read; who is there already is compared field by field, with the keyboard', async () => {
  const { page } = shared.app;
  await createPost(page);
  await goTo(page, '花名册');
  await importSampleRoster(page);
  await expectHeads(page, 37);
  const dialog = await previewImport(page, file);
  await expect(dialog.getByText('姓名“張國榮”转成了简体“张国荣”，请和本人核对')).toBeVisible();
  await expect(dialog.getByText(/里有 2 个号码，用了 13900139001/)).toBeVisible();
  await expect(dialog.getByText('没有姓名')).toBeVisible();
  await expect(dialog.getByText(/没有用到的列：身份证号/)).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: /身份证号/ })).toBeHidden();
  await expect(dialog.getByRole('button', { name: '导入 2 人', exact: true })).toBeEnabled();

  await pressOn(dialog.getByRole('button', { name: '对照第 4 行' }));
  const compare = page.getByRole('dialog', { name: '第 4 行和花名册里的周启明' });
  const unit = compare.getByRole('row', { name: /^单位/ });
  await expect(unit).toContainText('市水文勘测中心');
  await unit.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(unit.getByRole('radio', { name: '用表格的' })).toBeChecked();
  await pressOn(compare.getByRole('button', { name: '看好了' }));
  await dialog.getByRole('button', { name: '导入 2 人，补充 1 人' }).click();
  await seeToast(page, '已导入 2 人，补充 1 人');
  await expectHeads(page, 39);
});

test('the list stands by strokes, finds by like sounds, and shows what the table said', async () => {
  const { page } = shared.app;
  await choose(page.getByLabel('排列顺序'), '按姓氏笔画');
  await expect(page.getByRole('table').getByRole('button').first()).toHaveText('丁晓玥');
  await page.getByLabel('按姓名、拼音、单位或电话查找').fill('zangguo');
  await expect(page.getByRole('status').filter({ hasText: '筛选出' })).toContainText('1');
  await page.getByRole('button', { name: '张国荣', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: '张国荣的资料' });
  await expect(drawer.getByText('姓名：張國榮')).toBeVisible();
  await expect(drawer.getByText('110101199001011235')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await page.getByRole('button', { name: '清除筛选' }).click();
});

test('one undo takes the whole import back, and bad rows come out as a workbook', async () => {
  const { page } = shared.app;
  await page.keyboard.press('Control+z');
  await expectHeads(page, 37);
  const dialog = await previewImport(page, file);
  await switchTo(dialog.getByRole('radiogroup', { name: '只看哪些行' }), '有误 1');
  await expect(dialog.getByRole('button', { name: '下载有误的 1 行' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
