// Pictures of the export centre: the form, and what was exported with its check.
import { mkdirSync, rmSync } from 'node:fs';

/** Stands for a stick; only root may make it, and the address of a person's own folder has no place in a picture. */
const stick = '/media/宣传U盘';

const makeStick = () => {
  try {
    mkdirSync(stick);
    return true;
  } catch {
    return false;
  }
};

/** The two tables, which need no printing, as a package; then whether it is still there. */
const recentPicture = async (page, take) => {
  for (const name of ['会议记录（内部）', '值班表', '公示板 60×90 厘米', '捐赠公示，成立以来'])
    await page.getByRole('checkbox', { name, exact: true }).uncheck();
  await page.getByRole('checkbox', { name: /^最近一份告知书/ }).uncheck();
  await page.getByRole('radio', { name: /^加密成一个压缩包/ }).check();
  for (const label of ['加密包的口令（必填）', '再输一次']) await page.getByLabel(label).fill('xuehou-chuqing-2022');
  await page.getByLabel('别的文件夹').fill(stick);
  await page.getByRole('button', { name: '用这个文件夹' }).click();
  await page.getByRole('button', { name: '开始导出' }).click();
  await page.getByText('已写入并逐一核对').waitFor({ timeout: 60_000 });
  await take('export-done');
  await page.getByRole('tab', { name: '最近的导出', exact: true }).click();
  await page
    .getByRole('button', { name: /还在不在$/ })
    .first()
    .click();
  await page.getByText(/一个字节不差/).waitFor();
  await take('export-recent');
};

export const exportPictures = async (page, take) => {
  await page.getByRole('navigation', { name: '公示的页面' }).getByRole('link', { name: '导出中心', exact: true }).click();
  await page.getByRole('button', { name: '开始导出' }).waitFor();
  await take('export');
  if (!makeStick()) return;
  try {
    await recentPicture(page, take);
  } finally {
    rmSync(stick, { recursive: true, force: true });
  }
};
