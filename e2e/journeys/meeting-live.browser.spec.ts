import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { pressEnterAs, pressOn, tabTo, writeIn } from '../pages/keyboard.ts';
import { liveLine } from '../pages/meetings.ts';
import { importSampleRoster } from '../pages/roster.ts';
import { createPost, openPost, ourPost } from '../pages/welcome.ts';
import { goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();

/** Writes where the caret already is: the line has to have led it there. */
const writeHere = async (field: Locator, words: string): Promise<void> => {
  await expect(field).toBeFocused();
  await field.page().keyboard.insertText(words);
};

test('by keyboard: who is away and why, and whether they may decide', async () => {
  const { page } = shared.app;
  await createPost(page);
  await goTo(page, '花名册');
  await importSampleRoster(page);
  await page.keyboard.press('Alt+5');
  await pressOn(page.getByRole('main').getByRole('button', { name: '记录支委会' }).first());
  await writeIn(page.getByLabel('地点'), '值班室');
  await tabTo(page.getByRole('combobox', { name: '加入参会人' }));
  await page.keyboard.type('gm');
  await expect(page.getByRole('option', { name: /郭旻/ })).toBeAttached();
  await page.keyboard.press('Enter');
  // already on the list: the caret goes to the row instead of a second entry
  await expect(page.getByRole('radiogroup', { name: '郭旻是否到会' }).getByRole('radio', { name: '出席' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await writeHere(page.getByLabel('郭旻缺席原因'), '病假');
  await expect(page.getByText('应到 5 人，实到 4 人，过半数，可以作决议')).toBeVisible();
});

test('by keyboard: item, speakers by initials, words, resolution, person, date and votes keep up with speech', async () => {
  const { page } = shared.app;
  const line = liveLine(page);
  await page.keyboard.press('F2');
  await writeHere(line.title, '夜班补岗');
  await page.keyboard.press('Enter');
  await expect(line.speaker).toBeFocused();
  await page.keyboard.type('sy');
  await page.keyboard.press('Tab');
  await expect(line.speaker).toHaveValue('沈祎');
  await writeHere(line.words, '夜里风大，');
  // the Enter that ends a word of the input method enters nothing
  await pressEnterAs(page, 229);
  await page.keyboard.insertText('两人一班不能再少。');
  await expect(line.words).toHaveValue('夜里风大，两人一班不能再少。');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '发言 1', exact: true })).toHaveValue('夜里风大，两人一班不能再少。');
  await expect(line.speaker).toBeFocused();
  await page.keyboard.type('hlx');
  await page.keyboard.press('Enter');
  await expect(line.words).toBeFocused();
  await page.keyboard.type('bl');
  await page.keyboard.press('Tab');
  await expect(line.words).toHaveValue('我保留意见：');
  await page.keyboard.insertText('人手从哪里来？');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: '发言 2', exact: true })).toHaveValue('我保留意见：人手从哪里来？');
  await writeHere(line.resolution, '夜班每岗加到三人');
  await page.keyboard.press('Enter');
  await expect(line.responsible).toBeFocused();
  await page.keyboard.type('hcs');
  await page.keyboard.press('Enter');
  await writeHere(line.due, '3天');
  await page.keyboard.press('Enter');
  for (const [what, votes] of [
    ['赞成', '3'],
    ['反对', '0'],
    ['弃权', '1'],
  ] as const) {
    await expect(line.vote(what)).toBeFocused();
    await page.keyboard.type(votes);
    await page.keyboard.press('Enter');
  }
  await writeHere(line.title, '物资');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '责任人' })).toHaveCount(0);
  await expect(page.getByLabel('责任人').first()).toHaveValue('贺春生');
});

test('half a sentence outlives the host and the window, beside what is saved, and is gone on with', async () => {
  const { app } = shared;
  const { page } = app;
  const line = liveLine(page);
  await expect(line.speaker).toBeFocused();
  await page.keyboard.type('zqm');
  await page.keyboard.press('Tab');
  await writeHere(line.words, '消毒液只剩');
  await expect(page.getByText(/^草稿已存/)).toBeVisible();
  await app.killHost();
  await expect(page.getByRole('dialog', { name: ourPost.branchName })).toContainText('已恢复', { timeout: 30_000 });
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await openPost(page);
  await expect(page.getByRole('region', { name: '没有保存的草稿' })).toContainText('议题 2 项，发言 2 条');
  await pressOn(page.getByRole('button', { name: '用草稿接着写' }));
  await expect(line.speaker).toHaveValue('周启明');
  await expect(line.words).toHaveValue('消毒液只剩');
  await page.keyboard.press('F2');
  await tabTo(line.words);
  await page.keyboard.press('End');
  await page.keyboard.insertText('一周的量。');
  await page.keyboard.press('Control+s');
  await seeToast(page, '已保存“支部委员会会议”');
  await expect(page.getByText(/草稿/)).toHaveCount(0);
  await pressOn(page.getByRole('button', { name: '打印会议记录' }));
  const paper = page.getByRole('dialog', { name: '会议记录' }).frameLocator('iframe');
  for (const words of ['郭旻（病假）', '消毒液只剩一周的量。', '夜班每岗加到三人'])
    await expect(paper.getByText(words).first()).toBeVisible();
});

test('a meeting that lies ahead is planned and told of on a notice, and begins with its presenter named', async () => {
  const { page } = shared.app;
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+5');
  await pressOn(page.getByRole('main').getByRole('button', { name: '党员大会' }));
  await writeIn(page.getByLabel('地点'), '社区活动室');
  const start = page.getByLabel('开始时间');
  await start.fill('2099-01-08 19:30');
  await start.press('Enter');
  await expect(page.getByRole('region', { name: '快记' })).toHaveCount(0);
  await writeIn(page.getByLabel('议题 1（必填）'), '宣传排班办法');
  await writeIn(page.getByLabel('主讲人'), '沈祎');
  await page.keyboard.press('Control+s');
  await seeToast(page, '已保存“党员大会”');
  await page.getByRole('button', { name: '打印会议通知' }).click();
  const dialog = page.getByRole('dialog', { name: '会议通知' });
  const paper = dialog.frameLocator('iframe');
  await expect(paper.getByText('2099年1月8日 周四 19:30').first()).toBeVisible();
  await expect(paper.getByText('宣传排班办法')).toBeVisible();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '现在开会' }).click();
  await expect(liveLine(page).speaker).toHaveValue('沈祎');
});
