const view = (page, name) => page.getByRole('radiogroup', { name: '看什么' }).getByText(name, { exact: true }).click();

/** The next unit's sheet, read off the paper: a few keys, the rest at home. */
const typeSheet = async (page, keys) => {
  const sheet = page.locator('.entry-doors');
  const before = await sheet.getAttribute('aria-label');
  await page.locator('.entry-door[tabindex="0"]').focus();
  for (const key of [...keys, 'a', 'Enter']) await page.keyboard.press(key);
  await page.waitForFunction((label) => document.querySelector('.entry-doors')?.getAttribute('aria-label') !== label, before);
};

/** 入户排查: a sheet being typed in, and the picture of a round half walked. */
export const roundPictures = async (page, take) => {
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '服务', exact: true }).click();
  await page.getByRole('navigation', { name: '服务的页面' }).getByRole('link', { name: '入户排查', exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(开始第1轮|新一轮)$/ })
    .click();
  const drawer = page.getByRole('dialog', { name: '开始新一轮' });
  const people = drawer.getByLabel('哪些人去敲门');
  await drawer.getByLabel('名称').fill('夜间补访');
  await people.focus();
  for (let one = 0; one < 30; one += 1) await people.press('Backspace');
  for (const name of ['沈祎', '石磊', '郭旻', '何立新', '夏雨晴', '白雪梅']) {
    await people.fill(name);
    await people.press('Enter');
  }
  await people.press('Escape');
  await drawer.getByRole('button', { name: '按户数分组' }).click();
  await drawer.getByRole('button', { name: '保存', exact: true }).click();
  await drawer.waitFor({ state: 'hidden' });
  await view(page, '录入');
  for (let unit = 0; unit < 21; unit += 1) await typeSheet(page, ['1121', '124', '11311', '1512'][unit % 4]);
  await page.locator('.entry-door[tabindex="0"]').focus();
  for (const key of ['1', '2', '1', '4', '1']) await page.keyboard.press(key);
  await take('rounds-entry');
  await view(page, '覆盖图');
  await page.getByRole('button', { name: /^2栋，/ }).click();
  await take('rounds-picture');
};
