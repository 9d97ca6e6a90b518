import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './window.ts';

export const goToHandover = async (page: Page): Promise<void> => {
  await goTo(page, '排班');
  await page.getByRole('navigation', { name: '排班的页面' }).getByRole('link', { name: '交接班' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: '交接班' })).toBeVisible();
  await expect(page.getByRole('list', { name: '签字' })).toBeVisible();
};

export const signatureOf = (page: Page, role: string): Locator =>
  page.getByRole('list', { name: '签字' }).getByRole('listitem').filter({ hasText: role });

/** The person of the dialog sets a PIN with the secretary: twice the same six digits. */
export const setPin = async (page: Page, pin: string): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: '设签字密码' });
  await dialog.getByLabel('六位数字').fill(pin);
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('再输一次')).toBeFocused();
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
};

/** Six digits on the large keys, as a thumb does it. */
export const pressPin = async (dialog: Locator, pin: string): Promise<void> => {
  for (const digit of pin) await dialog.getByRole('button', { name: digit, exact: true }).click();
};
