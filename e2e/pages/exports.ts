import { expect, type Page } from '@playwright/test';
import { goTo } from './window.ts';

export const goToExport = async (page: Page): Promise<void> => {
  await goTo(page, '公示');
  await page.getByRole('navigation', { name: '公示的页面' }).getByRole('link', { name: '导出中心', exact: true }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: '导出中心' })).toBeVisible();
};

/** A tab that has the focus says which of how many it is beside its words. */
export const exportTab = (page: Page, name: '导出' | '最近的导出' | '恢复档案') => page.getByRole('tab').filter({ hasText: name }).first();

/** Leaves only the two tables ticked, which need no printing. */
export const onlyTables = async (page: Page): Promise<void> => {
  for (const name of ['会议记录（内部）', '值班表', '公示板 60×90 厘米', '捐赠公示，成立以来', /^最近一份告知书/] as const) {
    await page.getByRole('checkbox', { name, exact: typeof name === 'string' }).uncheck();
  }
};
