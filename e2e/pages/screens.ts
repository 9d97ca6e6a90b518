import { expect, type Page } from '@playwright/test';
import { branchScreens } from './branch.ts';
import { goToSupplies } from './donations.ts';
import { dutyCell } from './duty.ts';
import { exportTab, goToExport } from './exports.ts';
import { goToHandover } from './handover.ts';
import { changePart, goToPosters, pickTemplate } from './posters.ts';
import { goToReporting } from './reporting.ts';
import { previewImport } from './roster.ts';
import { goToRuns, goToUse, planRun, unitFigure } from './runs.ts';
import { serviceScreens } from './service-screens.ts';
import { openRarer } from './supplies.ts';
import { goTo, type PlaceWord, switchTo } from './window.ts';

/** A thing to look at in an open sample post: how a person gets there from its place, and which dialog then stands open. */
export interface Screen {
  readonly place: PlaceWord;
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** stays on the page: nothing to close */
  readonly inPage?: boolean;
}

const press = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('main')
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const tab = (name: string) => (page: Page) => page.getByRole('tab', { name, exact: true }).click();
const aRun = { item: 'N95口罩', quota: '2', name: '每户口罩' };
const badRows = '姓名,电话\n林小满,19900008012\n,19900008013\n周启明,19900000001\n';

const setupTab = (name: string) => async (page: Page) => {
  await press('岗位、班次和规则')(page);
  await tab(name)(page);
};

