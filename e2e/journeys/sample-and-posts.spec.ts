import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { addPerson, expectHeads } from '../pages/roster.ts';
import { createPost, leavePost, openPost, openSample, ourPost } from '../pages/welcome.ts';
import { chooseFile, goTo, places, seeToast } from '../pages/window.ts';

// here the sample is seen being made
test.use({ keptSample: false });

const shared = shareApp();
const secondPost = { branchName: '白杨路卡口临时党支部', community: '白杨路社区', passphrase: '白杨路上红旗飘2022' };

/** The first file below `folder` whose name ends so. */
const findFile = async (folder: string, ending: string): Promise<string> => {
  const entries = await readdir(folder, { recursive: true });
  const found = entries.find((name) => name.endsWith(ending));
  if (found === undefined) throw new Error(`no file *${ending} below ${folder}`);
  return join(folder, found);
};

test('the sample opens in one click, is marked 示例 on every place and on paper, and touches no real post', async () => {
  const { page } = shared.app;
  await createPost(page);
  await goTo(page, '花名册');
  await addPerson(page, { name: '顾长风' });
  await leavePost(page);

  await openSample(page);
  for (const place of places) {
    await goTo(page, place);
    await expect(page.getByRole('banner').getByText('示例', { exact: true })).toBeVisible();
  }
  await goTo(page, '花名册');
  await expectHeads(page, 37);
  await addPerson(page, { name: '林小满' });
  await goTo(page, '公示');
  await expect(page.frameLocator('iframe[title*="公示板"]').getByText('示例').first()).toBeVisible();
  await leavePost(page);

  // a toast left over would name a person of the other post and take back in the wrong one
  await expect(page.getByText('林小满')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '打开 云杉苑小区临时党支部' })).toHaveCount(0);
  await openPost(page);
  await expect(page.getByRole('banner').getByText('示例', { exact: true })).toHaveCount(0);
  await goTo(page, '花名册');
  await expectHeads(page, 1);
});

test('a wrong passphrase is told in a sentence and opens nothing', async () => {
  const { page } = shared.app;
  await leavePost(page);
  await page.getByRole('button', { name: `打开 ${ourPost.branchName}` }).click();
  await page.getByLabel('口令').fill('不是这一句');
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('口令不对');
  await expect(page.getByRole('navigation', { name: '页面' })).toHaveCount(0);
  await page.getByRole('button', { name: '返回' }).click();
});

test('two posts lie side by side; going from one to the other mixes nothing', async () => {
  const { page } = shared.app;
  await createPost(page, secondPost);
  await goTo(page, '花名册');
  await expect(page.getByText('花名册还是空的')).toBeVisible();
  await leavePost(page);
  await openPost(page);
  await goTo(page, '花名册');
  await expectHeads(page, 1);
  await leavePost(page);
  await openPost(page, secondPost);
  await goTo(page, '花名册');
  await expect(page.getByText('花名册还是空的')).toBeVisible();
  await leavePost(page);
});

test('a backup file becomes a second place of the same post; the first stays as it is', async () => {
  const { app } = shared;
  const { page } = app;
  await openPost(page);
  await goTo(page, '设置');
  await page.getByRole('tab', { name: '备份' }).click();
  await page.getByRole('button', { name: '立即备份' }).first().click();
  await page.getByRole('dialog', { name: '立即备份' }).getByRole('button', { name: '备份在本机' }).click();
  await seeToast(page, '已备份到');
  const backup = await findFile(join(app.home, 'posts'), '.postbackup');
  await goTo(page, '花名册');
  await addPerson(page, { name: '赵立秋' });
  await expectHeads(page, 2);
  await leavePost(page);

  await page.getByRole('button', { name: '从备份恢复' }).click();
  await chooseFile(page.getByLabel('备份文件'), backup);
  await page.getByLabel('口令').fill(ourPost.passphrase);
  await page.getByRole('button', { name: '恢复并打开' }).click();
  await goTo(page, '花名册');
  await expectHeads(page, 1);
  await leavePost(page);

  const places = page.getByRole('button', { name: `打开 ${ourPost.branchName}` });
  await expect(places).toHaveCount(2);
  const heads: string[] = [];
  for (const index of [0, 1]) {
    await places.nth(index).click();
    await page.getByLabel('口令').fill(ourPost.passphrase);
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await goTo(page, '花名册');
    heads.push((await page.getByText(/^共\s*\d+\s*人/).textContent())?.replaceAll(/\D/g, '') ?? '');
    await leavePost(page);
  }
  expect(heads.sort()).toEqual(['1', '2']);
});
