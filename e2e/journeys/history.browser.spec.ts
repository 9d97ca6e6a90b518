import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { pressOn } from '../pages/keyboard.ts';
import { expectHeads, previewImport } from '../pages/roster.ts';
import { openSample } from '../pages/welcome.ts';
import { choose, goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();

const names = [...'春夏秋冬东南西北金木水火土'].map((letter) => `新来${letter}`);
const file = { name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(['姓名', ...names].join('\n')) };

test('taking back a large import asks first, leaves all when one does not want it, and goes on with the figure typed', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '花名册');
  const dialog = await previewImport(page, file);
  await dialog.getByRole('button', { name: '导入 13 人' }).click();
  await seeToast(page, '已导入 13 人');
  await expectHeads(page, 50);
  await page.keyboard.press('Control+z');
  const question = page.getByRole('dialog', { name: '这一步会去掉很多，先停下来了' });
  await expect(question).toContainText('人员：13 条，现在一共 50 条');
  await expect(question.getByRole('button', { name: '去掉 13 条' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expectHeads(page, 50);
  await page.keyboard.press('Control+z');
  await question.getByLabel('请输入 13').fill('13');
  await page.keyboard.press('Enter');
  await seeToast(page, '已撤销：导入花名册');
  await expectHeads(page, 37);
});

test('what went that way lies in the trash, one of it comes back alone, and its own history tells all of it', async () => {
  const { page } = shared.app;
  await goTo(page, '设置');
  await page.getByRole('tab', { name: '回收站' }).click();
  const row = page.getByRole('row', { name: /新来春.*等 13 条/ });
  await row.getByRole('button', { name: '展开行' }).click();
  await page.getByRole('listitem').filter({ hasText: '新来冬' }).getByRole('button', { name: '只恢复这一条' }).click();
  await seeToast(page, '已恢复：人员 新来冬');
  await goTo(page, '花名册');
  await page.getByRole('button', { name: '新来冬', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: '新来冬的资料' });
  await drawer.getByLabel('单位', { exact: true }).fill('社区服务中心');
  await drawer.getByRole('button', { name: '保存', exact: true }).click();
  await seeToast(page, '已保存 新来冬');
  await page.getByRole('button', { name: '新来冬', exact: true }).click();
  await pressOn(drawer.getByRole('button', { name: '历史' }));
  const history = page.getByRole('dialog', { name: '历史：新来冬' });
  await expect(history.getByRole('listitem').filter({ hasText: '修改人员' })).toContainText('社区服务中心');
  await expect(history.getByText('从回收站恢复')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('the log is searched, printed with its anchor, and the anchor typed from paper agrees', async () => {
  const { page } = shared.app;
  await goTo(page, '设置');
  await page.getByRole('tab', { name: '操作记录' }).click();
  await choose(page.getByLabel('哪一类'), '撤销和重做');
  await expect(page.getByText('符合的有 1 条')).toBeVisible();
  await page.getByRole('button', { name: '核对纸上的锚点' }).click();
  const dialog = page.getByRole('dialog', { name: '核对纸上的锚点' });
  const present = (await dialog.getByText(/^现在的锚点/).textContent()) ?? '';
  const [, seq = '', digits = ''] = /第 (\d+) 条 ([0-9a-f ]{19})/.exec(present) ?? [];
  await dialog.getByLabel('第几条').fill(seq);
  await dialog.getByLabel('锚点', { exact: true }).fill(digits.toUpperCase());
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText('没有改动、没有缺少');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '打印月报' }).click();
  await page.getByRole('button', { name: '看看再印' }).click();
  const paper = page.getByRole('dialog', { name: '操作记录月报' }).frameLocator('iframe').first();
  await expect(paper.getByText(`锚点：第 ${seq} 条`).first()).toBeAttached();
});

test('a message that comes while the last one fades leaves by itself too (words that stay for ever)', async () => {
  const { page } = shared.app;
  await page.clock.install();
  await page.reload(); // every timer of the window belongs to this clock
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  const redoNothing = async () => {
    await page.keyboard.press('Control+y');
    await seeToast(page, '没有可以重做的操作');
  };
  await redoNothing();
  await page.clock.runFor(5100);
  await redoNothing();
  await page.clock.runFor(10_000);
  await page.clock.resume();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
