import { expect, type Locator, type Page } from '@playwright/test';

/** The eight places by the words on their links. */
export const places = ['今日', '花名册', '排班', '物资', '会议', '公示', '服务', '设置'] as const;
export type PlaceWord = (typeof places)[number];

/** Clicks a place in the rail and waits until its page is there. */
export const goTo = async (page: Page, word: PlaceWord): Promise<void> => {
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: word, exact: true }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: new RegExp(`^${word}`) })).toBeVisible();
};

/** The newest message of the window, as told to the person. */
export const seeToast = async (page: Page, words: string | RegExp): Promise<void> => {
  await expect(page.getByRole('alert').filter({ hasText: words }).last()).toBeVisible();
};

/** Picks one choice of an antd select; its list lies in the body, beside the form. */
export const choose = async (field: Locator, words: string): Promise<void> => {
  await field.click();
  await field.page().locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: words }).first().click();
};

/** A switch of antd's Segmented: its radio is hidden, the words are what a person clicks. */
export const switchTo = (group: Locator, words: string): Promise<void> => group.getByText(words, { exact: true }).click();

/** Answers the system's file dialog that a button opens. */
export const chooseFile = async (button: Locator, file: Parameters<Locator['setInputFiles']>[0]): Promise<void> => {
  const [chooser] = await Promise.all([button.page().waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(file);
};

/** Answers the question before a large loss as a person does who means it: the figure from the screen, then Enter. */
export const agreeToLoss = async (page: Page): Promise<void> => {
  const question = page.getByRole('dialog', { name: '这一步会去掉很多，先停下来了' });
  const field = question.getByLabel(/^请输入 \d+$/);
  await expect(field).toBeFocused();
  await page.keyboard.type(((await question.getByText(/^请输入 \d+$/).textContent()) ?? '').replace(/\D/g, ''));
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
};
