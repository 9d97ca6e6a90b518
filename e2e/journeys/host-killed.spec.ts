import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { addPerson, expectHeads, fillPerson } from '../pages/roster.ts';
import { createPost, ourPost, unlock } from '../pages/welcome.ts';
import { goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();
const recovered = '数据服务刚才中断并已恢复，已确认的记录都在；没有确认的那一步请再点一次。';

/** The host dies without warning; the window must say so, come back by itself and ask for the passphrase. */
const killAndUnlock = async (): Promise<void> => {
  const { app } = shared;
  await app.killHost();
  const lock = app.page.getByRole('dialog', { name: ourPost.branchName });
  await expect(lock).toContainText(recovered, { timeout: 30_000 });
  await expect(lock).toContainText('填到一半的内容还在');
  await expect(app.page.getByText('顾长风').first()).toBeHidden();
  await unlock(app.page);
};

test('a half-typed form outlives the host: its words stand, what was confirmed is there, saving works', async () => {
  const { page } = shared.app;
  await createPost(page);
  await goTo(page, '花名册');
  await addPerson(page, { name: '顾长风', phone: '19900008011' });
  const drawer = await fillPerson(page, { name: '林小满', unit: '市档案馆', phone: '19900008012' });
  await killAndUnlock();
  await expect(drawer.getByLabel('姓名（必填）')).toHaveValue('林小满');
  await expect(drawer.getByLabel('单位', { exact: true })).toHaveValue('市档案馆');
  await expect(drawer.getByLabel('已参加岗前培训')).toBeChecked();
  await drawer.getByRole('button', { name: '添加', exact: true }).click();
  await seeToast(page, '已添加 林小满');
  await expectHeads(page, 2);
  await expect(page.getByRole('button', { name: '顾长风', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByText(recovered)).toBeHidden();
});

test('a save cut off in the middle can be pressed again and is in the books once', async () => {
  const { app } = shared;
  const drawer = await fillPerson(app.page, { name: '赵立秋' });
  const add = drawer.getByRole('button', { name: '添加', exact: true });
  await Promise.all([add.click(), app.killHost()]);
  await expect(app.page.getByRole('dialog', { name: ourPost.branchName })).toContainText(recovered, { timeout: 30_000 });
  await unlock(app.page);
  // Confirmed before the host died, the drawer has closed itself; else it still holds the words and is sent again.
  await expect(async () => {
    if (await drawer.isVisible()) await add.click({ timeout: 2000 });
    await expect(drawer).toBeHidden({ timeout: 5000 });
  }).toPass({ timeout: 30_000 });
  await expectHeads(app.page, 3);
  await expect(app.page.getByRole('button', { name: '赵立秋', exact: true })).toHaveCount(1);
});

test('words of a meeting typed before the host died are saved after it', async () => {
  const { page } = shared.app;
  await goTo(page, '会议');
  await page.getByRole('main').getByRole('button', { name: '工作会' }).click();
  await page.getByLabel('地点').fill('东门岗亭');
  await page.getByLabel('主持人（必填）').fill('顾长风');
  await page.getByLabel('记录人').fill('林小满');
  await page.getByLabel('议题 1（必填）').fill('夜班取暖');
  await killAndUnlock();
  await expect(page.getByLabel('议题 1（必填）')).toHaveValue('夜班取暖');
  await page.getByRole('button', { name: '保存', exact: true }).first().click();
  await expect(page.getByRole('button', { name: '打印会议记录' })).toBeEnabled();
  await page.getByRole('button', { name: '返回会议列表' }).click();
  await expect(page.getByRole('row').filter({ hasText: '东门岗亭' })).toHaveCount(1);
});
