import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './window.ts';

export type ReportingTab = '双报到' | '人数与离岗' | '岗前培训' | '搭班' | '公示与承诺' | '入党申请';

/** Clicks a tab of the page that is open. */
export const showReportingTab = async (page: Page, tab: ReportingTab): Promise<void> => {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await expect(page.getByRole('tab', { name: tab, exact: true })).toHaveAttribute('aria-selected', 'true');
};

export const goToReporting = async (page: Page, tab: ReportingTab): Promise<void> => {
  await goTo(page, '花名册');
  await page.getByRole('navigation', { name: '花名册的页面' }).getByRole('link', { name: '报到与培训', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '报到与培训' })).toBeVisible();
  await showReportingTab(page, tab);
};

/** The names of those who may not be put on duty yet. */
export const untrained = (page: Page): Locator => page.getByRole('region', { name: '还不能上岗' });
