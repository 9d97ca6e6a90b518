import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { closePrint, printed } from '../pages/donations.ts';
import { pressOn, writeIn } from '../pages/keyboard.ts';
import { saveFile } from '../pages/save-file.ts';
import { openSample } from '../pages/welcome.ts';
import { chooseFile, goTo, seeToast, switchTo } from '../pages/window.ts';

const shared = shareApp();
const photo = fileURLToPath(new URL('../../resources/sample/签到表.jpg', import.meta.url));

test('by mouse: a record gets its photo, says what is odd, and is made final once somebody has looked', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '会议');
  await page.getByRole('button', { name: '云杉苑小区临时党支部支委会' }).click();
  await page.getByRole('link', { name: /^会后/ }).click();
  await chooseFile(page.getByRole('button', { name: '添加照片或 PDF' }), photo);
  await seeToast(page, '已添加“签到表.jpg”');
  const caption = page.getByRole('textbox', { name: '附件 1 说明' });
  await caption.fill('会场签到');
  await caption.press('Enter');
  await seeToast(page, '已改附件说明');
  await expect(page.getByRole('button', { name: '放大看会场签到' }).locator('img')).toBeVisible();
  const finalise = page.getByRole('button', { name: '定稿', exact: true });
  await expect(page.getByText('记录人丁晓玥不在到会名单里。')).toBeVisible();
  await expect(finalise).toBeDisabled();
  await page.getByRole('checkbox', { name: /我看过了/ }).check();
  await finalise.click();
  const sure = page.getByRole('dialog', { name: '现在定稿？' });
  await expect(sure).toContainText('不能撤销');
  await sure.getByRole('button', { name: '定稿', exact: true }).click();
  await seeToast(page, /已定稿，定稿码 [0-9A-F]{4}-/);
  await expect(page.getByText(/与定稿时一致/)).toBeVisible();
});

test('a final record opens read only, its photo is saved to a file and not taken away, and Ctrl+Z says why it stays', async () => {
  const { app } = shared;
  const { page } = app;
  await page.getByRole('link', { name: '会议列表' }).click();
  await page.getByRole('button', { name: '云杉苑小区临时党支部支委会' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '已定稿' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /说明$/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^去掉/ })).toHaveCount(0);
  const saved = await saveFile(app, () => page.getByRole('button', { name: '把会场签到存到文件' }).click());
  expect(saved.subarray(0, 3)).toEqual(readFileSync(photo).subarray(0, 3));
  await page.keyboard.press('Control+z');
  await seeToast(page, /定稿.*不能撤销.*更正/);
});

test('by keyboard: what was wrong is told by a 更正, printed with the code behind the signatures', async () => {
  const { page } = shared.app;
  await writeIn(page.getByRole('textbox', { name: '再写一条更正' }), '第四项表决弃权 1 票为沈祎。');
  await page.keyboard.press('Tab');
  await pressOn(page.getByRole('button', { name: '写下更正' }));
  await seeToast(page, '已写下更正');
  await expect(page.getByRole('heading', { name: '更正 1 条' })).toBeVisible();
  const code = (await page.locator('.final-code').textContent()) ?? '';
  await page.getByRole('button', { name: '打印会议记录' }).click();
  await expect(printed(page)).toContainText('第四项表决弃权 1 票为沈祎。');
  await expect(printed(page)).toContainText(`定稿码 ${code}`);
  await closePrint(page);
});

test('a resolution is followed up on Today, settled with a remark, and told to the next meeting', async () => {
  const { page } = shared.app;
  const late = '印联系卡 800 张，由各楼长入户时发到每一户。';
  await goTo(page, '今日');
  const open = page.getByRole('region', { name: '待办决议' });
  await expect(open.getByRole('listitem').first()).toContainText('已过期 1 天');
  await goTo(page, '会议');
  await page.getByRole('navigation', { name: '会议的页面' }).getByRole('link', { name: '决议落实' }).click();
  await switchTo(page.getByRole('radiogroup', { name: '看哪些决议' }), '已过期 1');
  await page.getByRole('button', { name: `办结：${late}` }).click();
  const settle = page.getByRole('dialog', { name: '决议落实' });
  await settle.getByLabel(/^怎么办的/).fill('749 户已发');
  await settle.getByRole('button', { name: '办结' }).click();
  await seeToast(page, '已办结');
  await switchTo(page.getByRole('radiogroup', { name: '看哪些决议' }), '已办结 3');
  await expect(page.getByText('749 户已发')).toBeVisible();
  await page.getByRole('button', { name: '打印落实表' }).click();
  await expect(printed(page)).toContainText('749 户已发');
  await closePrint(page);
  await page.getByRole('link', { name: '会议记录', exact: true }).click();
  await page.getByRole('main').getByRole('button', { name: '记录支委会' }).first().click();
  await page.getByRole('button', { name: /^把“上次会议决议落实情况”列为第一项/ }).click();
  await expect(page.getByLabel('议题 1（必填）')).toHaveValue('上次会议决议落实情况');
  await expect(page.getByLabel('发言 1', { exact: true }).first()).toHaveValue(/印联系卡.*办结，749 户已发/);
});
