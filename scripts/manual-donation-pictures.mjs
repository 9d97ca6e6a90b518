const subPage = (page, name) => page.getByRole('navigation', { name: '物资的页面' }).getByRole('link', { name, exact: true }).click();
const view = (page, name) => page.getByRole('radiogroup', { name: '怎么看' }).getByText(name, { exact: true }).click();

/** 捐赠: who gave what, the form, the cash book. */
const donationPictures = async (page, take) => {
  await subPage(page, '捐赠');
  await page.getByRole('row').nth(3).waitFor();
  await take('donations');
  await view(page, '捐款账');
  await page.getByText('还没有上交').first().waitFor();
  await take('donations-cash');
  await page.getByRole('main').getByRole('button', { name: '登记捐赠' }).click();
  const drawer = page.getByRole('dialog', { name: '登记捐赠' });
  await drawer.getByRole('radio', { name: '未成年人' }).check();
  await drawer.getByLabel('孩子姓名').fill('何小禾');
  await drawer.getByLabel('监护人').fill('何女士');
  await drawer.getByLabel('金额（元）').fill('123.50');
  await take('donations-register');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '不保存，关上' }).click();
  await drawer.waitFor({ state: 'hidden' });
};

/** 盘点: one that is over, and one under way with a difference. */
const countPictures = async (page, take) => {
  await subPage(page, '盘点');
  await page.getByRole('row').nth(1).waitFor();
  await take('counts');
  await page.getByRole('main').getByRole('button', { name: '开始盘点' }).click();
  const drawer = page.getByRole('dialog', { name: '开始盘点' });
  for (const [label, name] of [
    ['盘点人', '沈祎'],
    ['监盘人', '石磊'],
  ]) {
    await drawer.getByLabel(label).fill(name);
    await drawer.getByLabel(label).press('Tab');
  }
  await drawer.getByRole('button', { name: '开始盘点' }).click();
  await drawer.waitFor({ state: 'hidden' });
  const boxes = page.getByRole('textbox', { name: /实盘$/ });
  await boxes.first().focus();
  for (const counted of ['40', '900']) {
    await page.keyboard.type(counted);
    await page.keyboard.press('Enter');
  }
  await page
    .getByRole('textbox', { name: /差异原因$/ })
    .first()
    .waitFor();
  await take('counts-open');
  await page.getByRole('button', { name: '作废' }).click();
};

export const suppliesSidePictures = async (page, take) => {
  await donationPictures(page, take);
  await countPictures(page, take);
};
