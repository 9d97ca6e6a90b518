import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { built } from '../fixtures/built.ts';
import { choose, chooseFile, seeToast } from './window.ts';

export const sampleRoster = join(built.root, 'resources', 'sample', '花名册.xlsx');

export interface NewPerson {
  readonly name: string;
  readonly unit?: string;
  readonly phone?: string;
  readonly party?: boolean;
  readonly consent?: boolean;
}

/** Fills the drawer 添加人员 without saving it. */
export const fillPerson = async (page: Page, person: NewPerson): Promise<Locator> => {
  await page.getByRole('button', { name: '添加人员', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: '添加人员' });
  await drawer.getByLabel('姓名（必填）').fill(person.name);
  if (person.unit) await drawer.getByLabel('单位', { exact: true }).fill(person.unit);
  if (person.phone) await drawer.getByLabel('联系电话').fill(person.phone);
  if (person.party) await choose(drawer.getByLabel('政治面貌'), '中共党员');
  await drawer.getByLabel('已参加岗前培训').check();
  if (person.consent) await drawer.getByLabel('本人同意公示').check();
  return drawer;
};

export const addPerson = async (page: Page, person: NewPerson): Promise<void> => {
  const drawer = await fillPerson(page, person);
  await drawer.getByRole('button', { name: '添加', exact: true }).click();
  await seeToast(page, `已添加 ${person.name}`);
  await expect(drawer).toBeHidden();
};

/** Opens the import and gives it a file; answers the dialog with the preview. */
export const previewImport = async (page: Page, file: Parameters<Locator['setInputFiles']>[0]): Promise<Locator> => {
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导入花名册' });
  await chooseFile(dialog.getByRole('button', { name: '选择文件' }), file);
  await expect(dialog.getByRole('radiogroup', { name: '只看哪些行' })).toBeVisible();
  return dialog;
};

export const importSampleRoster = async (page: Page): Promise<void> => {
  const dialog = await previewImport(page, sampleRoster);
  await dialog.getByRole('button', { name: '导入 37 人' }).click();
  await seeToast(page, '已导入 37 人');
};

/** 共 N 人 in the line above the list. */
export const expectHeads = (page: Page, heads: number): Promise<void> =>
  expect(page.getByText(new RegExp(`^共\\s*${heads}\\s*人`))).toBeVisible();
