const subPage = (page, name) => page.getByRole('navigation', { name: '物资的页面' }).getByRole('link', { name, exact: true }).click();

/** 新建分发 with its sum. */
const newRunPicture = async (page, take) => {
  await page.getByRole('button', { name: '新建分发' }).click();
  const drawer = page.getByRole('dialog', { name: '新建入户分发' });
  await drawer.getByLabel('发什么').fill('N95口罩');
  await drawer.getByLabel('发什么').press('Enter');
  await drawer.getByLabel('每户多少').fill('2');
  await drawer.getByLabel('名称').fill('每户口罩');
  await drawer.getByLabel('送几天').fill('2');
  await drawer.getByRole('button', { name: '再加一队' }).click();
  await drawer.getByRole('region', { name: '算一算' }).scrollIntoViewIfNeeded();
  await take('run-new');
  await drawer.getByRole('button', { name: '排好并开始' }).click();
  await drawer.waitFor({ state: 'hidden' });
};

/** 进度 and the doors of a unit, half done. */
const progressPictures = async (page, take) => {
  await page.getByRole('button', { name: /^1栋 1单元，/ }).click();
  await page.getByRole('button', { name: '101 未送' }).focus();
  for (const key of ['1', '2', '1', '3', '1']) await page.keyboard.press(key);
  await page.getByText('已送 3 户').waitFor();
  await take('run-unit');
  for (let unit = 0; unit < 6; unit += 1) {
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: /^其余 0 户/ }).waitFor();
    await page.keyboard.press('PageDown');
    await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title);
    await page.getByRole('button', { name: '101 未送' }).focus();
    await page.keyboard.press(unit % 2 === 0 ? '2' : '1');
  }
  await page.getByRole('button', { name: '返回进度' }).click();
  await page.locator('.unit-figure').first().waitFor();
  await take('run-progress');
};

export const runPictures = async (page, take) => {
  await subPage(page, '入户分发');
  await newRunPicture(page, take);
  await progressPictures(page, take);
  await subPage(page, '用量');
  await page.getByRole('button', { name: 'N95口罩' }).click();
  await page.getByRole('img', { name: /N95口罩每日收发的图/ }).waitFor();
  await take('use');
};
