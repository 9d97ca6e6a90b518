import { expect, type Locator, type Page } from '@playwright/test';

export const goToRounds = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '服务', exact: true }).click();
  await page.getByRole('navigation', { name: '服务的页面' }).getByRole('link', { name: '入户排查' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '入户排查' })).toBeVisible();
};

/** Exactly these people into a field that finds them by name; those of the round before go out first. */
export const pickPeople = async (field: Locator, names: readonly string[]): Promise<void> => {
  await field.focus();
  const chosen = await field.evaluate(
    (input) => input.closest('.ant-select')?.querySelectorAll('.ant-select-selection-item-remove').length ?? 0,
  );
  for (let one = 0; one < chosen; one += 1) await field.press('Backspace');
  for (const name of names) {
    await field.fill(name);
    await field.press('Enter');
  }
  await field.press('Escape');
};

/** A new round, its units shared out among these people, two by two. */
export const startRound = async (page: Page, name: string, people: readonly string[]): Promise<void> => {
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(开始第1轮|新一轮)$/ })
    .click();
  const drawer = page.getByRole('dialog', { name: '开始新一轮' });
  await drawer.getByLabel('名称').fill(name);
  await pickPeople(drawer.getByLabel('哪些人去敲门'), people);
  await drawer.getByRole('button', { name: '按户数分组' }).click();
  await expect(drawer.getByRole('group', { name: '第2组' })).toBeVisible();
  await drawer.getByRole('button', { name: '保存', exact: true }).click();
  await expect(drawer).toBeHidden();
};

/** One building of the picture. */
export const facade = (page: Page, building: string): Locator => page.getByRole('button', { name: new RegExp(`^${building}，`) });
