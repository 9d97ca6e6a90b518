import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { pressOn, writeIn } from '../pages/keyboard.ts';
import { goToReporting, showReportingTab, untrained } from '../pages/reporting.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, seeToast, switchTo } from '../pages/window.ts';

const shared = shareApp();

test('somebody new reports by keyboard alone: one form puts them on the roster, one Ctrl+Z takes both back', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goToReporting(page, '双报到');
  await pressOn(page.getByRole('button', { name: '登记报到' }));
  const drawer = page.getByRole('dialog', { name: '登记报到' });
  await writeIn(drawer.getByLabel('姓名（必填）'), '沈佳怡');
  await expect(drawer.getByText('花名册里还没有这个人，登记时一并加入')).toBeVisible();
  await writeIn(drawer.getByLabel('联系电话'), '19900008021');
  await page.keyboard.press('Enter');
  await expect(drawer.getByText('请填写接收人', { exact: true })).toBeVisible();
  await expect(drawer.getByLabel('接收人（必填）')).toBeFocused();
  await page.keyboard.insertText('沈祎');
  await writeIn(drawer.getByLabel('居住地'), '2栋1单元');
  await page.keyboard.press('Enter');
  await seeToast(page, '已登记 沈佳怡报到');
  const row = page.getByRole('row').filter({ hasText: '沈佳怡' });
  await expect(row).toContainText('未培训');
  await page.keyboard.press('Control+z');
  await expect(row).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(row).toContainText('2栋1单元');
});

test('who is not trained is named; one session makes all of them ready, and without it they are not', async () => {
  const { page } = shared.app;
  await showReportingTab(page, '岗前培训');
  await expect(untrained(page)).toContainText('沈佳怡');
  await page.getByRole('button', { name: '登记培训' }).click();
  const drawer = page.getByRole('dialog', { name: '登记培训' });
  await drawer.getByRole('button', { name: '加入还没培训的 3 人' }).click();
  await drawer.getByRole('button', { name: '保存', exact: true }).click();
  await seeToast(page, '已保存培训，3 人现在可以上岗');
  await expect(untrained(page)).toContainText('都能排班');
  await page
    .getByRole('list', { name: '培训' })
    .getByRole('listitem')
    .filter({ hasText: '到场 3 人' })
    .getByRole('button', { name: /^删除培训/ })
    .click();
  await seeToast(page, '3 人又不能上岗');
  await expect(untrained(page)).toContainText('沈佳怡');
  await untrained(page)
    .getByRole('button', { name: /：沈佳怡$/ })
    .click();
  await expect(untrained(page).getByRole('listitem').filter({ hasText: '沈佳怡' })).toContainText('已报名');
});

test('the head-count says from how many to how many, and gives the same figures as a table', async () => {
  const { page } = shared.app;
  await showReportingTab(page, '人数与离岗');
  await expect(page.getByText(/志愿者从 8 人到 2\d 人/).last()).toBeVisible();
  await pressOn(page.getByText('每天的数字'), 'Enter');
  await expect(page.getByRole('columnheader', { name: '合计' }).first()).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '核酸点' }).first()).toBeVisible();
});

test('two people are to stand apart; the same two cannot be told otherwise a second time', async () => {
  const { page } = shared.app;
  await showReportingTab(page, '搭班');
  for (const again of [false, true]) {
    await page.getByRole('button', { name: again ? '登记搭班' : '登记第一对' }).click();
    const drawer = page.getByRole('dialog', { name: '登记搭班' });
    await drawer.getByLabel('第一个人（必填）').fill(again ? '石磊' : '贾永福');
    await drawer.getByLabel('第二个人（必填）').fill(again ? '贾永福' : '石磊');
    if (!again) await drawer.getByText('错开上班').click();
    await drawer.getByRole('button', { name: '登记', exact: true }).click();
    if (!again) await seeToast(page, '已登记 贾永福和石磊错开上班');
    else await expect(drawer.getByText(/已经登记为“错开上班”/)).toBeVisible();
  }
  const drawer = page.getByRole('dialog', { name: '登记搭班' });
  await drawer.getByRole('button', { name: '关上' }).click();
  await page.getByRole('button', { name: '不保存，关上' }).click();
  await expect(page.getByRole('list', { name: '搭班' }).getByRole('listitem')).toHaveCount(1);
});

test('consents of several people are noted in one step, and the board names them and hides their telephones', async () => {
  const { page } = shared.app;
  await showReportingTab(page, '公示与承诺');
  await switchTo(page.getByRole('radiogroup', { name: '看哪些人' }), '没有全同意 3');
  for (const name of ['鲁秀兰', '白雪梅']) await page.getByLabel(`选${name}`).check();
  await page.getByRole('button', { name: '登记同意公示（2 人）' }).click();
  await page.getByRole('dialog', { name: '登记同意公示' }).getByRole('button', { name: '登记 2 人' }).click();
  await seeToast(page, '已登记 2 人同意公示');
  await goTo(page, '公示');
  await expect(page.getByText('有 1 人未同意公示，没有印在板上：沈佳怡')).toBeVisible();
  await expect(page.getByText(/没有印电话（本人没有同意公示电话）：.*鲁秀兰/)).toBeVisible();
});

test('an application is passed on with its address or not at all; nothing on the page decides', async () => {
  const { page } = shared.app;
  await goToReporting(page, '入党申请');
  const list = page.getByRole('list', { name: '入党申请' });
  await expect(list.getByRole('listitem').first()).toContainText('还没有转交');
  await list.getByRole('button', { name: '姚志远', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: '姚志远的入党申请' });
  const day = drawer.getByLabel('转交日期');
  await day.fill('2030-01-06');
  await page.keyboard.press('Enter');
  await drawer.getByRole('button', { name: '登记', exact: true }).click();
  await expect(drawer.getByText('请填写转交给哪个单位党组织', { exact: true })).toBeVisible();
  await drawer.getByLabel('转交给哪个单位党组织').fill('市餐饮行业党委');
  await drawer.getByRole('button', { name: '登记', exact: true }).click();
  await expect(list).toContainText('已转交市餐饮行业党委');
  await expect(page.getByRole('main')).toContainText('不讨论、不决定');
  await expect(page.getByRole('button', { name: /批准|通过|同意入党/ })).toHaveCount(0);
});
