// npm run manual: takes the pictures of docs/manual again, from the built browser door on a fresh data folder, at the size of a common laptop.
// Names on them are invented: an empty new post, then the sample post. Ends with 1 when a picture is too large to keep.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { build } from './build.mjs';
import { wallPictures } from './manual-board-pictures.mjs';
import { branchPictures } from './manual-branch-pictures.mjs';
import { briefPictures } from './manual-brief-pictures.mjs';
import { carePictures } from './manual-care-pictures.mjs';
import { deliveryPictures } from './manual-delivery-pictures.mjs';
import { suppliesSidePictures } from './manual-donation-pictures.mjs';
import { exportPictures } from './manual-export-pictures.mjs';
import { figuresPictures } from './manual-figures-pictures.mjs';
import { meetingPictures } from './manual-meeting-pictures.mjs';
import { gateFigurePictures, partyLifePictures } from './manual-party-life-pictures.mjs';
import { posterPictures } from './manual-poster-pictures.mjs';
import { printPictures } from './manual-print-pictures.mjs';
import { recordPictures } from './manual-record-pictures.mjs';
import { reportingPictures } from './manual-reporting-pictures.mjs';
import { requestPictures } from './manual-request-pictures.mjs';
import { rosterPictures } from './manual-roster-pictures.mjs';
import { roundPictures } from './manual-round-pictures.mjs';
import { runPictures } from './manual-run-pictures.mjs';
import { safetyPictures } from './manual-safety-pictures.mjs';
import { needNode24 } from './need-node.mjs';
import { root } from './root.mjs';
import { smallPng } from './small-png.mjs';

const target = path.join(root, 'docs', 'manual', 'images');
const LARGEST = 150_000;
const executablePath = process.env.POST_CHROMIUM ?? '/usr/bin/chromium';

const goTo = async (page, word) => {
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: word, exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('heading', { level: 1, name: new RegExp(`^${word}`) })
    .waitFor();
};
const closeDialog = (page) => page.keyboard.press('Escape');

/** Before a real post is there: the first screen, a new post, the import into its empty roster. */
const firstDay = async (page, take) => {
  await page.getByRole('button', { name: '打开示例' }).waitFor();
  await take('welcome');
  await page.getByRole('button', { name: '新建指挥所' }).click();
  await page.getByLabel('临时党支部全称').fill('雪松里小区临时党支部');
  await page.getByLabel('小区或社区').fill('雪松里小区');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('24小时值班电话').fill('19900008001');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('口令（必填）').fill('雪后初晴2022守好门');
  await page.getByLabel('再输一次').fill('雪后初晴2022守好门');
  await take('create');
  await page.getByRole('button', { name: '建立指挥所' }).click();
  await page.getByLabel('我已打印或抄写').check();
  await page.getByRole('button', { name: '进入指挥所' }).click();
  await page.getByRole('region', { name: '开始使用' }).waitFor();
  await goTo(page, '花名册');
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导入花名册' });
  await dialog.getByLabel('花名册文件', { exact: true }).setInputFiles(path.join(root, 'resources', 'sample', '花名册.xlsx'));
  await dialog.getByRole('button', { name: /导入 \d+ 人/ }).waitFor();
  await take('roster-import');
  await closeDialog(page);
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('banner').getByRole('button', { name: '书记' }).click();
  await page.getByRole('menuitem', { name: '换一个指挥所' }).click();
};

/** Two people's wishes, marked in the table. */
const wishesPicture = async (page, take) => {
  await page.getByRole('navigation', { name: '排班的页面' }).getByRole('link', { name: '意愿', exact: true }).click();
  await page.locator('[role=grid] td[tabindex="0"]').focus();
  for (const key of ['Shift+ArrowRight', '+']) await page.keyboard.press(key);
  await page.locator('.wish-on').first().waitFor();
  for (const key of ['ArrowDown', '-']) await page.keyboard.press(key);
  await page.locator('.wish-off').first().waitFor();
  await take('wishes');
};

/** Heads of a lockdown beside the daily ones. */
const setupPicture = async (page, take) => {
  await page.getByRole('button', { name: '岗位、班次和规则' }).click();
  await page.getByRole('tab', { name: '人数', exact: true }).click();
  await page.getByRole('button', { name: '另设一张…' }).click();
  await page.getByRole('button', { name: '添加这张表' }).click();
  await page.getByText('封控期间').waitFor();
  await take('duty-setup');
  await closeDialog(page);
};

