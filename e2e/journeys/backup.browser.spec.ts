import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { pressOn } from '../pages/keyboard.ts';
import { nameFolder } from '../pages/save-file.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();

/** Pictures for whoever looks at the pages, when a folder for them is named. */
const look = async (name: string): Promise<void> => {
  const to = process.env.POST_LOOK;
  if (to) await shared.app.page.screenshot({ path: join(to, `${name}.png`), fullPage: true });
};
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(homedir(), '.post-e2e-second-place-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('a second place is chosen and written, the restore is rehearsed, and a retention of three days is refused by keyboard', async () => {
  const { app } = shared;
  const { page } = app;
  await openSample(page);
  await goTo(page, '设置');
  await page.getByRole('tab', { name: '备份', exact: true }).click();
  await page.getByRole('button', { name: '选第二处…' }).click();
  await nameFolder(app, folder);
  await page.getByRole('button', { name: '设为第二处，马上备份一次' }).click();
  await seeToast(page, '已设为第二处');
  await expect(page.getByText('在，会自动备份')).toBeVisible();
  expect((await readdir(join(folder, '指挥所备份'))).filter((name) => name.endsWith('.postbackup'))).toHaveLength(1);
  await pressOn(page.getByRole('button', { name: '演练一次' }));
  await expect(page.getByText(/的备份能打开：\d+ 人/)).toBeVisible({ timeout: 60_000 });

  await look('backup');

  await page.getByRole('tab', { name: '隐私', exact: true }).click();
  await expect(page.getByRole('row', { name: /捐赠人.*电话.*到期清除/ })).toBeVisible();
  await look('privacy');
  const days = page.getByLabel('捐赠人的电话', { exact: true });
  await days.fill('3');
  await pressOn(page.getByRole('button', { name: '保存期限' }));
  await expect(page.getByText('至少留 7 天，来得及更正').first()).toBeVisible();
  await days.fill('120');
  await days.press('Enter');
  await seeToast(page, '保存期限已改');
});
