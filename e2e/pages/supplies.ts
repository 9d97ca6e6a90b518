import { expect, type Locator, type Page } from '@playwright/test';
import { seeToast } from './window.ts';

export interface NewItem {
  readonly name: string;
  readonly unit: string;
  readonly lowLevel: string;
  /** name and how much one holds */
  readonly packs?: readonly (readonly [string, string])[];
  readonly returnable?: boolean;
}

export const addItem = async (page: Page, item: NewItem): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: '新物品' }).click();
  await saveNewItem(page, item);
};

/** The form 新物品, opened on the page or in a line of a receipt. */
export const saveNewItem = async (page: Page, item: NewItem): Promise<void> => {
  const drawer = page.getByRole('dialog', { name: '新物品' });
  await drawer.getByLabel('品名').fill(item.name);
  await drawer.getByLabel('单位（必填）').fill(item.unit);
  await drawer.getByLabel('最低库存').fill(item.lowLevel);
  for (const [index, [name, factor]] of (item.packs ?? []).entries()) {
    await drawer.getByRole('button', { name: '加一种包装' }).click();
    await drawer.getByLabel(`第 ${index + 1} 种包装单位`, { exact: true }).fill(name);
    await drawer.getByLabel(`第 ${index + 1} 种包装有多少`).fill(factor);
  }
  if (item.returnable) await drawer.getByLabel(/^可归还的器材/).check();
  await drawer.getByRole('button', { name: '保存' }).click();
  await seeToast(page, `已保存物品“${item.name}”`);
  await expect(drawer).toBeHidden();
};

/** 接收 a donation of a known item. */
export const receiveDonation = async (page: Page, item: string, quantity: string, donor: string): Promise<void> => {
  await page.getByRole('button', { name: `接收${item}` }).click();
  const drawer = page.getByRole('dialog', { name: '接收物资' });
  await drawer.getByLabel('数量').fill(quantity);
  await drawer.getByLabel('捐赠方').fill(donor);
  await pick(drawer, '经办人', '沈祎');
  await pick(drawer, '复核人', '郭旻');
  await drawer.getByRole('button', { name: '接收', exact: true }).click();
  await seeToast(page, '已接收');
  await expect(drawer).toBeHidden();
};

/** The form 发放, filled but not sent. */
export const fillIssue = async (page: Page, item: string, quantity: string, to: string): Promise<Locator> => {
  await page.getByRole('button', { name: `发放${item}` }).click();
  const drawer = page.getByRole('dialog', { name: '发放物资' });
  await drawer.getByLabel('数量').fill(quantity);
  await pick(drawer, '领用人', to);
  await pick(drawer, '发放人', '沈祎');
  return drawer;
};

/** Types a person's whole name and leaves the field, which closes the list of suggestions. */
const pick = async (drawer: Locator, label: string, name: string): Promise<void> => {
  await drawer.getByLabel(label).fill(name);
  await drawer.getByLabel(label).press('Tab');
};

/** A line of a document while it is written. */
export const formLine = (drawer: Locator, line: number): Locator => drawer.getByRole('group', { name: `第 ${line} 行`, exact: true });

/** Types the name of an item and takes the first that is found. */
export const pickItem = async (line: Locator, item: string): Promise<void> => {
  await line.getByLabel('物品').fill(item);
  await line.getByLabel('物品').press('Enter');
};

/** An act that lies under 更多. */
export const openRarer = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: words, exact: true }).click();
};

/** The row of an item in 库存. */
export const stockRow = (page: Page, item: string): Locator => page.getByRole('row').filter({ hasText: item });