const dutyPictures = async (page, take) => {
  await goTo(page, '排班');
  await page.locator('[role=grid] .duty-name').first().waitFor();
  await take('duty');
  await setupPicture(page, take);
  await page.locator('[role=grid] [aria-rowindex="4"] [aria-colindex="2"]').click();
  await page.locator('.candidate').first().waitFor();
  await take('duty-cell');
  await closeDialog(page);
  await page.getByRole('main').getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('dialog', { name: '打印和存文件' }).waitFor();
  await take('duty-print');
  await closeDialog(page);
  await page.getByRole('main').getByRole('button', { name: '排班', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '排班' });
  await dialog.getByRole('button', { name: '开始排班' }).click();
  await dialog.getByRole('button', { name: '采用' }).waitFor();
  await dialog.locator('.propose-figures').waitFor({ timeout: 90_000 });
  await take('duty-propose');
  await dialog.getByRole('button', { name: '放弃' }).click();
  await wishesPicture(page, take);
};

const handoverPicture = async (page, take) => {
  await page.getByRole('navigation', { name: '排班的页面' }).getByRole('link', { name: '交接班' }).click();
  await page.getByRole('list', { name: '签字' }).waitFor();
  await page.getByLabel('查验人次').fill('220');
  await page.getByLabel('查验车辆').fill('31');
  await take('handover');
  await page.getByRole('button', { name: '保存', exact: true }).click();
};

/** A plan from its first version to the gate, with somebody ill in between. */
const lifePictures = async (page, take) => {
  const dutyPage = (name) => page.getByRole('navigation', { name: '排班的页面' }).getByRole('link', { name, exact: true }).click();
  await dutyPage('值班表');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const publishing = page.getByRole('dialog', { name: '发布值班表' });
  await publishing.getByRole('button', { name: '发布', exact: true }).waitFor();
  await take('publish');
  await publishing.getByRole('button', { name: '发布', exact: true }).click();
  await publishing.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '有人生病' }).click();
  const drawer = page.getByRole('dialog', { name: /有人生病|谁来顶/ });
  await drawer.getByLabel('谁（必填）').fill('周启明');
  const lastDay = new Date(Date.now() + 6 * 86_400_000).toISOString().slice(0, 10);
  await drawer.getByLabel('到哪天（含）').fill(lastDay);
  await page.keyboard.press('Enter');
  await drawer.getByLabel('同意人（必填）').fill('何立新');
  await drawer.getByRole('button', { name: '算一算' }).click();
  await drawer.getByRole('button', { name: '全部采用' }).waitFor({ timeout: 90_000 });
  await take('ill');
  await drawer.getByRole('button', { name: '全部采用' }).click();
  await drawer.getByText('这几天的班都有人了。').waitFor();
  await closeDialog(page);
  await dutyPage('发布与变动');
  await page.getByRole('tab', { name: '变动记录' }).click();
  await page.getByRole('row').nth(1).waitFor();
  await take('changes');
  await dutyPage('到岗');
  await page
    .getByRole('button', { name: / 签到$/ })
    .first()
    .click();
  await page
    .getByText(/在岗，/)
    .first()
    .waitFor();
  await take('attendance');
};

/** The forms of the store, filled but not sent, and the ledger of one item. */
const suppliesPictures = async (page, take) => {
  await goTo(page, '物资');
  await page.getByRole('row').nth(3).waitFor();
  await take('supplies');
  const main = page.getByRole('main');
  await main.getByRole('button', { name: '接收', exact: true }).click();
  const receipt = page.getByRole('dialog', { name: '接收物资' });
  const line = receipt.getByRole('group', { name: '第 1 行' });
  await line.getByLabel('物品').fill('口罩');
  await line.getByLabel('物品').press('Enter');
  await line.getByLabel('数量').fill('400');
  await line.getByRole('button', { name: '批号、有效期、估价…' }).click();
  await line.getByLabel('批号', { exact: true }).fill('20220106A');
  await take('supplies-receive');
  await closeDialog(page);
  await page.getByRole('button', { name: '不保存，关上' }).click();
  await receipt.waitFor({ state: 'hidden' });
  await main.getByRole('button', { name: '发放', exact: true }).click();
  const issue = page.getByRole('dialog', { name: '发放物资' });
  const goods = issue.getByRole('group', { name: '第 1 行' });
  await goods.getByLabel('物品').fill('口罩');
  await goods.getByLabel('物品').press('Enter');
  await goods.getByLabel('数量').fill('30');
  await take('supplies-issue');
  await closeDialog(page);
  await page.getByRole('button', { name: '不保存，关上' }).click();
  await issue.waitFor({ state: 'hidden' });
  await main.getByRole('button', { name: /口罩的流水$/ }).click();
  await page.getByRole('row').nth(3).waitFor();
  await take('supplies-ledger');
};