export const screens: readonly Screen[] = [
  { place: '今日', name: '停电打印', open: press('停电打印') },
  { place: '今日', name: '立即备份', open: press('立即备份') },
  { place: '花名册', name: '资料和请假', open: (page) => openPerson(page) },
  {
    place: '花名册',
    name: '导入预览',
    open: (page) => previewImport(page, { name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(badRows) }),
  },
  ...branchScreens,
  ...serviceScreens,
  { place: '花名册', name: '登记报到', open: (page) => goToReporting(page, '双报到').then(() => press('登记报到')(page)) },
  { place: '花名册', name: '每日人数', inPage: true, open: (page) => goToReporting(page, '人数与离岗') },
  { place: '花名册', name: '登记培训', open: (page) => goToReporting(page, '岗前培训').then(() => press('登记培训')(page)) },
  { place: '花名册', name: '登记搭班', open: (page) => goToReporting(page, '搭班').then(() => press('登记第一对')(page)) },
  { place: '花名册', name: '公示与承诺', inPage: true, open: (page) => goToReporting(page, '公示与承诺') },
  { place: '花名册', name: '登记入党申请', open: (page) => goToReporting(page, '入党申请').then(() => press('登记入党申请')(page)) },
  { place: '排班', name: '一格', open: (page) => dutyCell(page, 1, 1).click() },
  { place: '排班', name: '排班方案', open: (page) => propose(page) },
  { place: '排班', name: '岗位', open: setupTab('岗位') },
  { place: '排班', name: '班次', open: setupTab('班次') },
  { place: '排班', name: '人数', open: setupTab('人数') },
  { place: '排班', name: '规则', open: setupTab('规则') },
  { place: '排班', name: '阶段和节假日', open: setupTab('阶段和节假日') },
  { place: '排班', name: '带班', open: setupTab('带班') },
  { place: '排班', name: '公平表', inPage: true, open: (page) => switchTo(page.getByRole('radiogroup', { name: '看法' }), '公平表') },
  { place: '排班', name: '按人员', inPage: true, open: (page) => switchTo(page.getByRole('radiogroup', { name: '看法' }), '按人员') },
  { place: '排班', name: '交接班', inPage: true, open: (page) => handover(page) },
  { place: '排班', name: '设签字密码', open: (page) => handover(page).then(() => press('签字密码')(page)) },
  { place: '排班', name: '意愿', inPage: true, open: (page) => page.getByRole('link', { name: '意愿', exact: true }).click() },
  { place: '排班', name: '发布', open: press('发布') },
  { place: '排班', name: '有人生病', open: press('有人生病') },
  { place: '排班', name: '登记变动', open: (page) => dutyPage(page, '发布与变动').then(() => refusedChange(page)) },
  {
    place: '排班',
    name: '到岗',
    inPage: true,
    open: (page) => dutyPage(page, '到岗').then(() => page.getByRole('region', { name: /^现在/ }).waitFor()),
  },
  { place: '排班', name: '替岗', open: (page) => dutyPage(page, '到岗').then(() => press(/^找人顶/)(page)) },
  { place: '物资', name: '新物品', open: press('新物品') },
  { place: '物资', name: '接收', open: press('接收') },
  { place: '物资', name: '发放', open: (page) => refusedIssue(page) },
  { place: '物资', name: '冲红', open: (page) => reverse(page) },
  { place: '物资', name: '借还', inPage: true, open: (page) => lookAt(page, '借还') },
  { place: '物资', name: '按单据', inPage: true, open: (page) => byDocument(page) },
  { place: '物资', name: '套装和存放处', inPage: true, open: (page) => lookAt(page, '套装和存放处') },
  { place: '物资', name: '新套装', open: (page) => lookAt(page, '套装和存放处').then(() => press('新套装')(page)) },
  { place: '物资', name: '调拨', open: (page) => openRarer(page, '调拨') },
  { place: '物资', name: '报损', open: (page) => openRarer(page, '报损') },
  { place: '物资', name: '捐赠', inPage: true, open: (page) => goToSupplies(page, '捐赠') },
  { place: '物资', name: '登记捐赠', open: (page) => goToSupplies(page, '捐赠').then(() => refusedDonation(page)) },
  { place: '物资', name: '上交捐款', open: (page) => goToSupplies(page, '捐赠').then(() => press('上交捐款')(page)) },
  { place: '物资', name: '盘点', inPage: true, open: (page) => goToSupplies(page, '盘点').then(() => openCount(page)) },
  { place: '物资', name: '开始盘点', open: (page) => goToSupplies(page, '盘点').then(() => press('开始盘点')(page)) },
  { place: '物资', name: '新建分发', open: (page) => goToRuns(page).then(() => refusedRun(page)) },
  { place: '物资', name: '分发进度', inPage: true, open: (page) => planRun(page, aRun) },
  {
    place: '物资',
    name: '一个单元的住户',
    inPage: true,
    open: (page) => planRun(page, aRun).then(() => unitFigure(page, '1栋 1单元').click()),
  },
  { place: '物资', name: '装车与核对', inPage: true, open: (page) => planRun(page, aRun).then(() => lookAtTrips(page)) },
  { place: '物资', name: '用量', inPage: true, open: (page) => goToUse(page, 'N95口罩') },
  { place: '会议', name: '一次会议', inPage: true, open: (page) => page.getByRole('row').nth(1).getByRole('button').first().click() },
  { place: '会议', name: '会后', inPage: true, open: (page) => afterMeeting(page) },
  {
    place: '会议',
    name: '决议落实',
    open: (page) =>
      page
        .getByRole('link', { name: '决议落实' })
        .click()
        .then(() => press(/^办结/)(page)),
  },
  { place: '公示', name: '告知书', inPage: true, open: press(/^告知书/) },
  { place: '公示', name: '修改文字', open: press('修改文字') },
  { place: '公示', name: '海报版式', inPage: true, open: goToPosters },
  { place: '公示', name: '海报文字', inPage: true, open: (page) => pickTemplate(page, '图片海报') },
  { place: '公示', name: '文字库', inPage: true, open: (page) => pickTemplate(page, '图片海报').then(() => changePart(page, '文字库')) },
  {
    place: '公示',
    name: '配色和纸张',
    inPage: true,
    open: (page) => pickTemplate(page, '图片海报').then(() => changePart(page, '配色和纸张')),
  },
  { place: '公示', name: '导出中心', inPage: true, open: goToExport },
  { place: '公示', name: '恢复档案', inPage: true, open: (page) => goToExport(page).then(() => exportTab(page, '恢复档案').click()) },
  ...(['显示', '备份', '操作记录', '核对', '隐私', '撤销支部', '文件在哪里'] as const).map(
    (name): Screen => ({ place: '设置', name, inPage: true, open: tab(name) }),
  ),
  { place: '设置', name: '查找', open: (page) => search(page) },
  { place: '设置', name: '按键一览', open: (page) => page.getByRole('button', { name: '按键一览' }).click() },
];

