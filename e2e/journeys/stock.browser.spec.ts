import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { pressOn, tabTo } from '../pages/keyboard.ts';
import { addPerson } from '../pages/roster.ts';
import { saveFile } from '../pages/save-file.ts';
import { addItem, formLine, openRarer, pickItem, saveNewItem, stockRow } from '../pages/supplies.ts';
import { createPost, ourPost, unlock } from '../pages/welcome.ts';
import { choose, goTo, seeToast, switchTo } from '../pages/window.ts';

const shared = shareApp();
const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const views = (page: Page): Locator => page.getByRole('radiogroup', { name: '看什么' });
const type = (page: Page, words: string): Promise<void> => page.keyboard.insertText(words);
const enter = (page: Page): Promise<void> => page.keyboard.press('Enter');

test('two goods come in on one document: boxes, a lot with its date, two people, a voucher to print', async () => {
  const { page } = shared.app;
  await createPost(page);
  await goTo(page, '花名册');
  for (const name of ['顾长风', '林小满']) await addPerson(page, { name });
  await goTo(page, '物资');
  await addItem(page, { name: '医用口罩', unit: '只', lowLevel: '100', packs: [['箱', '2000']] });

  await page.getByRole('button', { name: '接收医用口罩' }).click();
  const drawer = page.getByRole('dialog', { name: '接收物资' });
  await formLine(drawer, 1).getByLabel('数量').fill('3箱');
  await expect(formLine(drawer, 1)).toContainText('= 6000 只（3 箱）');
  await formLine(drawer, 1).getByRole('button', { name: '批号、有效期、估价…' }).click();
  await formLine(drawer, 1).getByLabel('批号', { exact: true }).fill('K2022');
  await formLine(drawer, 1).getByLabel('有效期至').fill(dayFromNow(10));
  await formLine(drawer, 1).getByLabel('有效期至').press('Enter');
  await drawer.getByRole('button', { name: '加一行' }).click();
  await formLine(drawer, 2).getByRole('button', { name: '新物品' }).click();
  await saveNewItem(page, { name: '军大衣', unit: '件', lowLevel: '', returnable: true });
  await expect(drawer.getByText('还有需要修改的地方')).toHaveCount(0);
  await formLine(drawer, 2).getByLabel('数量').fill('5');
  await drawer.getByLabel('捐赠方').fill('云州商会');
  for (const label of ['经办人', '复核人']) {
    await drawer.getByLabel(label).fill('顾长风');
    await drawer.getByLabel(label).press('Tab');
  }
  await drawer.getByRole('button', { name: '接收', exact: true }).click();
  await expect(drawer.getByText('经办人和复核人要是两个人').first()).toBeVisible();
  await drawer.getByLabel('复核人').fill('林小满');
  await drawer.getByLabel('复核人').press('Tab');
  await drawer.getByRole('button', { name: '接收', exact: true }).click();
  await seeToast(page, /已接收，凭证号 接-.*医用口罩结余 6000 只，军大衣结余 5 件/);
  await expect(drawer).toBeHidden();

  await expect(stockRow(page, '医用口罩')).toContainText('3 箱');
  await expect(stockRow(page, '医用口罩')).toContainText('临期 6000 只');
  await page.getByRole('button', { name: '打印凭证' }).click();
  const print = page.getByRole('dialog', { name: '接收凭证' });
  await expect(print.frameLocator('iframe').getByText('云州商会').first()).toBeVisible();
  await print.getByRole('button', { name: '关闭' }).click();
});

