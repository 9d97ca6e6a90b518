import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { addPerson, expectHeads } from '../pages/roster.ts';
import { createPost, expectOpen, leavePost, ourPost } from '../pages/welcome.ts';
import { goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();

const typePassphrase = async (): Promise<void> => {
  const { page } = shared.app;
  await page.getByRole('button', { name: `打开 ${ourPost.branchName}` }).click();
  await page.getByLabel('口令').fill(ourPost.passphrase);
  await page.keyboard.press('Enter');
};

/** What the person sees instead of their post. */
const expectUnopened = async (): Promise<void> => {
  const { page } = shared.app;
  await expect(page.getByRole('heading', { level: 1, name: `${ourPost.branchName}没有打开` })).toBeVisible();
  await expect(page.getByText('数据文件读不出来')).toBeVisible();
};

test('garbage in the data file: the start screen says so, a backup restores everything, and the restore is taken back', async () => {
  const { app } = shared;
  const { page } = app;
  await createPost(page);
  await goTo(page, '花名册');
  await addPerson(page, { name: '顾长风' });
  await goTo(page, '设置');
  await page.getByRole('tab', { name: '备份' }).click();
  await page.getByRole('button', { name: '立即备份' }).first().click();
  await page.getByRole('dialog', { name: '立即备份' }).getByRole('button', { name: '备份在本机' }).click();
  await seeToast(page, '已备份到');
  await leavePost(page);

  const posts = join(app.home, 'posts');
  await writeFile(join(posts, readdirSync(posts)[0] ?? '', 'post.db'), randomBytes(4096));
  await typePassphrase();
  await expectUnopened();
  await expect(page.getByRole('cell', { name: /^1 人、0 次会议/ })).toBeVisible();
  await page
    .getByRole('button', { name: /^用.*的备份$/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /的备份？$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '恢复并打开' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectOpen(page, ourPost.branchName);
  await goTo(page, '花名册');
  await expectHeads(page, 1);

  await goTo(page, '设置');
  await page.getByRole('tab', { name: '恢复' }).click();
  await page.getByRole('button', { name: /^放回.*换下来的文件$/ }).click();
  await page.getByRole('button', { name: '放回', exact: true }).click();
  await expect(page.getByRole('button', { name: '新建指挥所' })).toBeVisible();
  await typePassphrase();
  await expectUnopened();
});
