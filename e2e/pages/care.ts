import type { Locator, Page } from '@playwright/test';
import { goTo } from './window.ts';

export const goToCare = async (page: Page): Promise<void> => {
  await goTo(page, '服务');
  await page.getByRole('navigation', { name: '服务的页面' }).getByRole('link', { name: '包保', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '包保' }).waitFor();
};

/** A household among those that are to be reached today. */
export const careRow = (page: Page, words: string): Locator => page.getByRole('listitem').filter({ hasText: words });