/** The meeting of the sample that is final, with its photo. */
const afterMeeting = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '云杉苑小区临时党支部成立大会' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '已定稿' })).toBeVisible();
};

const openPerson = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '周启明', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '登记请假' }).click();
};

const propose = async (page: Page): Promise<void> => {
  await press('排班')(page);
  await page.getByRole('dialog').getByRole('button', { name: '开始排班' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: '采用' })).toBeEnabled({ timeout: 60_000 });
};

/** With everything that is missing marked. */
const handover = async (page: Page): Promise<void> => {
  await goToHandover(page);
  await press('交班人签字')(page);
  await expect(page.getByRole('alert').filter({ hasText: '还不能签字' })).toBeVisible();
};

const dutyPage = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: '排班的页面' }).getByRole('link', { name, exact: true }).click();

const refusedChange = async (page: Page): Promise<void> => {
  await press('登记变动')(page);
  await page.getByRole('dialog').getByRole('button', { name: '登记', exact: true }).click();
};

/** With every complaint of the form on screen. */
const refusedIssue = async (page: Page): Promise<void> => {
  await press('发放')(page);
  await page.getByRole('dialog').getByRole('button', { name: '发放', exact: true }).click();
};

/** One of the ways of looking at the store; its page starts with 库存, also when one was elsewhere in it before. */
const lookAt = async (page: Page, words: string): Promise<void> => {
  await expect(page.getByRole('radio', { name: '库存', exact: true })).toBeChecked();
  await switchTo(page.getByRole('radiogroup', { name: '看什么' }), words);
};

/** With every complaint of the form on screen. */
const refusedRun = async (page: Page): Promise<void> => {
  await press('新建分发')(page);
  await page.getByRole('dialog').getByRole('button', { name: '排好并开始' }).click();
};

const lookAtTrips = (page: Page): Promise<void> => switchTo(page.getByRole('radiogroup', { name: '看什么' }), '装车与核对');

/** With every complaint of the form on screen. */
const refusedDonation = async (page: Page): Promise<void> => {
  await press('登记捐赠')(page);
  await page.getByRole('dialog').getByRole('button', { name: '登记', exact: true }).click();
};

/** The stock-taking of the sample, as it was settled. */
const openCount = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^查看/ }).first().click();
  await expect(page.getByRole('button', { name: '打印盘点报告' })).toBeVisible();
};

const byDocument = async (page: Page): Promise<void> => {
  await lookAt(page, '流水');
  await switchTo(page.getByRole('radiogroup', { name: '按笔还是按单据' }), '按单据');
};

const reverse = async (page: Page): Promise<void> => {
  await lookAt(page, '流水');
  await page.getByRole('button', { name: /^冲红/ }).first().click();
};

const search = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^查找/ }).fill('云杉');
  await expect(page.getByRole('option').first()).toBeVisible();
};

/** Opens a screen from its place and waits until its dialog is there. */
export const show = async (page: Page, screen: Screen): Promise<void> => {
  await goTo(page, screen.place);
  await screen.open(page);
  if (!screen.inPage) await expect(page.getByRole('dialog').last()).toBeVisible();
};

/** Closes the dialog of a screen without keeping what was typed. */
export const hide = async (page: Page, screen: Screen): Promise<void> => {
  if (screen.inPage) return;
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};
