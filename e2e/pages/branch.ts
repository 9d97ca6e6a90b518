import { expect, type Locator, type Page } from '@playwright/test';
import type { Screen } from './screens.ts';
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

const pressed = (tab: string, name: string | RegExp) => async (page: Page) => {
  await showTab(tab)(page);
  await page.getByRole('main').getByRole('button', { name }).first().click();
};
const showTab = (tab: string) => (page: Page) => goToBranch(page, tab);

/** The views of 组织 and the forms beside them. */
export const branchScreens: readonly Screen[] = [
  ...['责任图', '支部和任职', '工作组', '党员先锋岗', '七大员'].map(
    (name): Screen => ({ place: '花名册', name, inPage: true, open: showTab(name) }),
  ),
  { place: '花名册', name: '楼栋和单元', inPage: true, open: pressed('楼栋和单元', /^13栋 \d+ 个单元$/) },
  { place: '花名册', name: '换负责人', inPage: true, open: pressed('楼栋和单元', /^1栋 楼栋负责人/) },
  { place: '花名册', name: '批量生成', open: pressed('楼栋和单元', '批量生成') },
  { place: '花名册', name: '任命', open: pressed('支部和任职', /再任命一位$/) },
  { place: '花名册', name: '工作组资料', open: pressed('工作组', /^修改疫情封控组/) },
  { place: '花名册', name: '先锋岗', open: pressed('党员先锋岗', /^修改进口卡口/) },
];