test('goods go out with keys alone: the first to expire is taken, what is short is said in its line', async () => {
  const { page } = shared.app;
  await pressOn(page.getByRole('button', { name: '接收医用口罩' }));
  const receipt = page.getByRole('dialog', { name: '接收物资' });
  await expect(formLine(receipt, 1).getByLabel('数量')).toBeFocused();
  await type(page, '500');
  await enter(page);
  await tabTo(receipt.getByRole('radio', { name: '捐赠', exact: true }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(receipt.getByRole('radio', { name: '自购' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await seeToast(page, /医用口罩结余 6500 只/);
  await expect(receipt).toBeHidden();

  await pressOn(page.getByRole('main').getByRole('button', { name: '发放', exact: true }));
  const drawer = page.getByRole('dialog', { name: '发放物资' });
  await expect(formLine(drawer, 1).getByLabel('物品')).toBeFocused();
  await page.keyboard.type('yykz');
  await enter(page);
  await expect(formLine(drawer, 1).getByLabel('数量')).toBeFocused();
  await type(page, '6600');
  await expect(formLine(drawer, 1)).toContainText('差 100只');
  await page.keyboard.press('Control+a');
  await type(page, '6100');
  await expect(formLine(drawer, 1)).toContainText(/取：批号 K2022.*6000 只；不分批 100 只/);
  await enter(page);
  await expect(formLine(drawer, 1).getByLabel('单位')).toBeFocused();
  await enter(page);
  await expect(formLine(drawer, 2).getByLabel('物品')).toBeFocused();
  await page.keyboard.type('jdy');
  await enter(page);
  await expect(formLine(drawer, 2).getByLabel('数量')).toBeFocused();
  await type(page, '2');
  await page.keyboard.press('Alt+Enter');
  await expect(formLine(drawer, 3).getByLabel('物品')).toBeFocused();
  await page.keyboard.press('Alt+Delete');
  await expect(formLine(drawer, 3)).toHaveCount(0);
  await tabTo(drawer.getByLabel('领用人'));
  await page.keyboard.type('gcf');
  await enter(page);
  await expect(drawer.getByLabel('领用人')).toHaveValue('顾长风');
  await expect(drawer.getByLabel('用途')).toBeFocused();
  await type(page, '卡口值守');
  await page.keyboard.press('Control+Enter');
  await seeToast(page, /已发放，凭证号 .*医用口罩结余 400 只/);
  await expect(drawer).toBeHidden();
});

test('who has what is known, part of it comes back, never more than is out', async () => {
  const { page } = shared.app;
  await openRarer(page, '归还、还给出借方');
  await page.getByRole('button', { name: '归还 顾长风的军大衣' }).click();
  const drawer = page.getByRole('dialog', { name: '归还物资' });
  const coats = drawer.getByLabel(/^军大衣.*这次还回/);
  await drawer.getByLabel(/^医用口罩.*批号 K2022.*这次还回/).fill('10');
  await drawer.getByLabel(/^医用口罩 这次还回/).fill('');
  await coats.fill('3');
  await drawer.getByRole('button', { name: '归还', exact: true }).click();
  await expect(drawer.getByText('只差 2 件没有还').first()).toBeVisible();
  await coats.fill('1');
  await drawer.getByRole('button', { name: '归还', exact: true }).click();
  await seeToast(page, /已归还.*军大衣结余 4 件/);
  await seeToast(page, /已归还.*医用口罩结余 410 只/);
  await expect(page.getByRole('region', { name: '借出在外' }).getByRole('row').filter({ hasText: '顾长风' })).toContainText('1 件');
});

test('a kit goes out as its parts; goods are moved, written off with two people, and a whole document is taken back', async () => {
  const { page } = shared.app;
  await switchTo(views(page), '套装和存放处');
  await page.getByRole('button', { name: '新存放处' }).click();
  const place = page.getByRole('dialog', { name: '新存放处' });
  await place.getByLabel('名称').fill('北门帐篷');
  await place.getByRole('button', { name: '保存' }).click();
  await expect(place).toBeHidden();
  await page.getByRole('button', { name: '新套装' }).click();
  const kit = page.getByRole('dialog', { name: '新套装' });
  await kit.getByLabel('套装名称').fill('防疫战斗包');
  await kit.getByLabel('第 1 样物品').fill('口罩');
  await kit.getByLabel('第 1 样物品').press('Enter');
  await kit.getByLabel('第 1 样每套多少').fill('10');
  await kit.getByRole('button', { name: '保存' }).click();
  await expect(kit).toBeHidden();

  await openRarer(page, '报损');
  const loss = page.getByRole('dialog', { name: '报损' });
  await pickItem(formLine(loss, 1), '医用口罩');
  await formLine(loss, 1).getByLabel('数量').fill('10');
  await formLine(loss, 1).getByRole('button', { name: '换一批…' }).click();
  await choose(formLine(loss, 1).getByLabel('哪一批'), '批号 K2022');
  await expect(formLine(loss, 1)).toContainText(/取：批号 K2022.*10 只/);
  await loss.getByLabel('报损原因').fill('受潮');
  await loss.getByRole('button', { name: '报损', exact: true }).click();
  await seeToast(page, /已报损，凭证号 损-.*医用口罩结余 400 只/);
  await expect(loss).toBeHidden();

  await page.getByRole('status').getByRole('button', { name: '看单据' }).click();
  const paper = page.getByRole('dialog', { name: /^报损 损-/ });
  await expect(paper).toContainText('受潮');
  await pressOn(paper.getByRole('button', { name: '冲红这张单据' }));
  await type(page, '看错');
  await page.keyboard.press('Control+k');
  // not only focused: it lies above both
  await page.getByRole('combobox', { name: /^查找/ }).click();
  await page.keyboard.press('Escape');
  await type(page, '了');
  await expect(page.getByLabel('原因')).toHaveValue('看错了');
  await enter(page);
  await seeToast(page, /已冲红，凭证号 冲-.*医用口罩结余 410 只/);
  await expect(paper.getByText('这张单据已经冲红')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: '发放防疫战斗包' }).click();
  const issue = page.getByRole('dialog', { name: '发放物资' });
  await issue.getByLabel('几套').fill('42');
  await expect(issue).toContainText('差 10只');
  await issue.getByLabel('几套').fill('4');
  await issue.getByRole('radio', { name: '其他' }).check();
  await issue.getByLabel('领用人或单位').fill('一号卡口');
  await issue.getByRole('button', { name: '发放', exact: true }).click();
  await seeToast(page, /医用口罩结余 370 只/);
  await expect(issue).toBeHidden();

  await openRarer(page, '调拨');
  const moving = page.getByRole('dialog', { name: '调拨物资' });
  await choose(moving.getByLabel('调入'), '北门帐篷');
  await pickItem(formLine(moving, 1), '医用口罩');
  await formLine(moving, 1).getByLabel('数量').fill('60');
  await moving.getByRole('button', { name: '调拨', exact: true }).click();
  await seeToast(page, /已调拨，凭证号 调-.*医用口罩结余 370 只/);
  await expect(moving).toBeHidden();
});

test('the ledger of one item tells what was left after every line; documents are found by whom they went to', async () => {
  const { page } = shared.app;
  await switchTo(views(page), '库存');
  await page.getByRole('button', { name: '医用口罩的流水' }).click();
  const newest = page.getByRole('row').filter({ hasText: '冲-' }).filter({ hasText: '+10' });
  await expect(newest).toContainText('410 只');
  await expect(page.getByRole('row').filter({ hasText: '+6000' })).toContainText('6000 只');
  const book = await saveFile(shared.app, () => page.getByRole('button', { name: '全部存成 Excel' }).click());
  expect(book.subarray(0, 2).toString('latin1')).toBe('PK');
  await page.getByText('按单据', { exact: true }).click();
  await page.getByLabel('只看领用人').fill('顾长风');
  await page.getByLabel('只看领用人').press('Tab');
  await expect(page.getByRole('row').filter({ hasText: '一号卡口' })).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: '顾长风' }).filter({ hasText: '军大衣 2 件' })).toBeVisible();
});

test('a half-written document outlives a lock and the death of the host', async () => {
  const { app } = shared;
  const { page } = app;
  await page.getByRole('main').getByRole('button', { name: '接收', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: '接收物资' });
  await drawer.getByLabel('捐赠方').fill('热心居民');
  await page.keyboard.press('Control+l');
  await unlock(page);
  await expect(drawer.getByLabel('捐赠方')).toHaveValue('热心居民');
  await expect(drawer.getByLabel('捐赠方')).toBeFocused();
  await app.killHost();
  await expect(page.getByRole('dialog', { name: ourPost.branchName })).toContainText('填到一半的内容还在', { timeout: 30_000 });
  await unlock(page);
  await expect(drawer.getByLabel('捐赠方')).toHaveValue('热心居民');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '不保存，关上' }).click();
  await expect(drawer).toBeHidden();
});
