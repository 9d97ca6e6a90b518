import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { goToBranch, placeButton, showBranchTab } from '../pages/branch.ts';
import { pressOn } from '../pages/keyboard.ts';
import { openSample } from '../pages/welcome.ts';
import { choose, goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();

test('the open place is the first thing read, and is filled by keyboard alone', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goToBranch(page, '责任图');
  const gaps = page.getByRole('region', { name: '还没有人负责的地方' });
  await expect(gaps.getByRole('listitem')).toHaveText([/13栋 3单元还没有单元负责人/]);
  await pressOn(gaps.getByRole('button', { name: /选人/ }));
  await page.keyboard.type('cmz');
  await page.keyboard.press('Enter');
  await seeToast(page, '已安排');
  await expect(page.getByText('每一栋、每一个单元都有人负责。')).toBeVisible();
});

test('three buildings go to one committee member in one step, and one 撤销 gives them back', async () => {
  const { page } = shared.app;
  await showBranchTab(page, '楼栋和单元');
  for (const name of ['1栋', '2栋', '3栋']) await page.getByLabel(`选中${name}`, { exact: true }).check();
  const form = page.getByRole('form', { name: '几栋一起安排' });
  await expect(form).toContainText('已选 3 栋（1–3栋）');
  await form.getByLabel('交给谁').fill('郭旻');
  await form.getByRole('button', { name: '安排', exact: true }).click();
  await seeToast(page, '已安排 3 处');
  await expect(placeButton(page, /^1栋 支委：郭旻/)).toBeVisible();
  // the bar's own 撤销: a toast may be gone before a slow machine presses it
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^撤销：安排包片/ })
    .click();
  await expect(placeButton(page, /^1栋 支委：何立新/)).toBeVisible();
});

test('one more building is generated, the sum says it is one too many, and doors typed by hand are read back short', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '批量生成' }).click();
  const drawer = page.getByRole('dialog', { name: '批量生成楼栋和单元' });
  await expect(drawer.getByLabel('第 1 行从几栋起')).toHaveValue('14');
  await drawer.getByLabel('第 1 行单元数').fill('2');
  await expect(drawer.getByRole('status')).toContainText('会生成 1 栋 2 个单元');
  await drawer.getByRole('button', { name: '生成', exact: true }).click();
  await expect(page.getByText('楼栋：这里列了 14 栋，设置里写的是 13 栋，多出 1 栋。')).toBeVisible();
  await page.getByRole('button', { name: /^14栋 \d+ 个单元$/ }).click();
  await page.getByRole('button', { name: '14栋 1单元', exact: true }).click();
  const unit = page.getByRole('dialog', { name: '14栋 1单元' });
  await unit.getByLabel('门牌').fill('103-202');
  await expect(unit.getByText(/“103-202”读不懂/)).toBeVisible();
  await unit.getByLabel('门牌').fill('101至302 商铺1');
  await unit.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('cell', { name: '101–302、商铺1' })).toBeVisible();
});

test('an office is taken back and given again with its date and appointing body; the past holder stays', async () => {
  const { page } = shared.app;
  await showBranchTab(page, '支部和任职');
  await page.getByRole('button', { name: '免去郭旻的宣传委员' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '免去', exact: true }).click();
  await seeToast(page, '已免去郭旻的宣传委员');
  await page.getByRole('button', { name: /宣传委员 任命$/ }).click();
  const drawer = page.getByRole('dialog', { name: /^任命/ });
  await drawer.getByLabel('任命谁').fill('王喆');
  await drawer.getByRole('button', { name: '任命', exact: true }).click();
  await seeToast(page, '已任命王喆为宣传委员');
  await page.getByText(/^历任 \d+ 段$/).click();
  await expect(page.getByRole('listitem').filter({ hasText: '郭旻 宣传委员' })).toBeVisible();
  await page.getByRole('button', { name: /再任命一位$/ }).click();
  const second = page.getByRole('dialog', { name: /^任命/ });
  await second.getByLabel('任命谁').fill('何立新');
  await choose(second.getByLabel('职务'), '书记');
  await expect(second.getByText('周启明现在是书记。一个支部只有一位书记。')).toBeVisible();
  await second.getByRole('button', { name: '关上', exact: true }).click();
  await page.getByRole('button', { name: '不保存，关上' }).click();
});

test('somebody moved off the roster leaves gaps by name: in the chart and at the head of the group', async () => {
  const { page } = shared.app;
  await goTo(page, '花名册');
  await page.getByRole('searchbox').or(page.getByPlaceholder(/姓名/)).first().fill('唐桂芳');
  await page.getByRole('button', { name: '移出唐桂芳' }).click();
  await goToBranch(page, '责任图');
  await expect(page.getByText('1栋的楼栋负责人唐桂芳已移出花名册，请换人。')).toBeVisible();
  await showBranchTab(page, '工作组');
  await expect(page.getByText('组长唐桂芳已移出花名册，请另定组长。')).toBeVisible();
});

test('members are picked and moved together; a 先锋岗 refuses who is not in the Party and says why', async () => {
  const { page } = shared.app;
  const help = page.getByRole('region', { name: '帮扶救助服务组' });
  await help.getByRole('button', { name: '夏雨晴' }).click();
  await help.getByRole('button', { name: '白雪梅' }).click();
  const form = page.getByRole('form', { name: '移到工作组' });
  await choose(form.getByLabel('移到哪一组'), '核酸检查组');
  await form.getByRole('button', { name: '移动' }).click();
  await expect(page.getByRole('region', { name: '核酸检查组' }).getByRole('button', { name: '夏雨晴' })).toBeVisible();
  await help.getByRole('button', { name: '鲁秀兰' }).dragTo(page.getByRole('region', { name: '宣传劝导组' }));
  await expect(page.getByRole('region', { name: '宣传劝导组' }).getByRole('button', { name: '鲁秀兰' })).toBeVisible();
  await showBranchTab(page, '党员先锋岗');
  await page.getByRole('button', { name: '设一个先锋岗' }).click();
  const drawer = page.getByRole('dialog', { name: '设一个党员先锋岗' });
  await drawer.getByRole('combobox', { name: '在岗党员' }).fill('pzh');
  await page.keyboard.press('Enter');
  await expect(drawer.getByRole('alert')).toContainText('潘振华的政治面貌是“群众”');
});
