import { expect, type Locator, type Page } from '@playwright/test';

/** 按岗位: rows are shifts from today on, columns posts; both count from 0. */
export const dutyCell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[role=grid] [aria-rowindex="${row + 2}"] [aria-colindex="${column + 2}"]`);

/** The line above the grid: 已排, 空缺, 违规. */
export const planState = (page: Page): Locator => page.getByRole('status').filter({ hasText: '已排' });

export const expectOpenPlaces = (page: Page, places: number): Promise<void> =>
  expect(planState(page)).toContainText(new RegExp(`空缺\\s*${places}\\s*人次`));

/** 排班 → 开始排班 → 采用, for the period shown; answers nothing but waits until the plan stands in the grid. */
export const planAndAdopt = async (page: Page): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: '排班', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '排班' });
  await dialog.getByRole('button', { name: '开始排班' }).click();
  const adopt = dialog.getByRole('button', { name: '采用' });
  await expect(adopt).toBeEnabled({ timeout: 90_000 });
  await adopt.click();
  await expect(dialog).toBeHidden();
  await expect(dutyCell(page, 0, 0)).not.toContainText('缺');
};

/** The drawer of one cell, opened by a click on it. */
export const openCell = async (page: Page, row: number, column: number): Promise<Locator> => {
  await dutyCell(page, row, column).click();
  const drawer = page.getByRole('dialog').filter({ hasText: '在这里的人' });
  await expect(drawer).toBeVisible();
  return drawer;
};

/** Who stands in a cell, as named there. */
export const namesIn = (cell: Locator): Promise<string[]> => cell.locator('.duty-name').allTextContents();
