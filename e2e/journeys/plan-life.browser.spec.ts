import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { pressOn, tabTo, writeIn } from '../pages/keyboard.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();
const subPage = (name: string) => shared.app.page.getByRole('navigation', { name: '排班的页面' }).getByRole('link', { name, exact: true });
const mark = () => shared.app.page.getByRole('status').filter({ hasText: /草稿|第 .* 版/ });

const DAY_MS = 86_400_000;

/** The day so many days from now, as the sample's post counts days. */
const inDays = (days: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * DAY_MS);

test('a draft is published as version 1, with a warning beforehand that it stays', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '排班');
  await expect(mark()).toContainText('草稿');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '发布值班表' });
  await expect(dialog).toContainText('不能撤销');
  await dialog.getByRole('button', { name: '发布', exact: true }).click();
  await seeToast(page, '已发布第 1 版');
  await expect(mark()).toContainText('第 1 版，和发布的一样');
});

test('somebody is ill: the first replacement stands in with who agreed, the rest is repaired; the log names them', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '有人生病' }).click();
  const drawer = page.getByRole('dialog', { name: /有人生病|谁来顶/ });
  await drawer.getByLabel('谁（必填）').fill('周启明');
  // two weeks, so that more than one duty is lost whatever the plan
  await drawer.getByLabel('到哪天（含）').fill(inDays(13));
  await page.keyboard.press('Enter');
  await expect(drawer.getByText(/还有 \d+ 班没有着落/)).toBeVisible();
  await drawer.getByLabel('同意人（必填）').fill('王支书');
  const lost = drawer.getByRole('region', { name: '一班一班找人' });
  const before = await drawer.getByText(/还有 \d+ 班没有着落/).textContent();
  await lost.getByRole('button', { name: /顶/ }).first().click();
  await expect(drawer.getByText(/还有 \d+ 班没有着落/)).not.toHaveText(before ?? '');
  const repair = drawer.getByRole('region', { name: '改动最少的调整' });
  await repair.getByRole('button', { name: '算一算' }).click();
  await expect(repair.getByText(/要改 \d+ 处/)).toBeVisible({ timeout: 60_000 });
  await repair.getByRole('button', { name: '全部采用' }).click();
  await expect(drawer.getByText('这几天的班都有人了。')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mark()).toContainText(/比第 1 版有 \d+ 处改动，已登记变动 \d+ 条/);
});

test('an entry is taken back by one more entry; the version itself still reads as it was', async () => {
  const { page } = shared.app;
  await subPage('发布与变动').click();
  await page.getByRole('button', { name: '第 1 版，现在和它比' }).click();
  await expect(page.getByRole('dialog')).toContainText('周启明');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('tab', { name: '变动记录' }).click();
  const lines = page.getByRole('row').filter({ hasText: '顶替周启明' });
  await lines.first().getByRole('button', { name: /^撤回/ }).click();
  const back = page.getByRole('dialog', { name: '撤回变动' });
  await back.getByLabel('原因（必填）').fill('登记错了');
  await back.getByRole('button', { name: '撤回', exact: true }).click();
  await expect(back.getByRole('alert')).toContainText(/会违反规则：周启明/);
  await back.getByLabel('书记决定的理由').fill('本人说能来');
  // the sign of the first try may still be fading out of the button's name
  await back.getByRole('button', { name: /撤回$/ }).click();
  await seeToast(page, '已撤回');
  await expect(lines.first()).toContainText('已撤回');
  await expect(page.getByRole('row').filter({ hasText: '恢复为：周启明' })).toContainText('书记决定：本人说能来');
  await page.getByRole('button', { name: '登记变动' }).click();
  const form = page.getByRole('dialog', { name: '登记变动' });
  await form.getByRole('button', { name: '登记', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('请选是谁的哪一班');
  await form.getByRole('button', { name: '关上' }).click();
  await page.keyboard.press('Control+z');
  await seeToast(page, '不能撤销');
});

test('by keyboard: the gate signs in with a number key and Ctrl+Z takes it back; an old version is read and closed', async () => {
  const { page } = shared.app;
  await pressOn(subPage('到岗'));
  const now = page.getByRole('region', { name: /^现在/ });
  await expect(now.getByRole('button', { name: / 签到$/ }).first()).toBeVisible();
  await page.keyboard.press('1');
  await seeToast(page, '已签到');
  await expect(now.getByText(/在岗，\d\d:\d\d 签到/)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(now.getByText(/在岗，\d\d:\d\d 签到/)).toHaveCount(0);
  await pressOn(subPage('发布与变动'));
  await pressOn(page.getByRole('button', { name: '查看第 1 版' }));
  await expect(page.getByRole('dialog', { name: '第 1 版' })).toContainText('周启明');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('by keyboard: a substitute at the gate is asked for who agreed, and is signed in', async () => {
  const { page } = shared.app;
  await pressOn(subPage('到岗'));
  const now = page.getByRole('region', { name: /^现在/ });
  await pressOn(now.getByRole('button', { name: /找人顶/ }).first());
  const form = page.getByRole('dialog', { name: /^谁替/ });
  await pressOn(form.getByRole('listitem').getByRole('button').first());
  await tabTo(form.getByLabel('同意人（必填）'));
  await page.keyboard.press('Control+a');
  await writeIn(form.getByLabel('同意人（必填）'), '王支书');
  await pressOn(form.getByRole('button', { name: '登记替岗' }));
  await seeToast(page, '已登记顶班');
  await expect(now.getByText(/^替 /)).toHaveCount(1);
});
