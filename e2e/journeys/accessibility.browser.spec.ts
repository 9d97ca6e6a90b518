import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { calm, scan } from '../pages/scan.ts';
import { openSample, ourPost } from '../pages/welcome.ts';
import { goTo, places } from '../pages/window.ts';

// the recorder of traces would keep every word axe says
test.use({ trace: 'off' });

/** The largest letters show axe nothing but the same words larger: walked on demand, as every dialog is. */
const sizes = process.env.POST_SLOW === '1' ? ['100%', '175%'] : ['100%'];

/** The largest size, reached as a person reaches it. */
const enlarge = async (page: Page): Promise<void> => {
  await expect(page.getByRole('button', { name: '新建指挥所' })).toBeVisible();
  for (const size of [110, 120, 130, 140, 150, 160, 170, 175]) {
    await page.keyboard.press('Control++');
    await expect(page.getByText(`字号 ${size}%`)).toBeVisible();
  }
};

const back = (page: Page): Promise<void> => page.getByRole('button', { name: '返回' }).click();

/** Everything before and around an open post. */
const scanEntrance = async (page: Page): Promise<void> => {
  await scan(page, '第一次打开');
  await page.getByRole('button', { name: '新建指挥所' }).click();
  await page.getByRole('button', { name: '下一步' }).click();
  await scan(page, '新建，第一步没有填');
  await page.getByLabel('临时党支部全称').fill(ourPost.branchName);
  await page.getByLabel('小区或社区').fill(ourPost.community);
  await page.getByRole('button', { name: '下一步' }).click();
  await scan(page, '新建，第二步');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('口令（必填）').fill(ourPost.passphrase);
  await scan(page, '新建，第三步');
  await page.getByLabel('再输一次').fill(ourPost.passphrase);
  await page.getByRole('button', { name: '建立指挥所' }).click();
  await page.getByLabel('我已打印或抄写').check();
  await scan(page, '恢复码');
  await page.getByRole('button', { name: '进入指挥所' }).click();
  await goTo(page, '今日');
  await scan(page, '今日，新建的');
  await page.getByRole('button', { name: '锁定' }).click();
  await scan(page, '已锁定');
  await page.getByRole('button', { name: '换一个指挥所或用恢复码' }).click();
  await scan(page, '指挥所列表');
  await page.getByRole('button', { name: `打开 ${ourPost.branchName}` }).click();
  await page.getByLabel('口令').fill('不是这一句');
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByText('口令不对')).toBeVisible();
  await scan(page, '口令不对');
  await page.getByRole('button', { name: '忘记口令，用恢复码' }).click();
  await scan(page, '用恢复码打开');
  await back(page);
  for (const way of ['打开已有文件夹', '从备份恢复']) {
    await page.getByRole('button', { name: way }).click();
    await scan(page, way);
    await back(page);
  }
};

for (const size of sizes) {
  test(`axe finds nothing on the way in, at ${size}, light and dark`, async ({ app: { page } }) => {
    await page.emulateMedia(calm);
    if (size === '175%') await enlarge(page);
    await scanEntrance(page);
  });
}

for (const size of sizes) {
  test(`axe finds nothing in the eight places at ${size}, light and dark`, async ({ app: { page } }) => {
    await page.emulateMedia(calm);
    if (size === '175%') await enlarge(page);
    await openSample(page);
    for (const place of places) {
      await goTo(page, place);
      await scan(page, place);
    }
  });
}
