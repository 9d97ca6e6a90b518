import { mkdtemp, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { closePrint, printed } from '../pages/donations.ts';
import { goToExport } from '../pages/exports.ts';
import { addPerson } from '../pages/roster.ts';
import { nameFolder } from '../pages/save-file.ts';
import { createPost, ourPost } from '../pages/welcome.ts';
import { goTo } from '../pages/window.ts';

const shared = shareApp();
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(homedir(), '.post-e2e-archive-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('a branch is dissolved: papers, the archive of everything, the purge by keyboard, and a certificate is all that opens', async () => {
  const { app } = shared;
  const { page } = app;
  await createPost(page);
  await goTo(page, '花名册');
  await addPerson(page, { name: '顾长风' });
  await goTo(page, '设置');
  await page.getByRole('tab', { name: '撤销支部' }).click();
  await expect(page.getByText('都办完了。')).toBeVisible();
  await expect(page.getByText('导出整套档案以后，这里可以清除。')).toBeVisible();
  await page.getByRole('button', { name: '撤销小结与移交单' }).click();
  await expect(printed(page)).toContainText('移交人');
  await closePrint(page);

  await goToExport(page);
  await page.getByText('整套档案', { exact: true }).click();
  await nameFolder(app, folder);
  await page.getByRole('button', { name: '开始导出' }).click();
  await expect(page.getByText(/已写入并逐一核对 \d+ 个文件/)).toBeVisible({ timeout: 150_000 });

  await goTo(page, '设置');
  await page.getByRole('tab', { name: '撤销支部' }).click();
  await expect(page.getByText('以后没有再改过')).toBeVisible();
  await page.getByLabel(/^照写支部全称/).fill(ourPost.branchName);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('不是这个口令');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '不是您本人的口令' })).toBeVisible();
  await page.getByLabel('书记口令').fill(ourPost.passphrase);
  await page.getByLabel('书记口令').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `${ourPost.branchName}已撤销` })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/人员 1 条/)).toBeVisible();
  await page.getByRole('button', { name: '打印清除证明' }).click();
  await expect(printed(page)).toContainText('资料清除证明');
  await expect(printed(page)).not.toContainText('顾长风');
  await closePrint(page);

  await app.reopen();
  await app.page
    .getByRole('button', { name: new RegExp(ourPost.branchName) })
    .first()
    .click();
  await app.page.getByLabel('口令', { exact: true }).fill(ourPost.passphrase);
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('heading', { level: 1, name: `${ourPost.branchName}已撤销` })).toBeVisible();
  await expect(app.page.getByRole('navigation', { name: '页面' })).toHaveCount(0);
});
