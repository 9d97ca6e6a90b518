import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './window.ts';

/** 花名册 → 组织, and one of its views. */
export const goToBranch = async (page: Page, tab: string): Promise<void> => {
  await goTo(page, '花名册');
  await page.getByRole('navigation', { name: '花名册的页面' }).getByRole('link', { name: '组织', exact: true }).click();
  await showBranchTab(page, tab);
};

export const showBranchTab = async (page: Page, tab: string): Promise<void> => {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await expect(page.getByRole('tab', { name: tab, exact: true })).toHaveAttribute('aria-selected', 'true');
};

/** The line or button of one place: “13栋 3单元 单元负责人”. */
export const placeButton = (page: Page, place: RegExp): Locator => page.getByRole('main').getByRole('button', { name: place });
