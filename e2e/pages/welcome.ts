import { expect, type Page } from '@playwright/test';

export interface NewPost {
  readonly branchName: string;
  readonly community: string;
  readonly passphrase: string;
}

/** A post as the journeys make it. */
export const ourPost: NewPost = { branchName: '雪松里小区临时党支部', community: '雪松里小区', passphrase: '雪后初晴2022守好门' };

/** Fills the three steps and presses 建立指挥所; ends on the page of the recovery code. */
export const fillNewPost = async (page: Page, post: NewPost): Promise<void> => {
  await page.getByRole('button', { name: '新建指挥所' }).click();
  await page.getByLabel('临时党支部全称').fill(post.branchName);
  await page.getByLabel('小区或社区').fill(post.community);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('24小时值班电话').fill('19900008001');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('口令（必填）').fill(post.passphrase);
  await page.getByLabel('再输一次').fill(post.passphrase);
  await page.getByRole('button', { name: '建立指挥所' }).click();
  await expect(page.getByLabel('恢复码', { exact: true })).toBeVisible();
};

/** From the first screen into a new post; answers its recovery code. */
export const createPost = async (page: Page, post: NewPost = ourPost): Promise<string> => {
  await fillNewPost(page, post);
  const code = (await page.getByLabel('恢复码', { exact: true }).textContent()) ?? '';
  await page.getByLabel('我已打印或抄写').check();
  await page.getByRole('button', { name: '进入指挥所' }).click();
  await expectOpen(page, post.branchName);
  return code.trim();
};

export const openSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '打开示例' }).click();
  await expectOpen(page, '云杉苑小区临时党支部');
};

/** The bar names the post that is open. */
export const expectOpen = async (page: Page, branchName: string): Promise<void> => {
  await expect(page.getByRole('banner').getByText(branchName)).toBeVisible({ timeout: 60_000 });
};

/** From the list of posts through the passphrase. */
export const openPost = async (page: Page, post: Pick<NewPost, 'branchName' | 'passphrase'> = ourPost): Promise<void> => {
  await page.getByRole('button', { name: `打开 ${post.branchName}` }).click();
  await page.getByLabel('口令').fill(post.passphrase);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expectOpen(page, post.branchName);
};

/** The passphrase over pages that are still there. */
export const unlock = async (page: Page, passphrase: string = ourPost.passphrase): Promise<void> => {
  const lock = page.getByRole('dialog', { name: ourPost.branchName });
  await lock.getByLabel('口令').fill(passphrase);
  await lock.getByRole('button', { name: '打开' }).click();
  await expect(lock).toBeHidden();
  // drawers and dialogs beneath are to be seen again
  await expect(page.locator('body')).not.toHaveClass(/locked/);
};

/** From an open post back to the list of posts. */
export const leavePost = async (page: Page): Promise<void> => {
  await page.getByRole('banner').getByRole('button', { name: '书记' }).click();
  await page.getByRole('menuitem', { name: '换一个指挥所' }).click();
  await expect(page.getByRole('button', { name: '新建指挥所' })).toBeVisible();
};
