import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './window.ts';

type SuppliesPage = '捐赠' | '盘点';

/** A page beside 库存与流水. */
export const goToSupplies = async (page: Page, word: SuppliesPage): Promise<void> => {
  await goTo(page, '物资');
  await page.getByRole('navigation', { name: '物资的页面' }).getByRole('link', { name: word, exact: true }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: word })).toBeVisible();
};

/** Types a person's whole name and leaves the field, which closes the list of suggestions. */
export const typePerson = async (drawer: Locator, label: string, name: string): Promise<void> => {
  await drawer.getByLabel(label).fill(name);
  await drawer.getByLabel(label).press('Tab');
};

/** The printed page in the dialog that stands open. */
export const printed = (page: Page) => page.getByRole('dialog').last().frameLocator('iframe').locator('body');

export const closePrint = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};
