import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { built } from '../fixtures/built.ts';
import { closePrint, printed } from '../pages/donations.ts';
import { tabTo } from '../pages/keyboard.ts';
import { nameFolder, saveFile } from '../pages/save-file.ts';
import { openSample } from '../pages/welcome.ts';
import { switchTo } from '../pages/window.ts';

const goToFigures = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: '今日的页面' }).getByRole('link', { name: '数据', exact: true }).click();
  await expect(page.getByRole('list', { name: '要紧的几个数' })).toBeVisible();
};

test('the figures of the site are read, explained, printed, saved, and handed to the level above in a file that cannot be altered', async ({
  app,
}) => {
  const { page } = app;
  const folder = await mkdtemp(join(homedir(), 'post-figures-'));
  try {
    await openSample(page);
    await goToFigures(page);
    await switchTo(page.getByRole('radiogroup', { name: '看哪段时间' }), '全部');
    const branch = page.getByRole('region', { name: '会议与支部生活' });
    await expect(branch.getByRole('link', { name: /^会议 [1-9]\d* 次$/ })).toBeVisible();
    const staff = page.getByRole('region', { name: '队伍' }).getByRole('link', { name: /^在册人员 3\d 人$/ });
    // by keyboard: the number says what it counts before it leads away
    await staff.focus();
    await expect(page.getByRole('tooltip')).toContainText('花名册上没有移出');
    await expect(page.getByRole('figure', { name: '每天查验人次' })).toBeVisible();

    await tabTo(page.getByRole('button', { name: '打印数据一览' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(printed(page)).toContainText('进出最多的物资');
    await closePrint(page);
    const workbook = await saveFile(app, () => page.getByRole('button', { name: '存成 Excel' }).click());
    expect(workbook.subarray(0, 2).toString()).toBe('PK');

    await page.getByRole('button', { name: '数据包给上级' }).click();
    const dialog = page.getByRole('dialog', { name: '数据包给上级' });
    await expect(dialog.getByRole('region', { name: '数据包里有什么' })).toContainText(/在册人员 3\d 人/);
    await nameFolder(app, folder);
    await dialog.getByRole('button', { name: '签名并写入' }).click();
    const told = await dialog.getByRole('region', { name: '已写好' }).textContent();
    const fingerprint = /[0-9A-F]{4}( [0-9A-F]{4}){7}/.exec(told ?? '')?.[0] ?? '';
    await dialog.getByRole('button', { name: '打印交接单' }).click();
    await expect(printed(page)).toContainText(fingerprint.slice(0, 19));
    await expect(printed(page)).toContainText('移交人');

    const [name = ''] = await readdir(folder);
    const path = join(folder, name);
    const check = (...more: string[]) =>
      execFileSync(built.node, [join(built.root, 'out', 'host', 'cli.js'), 'figures', 'check', path, ...more], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(JSON.parse(check('--key', fingerprint))).toMatchObject({ ok: true, sample: true, fingerprint });
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/"total":\d+/, '"total":73'));
    expect(() => check()).toThrow(/被改动或损坏/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