const boardPictures = async (page, take) => {
  await goTo(page, '公示');
  await page.getByRole('button', { name: '打印', exact: true }).and(page.locator(':enabled')).waitFor();
  await take('boards');
  await wallPictures(page, take);
  await posterPictures(page, take);
  await printPictures(page, take);
  await exportPictures(page, take);
};

/** 打印: what can be printed of people. */
const rosterPrintPicture = async (page, take) => {
  await page.getByRole('main').getByRole('button', { name: '打印', exact: true }).click();
  await page.getByRole('dialog', { name: '打印花名册和证牌' }).waitFor();
  await take('roster-print');
  await closeDialog(page);
};

/** 撤销支部: the four steps. */
const closingPicture = async (page, take) => {
  await goTo(page, '设置');
  await page.getByRole('tab', { name: '撤销支部' }).click();
  await page.getByRole('heading', { name: '四、清除本机资料' }).waitFor();
  await take('closing');
};

/** The sample post, place by place. */
const everyDay = async (page, take) => {
  await page.getByRole('button', { name: '打开示例' }).click();
  await page.getByRole('banner').getByText('云杉苑小区临时党支部').waitFor({ timeout: 120_000 });
  await goTo(page, '今日');
  await page.locator('.gate-state').waitFor();
  await take('today');
  await page.getByRole('button', { name: '立即备份' }).click();
  await page.getByRole('button', { name: '备份在本机' }).waitFor();
  await page.locator('.folder-field .ant-btn-loading').waitFor({ state: 'hidden' });
  await take('backup');
  await closeDialog(page);
  await figuresPictures(page, take);
  await goTo(page, '花名册');
  await page.getByRole('row').nth(3).waitFor();
  await take('roster');
  await rosterPrintPicture(page, take);
  await rosterPictures(page, take);
  await branchPictures(page, take);
  await reportingPictures(page, take);
  await dutyPictures(page, take);
  await handoverPicture(page, take);
  await lifePictures(page, take);
  await suppliesPictures(page, take);
  await suppliesSidePictures(page, take);
  await runPictures(page, take);
  await goTo(page, '会议');
  await recordPictures(page, take);
  await meetingPictures(page, take);
  await partyLifePictures(page, take);
  await goTo(page, '今日');
  await briefPictures(page, take);
  await goTo(page, '服务');
  await deliveryPictures(page, take);
  await roundPictures(page, take);
  await gateFigurePictures(page, take);
  await carePictures(page, take);
  await requestPictures(page, take);
  await boardPictures(page, take);
  await closingPicture(page, take);
  await safetyPictures(page, take);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^查找/ }).fill('口罩');
  await page.getByRole('option').first().waitFor();
  await take('search');
};

/** One picture, once faces have arrived and nothing moves; the data folder's random name is not shown on any of them. */
const photographer = (page, sizes) => async (name) => {
  await page.evaluate(() => document.fonts.ready);
  await page.locator('.ant-message-notice').first().waitFor({ state: 'hidden' });
  const picture = smallPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  writeFileSync(path.join(target, `${name}.png`), picture);
  sizes.set(name, picture.length);
};

const withBrowserDoor = async (work) => {
  const home = mkdtempSync(path.join(tmpdir(), 'post-manual-'));
  const launcher = spawn(process.execPath, [path.join(root, 'out', 'host', 'launcher.js'), '--no-open'], {
    env: { ...process.env, POST_HOME: path.join(home, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [address] = await once(createInterface({ input: launcher.stdout }), 'line');
    await work(address);
  } finally {
    const left = once(launcher, 'exit');
    launcher.kill('SIGINT');
    await left;
    rmSync(home, { recursive: true, force: true });
  }
};

needNode24();
await build({ ifStale: true });
mkdirSync(target, { recursive: true });
const sizes = new Map();
await withBrowserDoor(async (address) => {
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(address);
    const take = photographer(page, sizes);
    await firstDay(page, take);
    await everyDay(page, take);
  } finally {
    await browser.close();
  }
});
for (const [name, bytes] of sizes) console.log(`${name}.png ${Math.round(bytes / 1000)} kB`);
if ([...sizes.values()].some((bytes) => bytes > LARGEST)) {
  console.error(`a picture is larger than ${LARGEST / 1000} kB`);
  process.exit(1);
}
