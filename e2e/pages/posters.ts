import { expect, type FrameLocator, type Page } from '@playwright/test';
import { goTo } from './window.ts';

/** From any place to the gallery of 海报设计. */
export const goToPosters = async (page: Page): Promise<void> => {
  await goTo(page, '公示');
  await page.getByRole('navigation', { name: '公示的页面' }).getByRole('link', { name: '海报设计', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '海报设计' })).toBeVisible();
};

/** Starts a poster from a template of the gallery. */
export const startPoster = async (page: Page, template: string): Promise<void> => {
  await page.getByRole('button', { name: `用${template}做一张` }).click();
  await expect(poster(page).locator('.sheet').first()).toBeVisible();
};

/** From any place to a new poster of a template; one that still lies on the table is put aside first. */
export const pickTemplate = async (page: Page, template: string): Promise<void> => {
  await goToPosters(page);
  const back = page.getByRole('button', { name: '‹ 全部模板' });
  if (await back.isVisible()) await back.click();
  await startPoster(page, template);
};

/** The live page. */
export const poster = (page: Page): FrameLocator =>
  page.getByRole('region', { name: /预览$/ }).locator('.sheet-shown iframe').contentFrame();

/** What of the poster is being changed: 文字, 文字库, 配色和纸张. */
export const changePart = (page: Page, part: string): Promise<void> =>
  page.getByRole('radiogroup', { name: '改什么' }).getByText(part, { exact: true }).click();

/** One of the rarer things, behind 更多. */
export const pickMore = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('button', { name: '更多', exact: true }).click();
  await page.getByRole('menuitem', { name: words }).click();
};

export const backToGallery = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '‹ 全部模板' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '我的模板' })).toBeVisible();
};
