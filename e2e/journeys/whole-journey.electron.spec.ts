import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { dutyCell, expectOpenPlaces, namesIn, openCell, planAndAdopt, planState } from '../pages/duty.ts';
import { goToExport } from '../pages/exports.ts';
import { recordCommittee } from '../pages/meetings.ts';
import { addPerson, expectHeads, importSampleRoster, previewImport } from '../pages/roster.ts';
import { nameFolder, saveFile } from '../pages/save-file.ts';
import { addItem, fillIssue, receiveDonation, stockRow } from '../pages/supplies.ts';
import { expectOpen, fillNewPost, openPost, ourPost, unlock } from '../pages/welcome.ts';
import { goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();
const resolution = '每晚十点对岗，缺人当班补齐';

test('a new post is entered only once the recovery code is acknowledged', async () => {
  const { page } = shared.app;
  await fillNewPost(page, ourPost);
  const code = (await page.getByLabel('恢复码', { exact: true }).textContent()) ?? '';
  expect(code.replaceAll(/[^0-9A-Z]/g, '').length).toBeGreaterThanOrEqual(20);
  const enter = page.getByRole('button', { name: '进入指挥所' });
  await expect(enter).toBeDisabled();
  await page.getByLabel('我已打印或抄写').check();
  await enter.click();
  await expectOpen(page, ourPost.branchName);
  await expect(page.getByRole('region', { name: '开始使用' })).toContainText('导入花名册');
});

test('bad rows of a table say why, and nothing is written before 导入 is pressed', async () => {
  const { page } = shared.app;
  await goTo(page, '花名册');
  await addPerson(page, { name: '顾长风', unit: '市气象局', phone: '19900008011', party: true, consent: true });
  await expectHeads(page, 1);
  const rows = '姓名,单位,电话\n林小满,市档案馆,19900008012\n,市档案馆,19900008013\n赵立秋,市档案馆,1990000\n顾长风,市气象局,19900008011\n';
  const dialog = await previewImport(page, { name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
  await expect(dialog.getByText('没有姓名')).toBeVisible();
  await expect(dialog.getByText('只有 7 位，手机号应是 11 位')).toBeVisible();
  await expect(dialog.getByText(/重复：/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: '导入 1 人' })).toBeEnabled();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expectHeads(page, 1);
  await importSampleRoster(page);
  await expectHeads(page, 38);
});

test('28 days are planned without a gap; an emptied place shows at once, Ctrl+Z fills it, an impossible duty is told in words', async () => {
  const { page } = shared.app;
  await goTo(page, '排班');
  await planAndAdopt(page);
  await expectOpenPlaces(page, 0);
  await expect(planState(page)).toContainText(/违规\s*0\s*处/);

  const cell = dutyCell(page, 1, 0);
  const [first = ''] = await namesIn(cell);
  const drawer = await openCell(page, 1, 0);
  await drawer.getByRole('button', { name: '撤下' }).first().click();
  await expect(drawer.getByText('缺 1 人')).toBeVisible();
  await expect(cell).toContainText('缺1人');
  await expectOpenPlaces(page, 1);
  await page.keyboard.press('Control+z');
  await expectOpenPlaces(page, 0);
  await expect(cell).toContainText(first);

  await drawer.getByRole('button', { name: '撤下' }).first().click();
  await expectOpenPlaces(page, 1);
  // stood there all night, and the next shift begins when that one ends
  const [tired = ''] = await namesIn(dutyCell(page, 0, 0));
  await drawer.getByLabel('按姓名、拼音或单位找人').fill(tired);
  await drawer.getByRole('button', { name: `安排 ${tired}` }).click();
  await expect(cell).toContainText('一天两班');
  await expect(drawer.getByRole('listitem').filter({ hasText: tired }).first()).toContainText('休息');
  await expect(planState(page)).toContainText(/违规\s*[1-9]/);
  await drawer.getByRole('heading', { name: '在这里的人' }).focus();
  await page.keyboard.press('Control+z');
  await expectOpenPlaces(page, 1);
  await page.keyboard.press('Control+z');
  await expectOpenPlaces(page, 0);
  await expect(planState(page)).toContainText(/违规\s*0\s*处/);
  await page.keyboard.press('Escape');
});

test('supplies come in and go out, never below zero, and a wrong line is taken back by another', async () => {
  const { page } = shared.app;
  await goTo(page, '物资');
  await addItem(page, { name: '姜茶包', unit: '箱', lowLevel: '5' });
  await receiveDonation(page, '姜茶包', '20', '云州姜茶社');
  await expect(stockRow(page, '姜茶包')).toContainText('20');

  const drawer = await fillIssue(page, '姜茶包', '21', '周启明');
  await drawer.getByRole('button', { name: '发放', exact: true }).click();
  await expect(drawer.getByText('“姜茶包”要 21箱，主库可用 20箱，差 1箱').first()).toBeVisible();
  await drawer.getByLabel('数量').fill('12');
  await drawer.getByRole('button', { name: '发放', exact: true }).click();
  await seeToast(page, '已发放');
  await expect(stockRow(page, '姜茶包')).toContainText('8');

  await (await fillIssue(page, '姜茶包', '4', '许婷')).getByRole('button', { name: '发放', exact: true }).click();
  await expect(stockRow(page, '姜茶包')).toContainText('不足');
  await page.getByRole('main').getByText('流水', { exact: true }).click();
  await page.getByRole('row').filter({ hasText: '周启明' }).getByRole('button', { name: /^冲红/ }).click();
  await page.getByLabel('原因').fill('数量写错');
  await page.getByRole('dialog').getByRole('button', { name: '冲红', exact: true }).click();
  await seeToast(page, /已冲红.*结余 16/);
  await expect(page.getByRole('row').filter({ hasText: '冲红' }).filter({ hasText: '+12' })).toBeVisible();
  await (await fillAgain(page)).getByRole('button', { name: '发放', exact: true }).click();
  await expect(stockRow(page, '姜茶包')).toContainText('不足');
});

/** Back to 库存, and once more down to the low level. */
const fillAgain = async (page: (typeof shared)['app']['page']) => {
  await page.getByRole('main').getByText('库存', { exact: true }).click();
  return fillIssue(page, '姜茶包', '11', '贺春生');
};

test('a committee meeting keeps who was away and why, who said what, and how the vote went', async () => {
  const { page } = shared.app;
  await goTo(page, '会议');
  await recordCommittee(page, {
    place: '社区会议室',
    absent: { name: '郭旻', reason: '病假' },
    topic: '夜班补岗',
    statement: { speaker: '沈祎', words: '夜里风大，两人一班不能再少。' },
    resolution,
    responsible: '贺春生',
  });
  await page.getByRole('button', { name: '打印会议记录' }).click();
  const paper = page.getByRole('dialog', { name: '会议记录' }).frameLocator('iframe');
  await expect(paper.getByText('病假').first()).toBeVisible();
  await expect(paper.getByText('夜里风大，两人一班不能再少。').first()).toBeVisible();
  await expect(paper.getByText(resolution).first()).toBeVisible();
  await page.getByRole('dialog', { name: '会议记录' }).getByRole('button', { name: '关闭' }).click();
});

test('the board shows who consented, says how many it leaves out, and is saved as a PDF', async () => {
  const { app } = shared;
  const { page } = app;
  await goTo(page, '公示');
  const board = page.frameLocator('iframe[title*="公示板"]');
  await expect(board.getByText('周启明').first()).toBeVisible();
  await expect(board.getByText('白雪梅')).toHaveCount(0);
  await expect(page.getByText('有 2 人未同意公示')).toBeVisible();
  const pdf = await saveFile(app, () => page.getByRole('button', { name: '存成 PDF' }).click());
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
});

test('what is exported lies whole in the folder, each file as its manifest says', async () => {
  const { app } = shared;
  const { page } = app;
  const stick = await mkdtemp(join(homedir(), '.post-e2e-stick-'));
  try {
    await goToExport(page);
    await nameFolder(app, stick);
    await page.getByRole('button', { name: '开始导出' }).click();
    await expect(page.getByText('已写入并逐一核对')).toBeVisible({ timeout: 120_000 });
    const [folder = '', ...others] = await readdir(stick);
    expect(others).toEqual([]);
    const names = await readdir(join(stick, folder));
    const { files } = JSON.parse(await readFile(join(stick, folder, 'manifest.json'), 'utf8')) as {
      files: readonly { name: string; sha256: string }[];
    };
    expect([...names].sort()).toEqual([...files.map(({ name }) => name), 'manifest.json'].sort());
    expect(files.length).toBeGreaterThanOrEqual(7);
    for (const { name, sha256 } of files) {
      const bytes = await readFile(join(stick, folder, name));
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sha256);
    }
  } finally {
    await rm(stick, { recursive: true, force: true });
  }
});

test('today answers who is on duty, what runs short, what is open; it settles and backs up', async () => {
  const { page } = shared.app;
  await goTo(page, '今日');
  await expect(page.getByText(/卡口守住了：.班 6 人在岗/)).toBeVisible();
  await expect(page.getByRole('region', { name: '快用完的物资' })).toContainText('姜茶包 剩 5 箱');
  const open = page.getByRole('region', { name: '待办决议' });
  await open.getByRole('button', { name: `办结：${resolution}` }).click();
  await expect(open).toContainText('没有待办的决议');
  const backup = page.getByRole('region', { name: '备份' });
  await backup.getByRole('button', { name: '立即备份' }).click();
  await page.getByRole('dialog', { name: '立即备份' }).getByRole('button', { name: '备份在本机' }).click();
  await seeToast(page, '已备份到');
  await expect(backup).toContainText('本机最新');
});

test('a lock hides everything until the passphrase; after a restart all that was confirmed is there', async () => {
  const { app } = shared;
  await app.page.getByRole('button', { name: '锁定' }).click();
  await expect(app.page.getByRole('dialog', { name: ourPost.branchName })).toContainText('已锁定');
  await expect(app.page.getByRole('main')).toBeHidden();
  await unlock(app.page);
  await expect(app.page.getByRole('region', { name: '备份' })).toBeVisible();

  await app.reopen();
  const { page } = app;
  await openPost(page);
  await goTo(page, '花名册');
  await expectHeads(page, 38);
  await goTo(page, '排班');
  await expectOpenPlaces(page, 0);
  await goTo(page, '物资');
  await expect(stockRow(page, '姜茶包')).toContainText('5');
  await goTo(page, '会议');
  await expect(page.getByRole('region', { name: '未办结的决议' })).toContainText('0 项');
  await expect(page.getByRole('row').filter({ hasText: '支部委员会会议' })).toContainText('1 项');
});
