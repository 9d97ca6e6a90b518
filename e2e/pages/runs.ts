import { expect, type Locator, type Page } from '@playwright/test';
import { goTo, seeToast } from './window.ts';

export const goToRuns = async (page: Page): Promise<void> => {
  await goTo(page, '物资');
  await page.getByRole('navigation', { name: '物资的页面' }).getByRole('link', { name: '入户分发' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '入户分发' })).toBeVisible();
};

/** The form of a new run, filled for every household of the site and not sent yet. */
export const fillNewRun = async (
  page: Page,
  run: { readonly item: string; readonly quota: string; readonly name: string },
): Promise<Locator> => {
  await page.getByRole('button', { name: '新建分发' }).click();
  const drawer = page.getByRole('dialog', { name: '新建入户分发' });
  await drawer.getByLabel('发什么').fill(run.item);
  await drawer.getByLabel('发什么').press('Enter');
  await drawer.getByLabel('每户多少').fill(run.quota);
  await drawer.getByLabel('名称').fill(run.name);
  return drawer;
};

/** A new run, planned over one day with one team; its picture stands on the page. */
export const planRun = async (page: Page, run: Parameters<typeof fillNewRun>[1]): Promise<void> => {
  await goToRuns(page);
  const drawer = await fillNewRun(page, run);
  await drawer.getByRole('button', { name: '排好并开始' }).click();
  await expect(page.locator('.unit-figure').first()).toBeVisible();
};

/** 用量 of one item, with its chart. */
export const goToUse = async (page: Page, item: string): Promise<void> => {
  await goTo(page, '物资');
  await page.getByRole('navigation', { name: '物资的页面' }).getByRole('link', { name: '用量', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '用量' })).toBeVisible();
  await page.getByRole('button', { name: item }).click();
  await expect(page.getByRole('img', { name: `${item}每日收发的图` })).toBeVisible();
};

/** The unit's button in the picture of the run. */
export const unitFigure = (page: Page, name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name}，`) });

export const door = (page: Page, room: string): Locator => page.getByRole('button', { name: new RegExp(`^${room} `) });

/** 装车 or 带回 of the first trip, as much as is proposed unless told. */
export const carryFirst = async (page: Page, verb: '装车' | '带回', quantity?: string): Promise<void> => {
  await page
    .getByRole('button', { name: new RegExp(`一队 ${verb}$`) })
    .first()
    .click();
  const drawer = page.getByRole('dialog', { name: new RegExp(`一队 ${verb}`) });
  if (quantity) await drawer.getByLabel('数量').fill(quantity);
  await drawer.getByLabel('经办人').fill('沈祎');
  await drawer.getByLabel('经办人').press('Tab');
  await drawer.getByRole('button', { name: new RegExp(`^${verb}`) }).click();
  await seeToast(page, `一队 已${verb}`);
  await expect(drawer).toBeHidden();
};
