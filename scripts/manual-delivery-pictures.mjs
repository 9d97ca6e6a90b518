const tab = (page, name) => page.getByRole('tab', { name, exact: true }).click();

/** Seventy-two doors of the sample, six of each of its first twelve buildings. */
const doors = Array.from(
  { length: 72 },
  (_, index) => `${1 + Math.floor(index / 6)}-${1 + (index % 3)}-${1 + (index % 5)}0${1 + (index % 2)}`,
);

/** A pasted list before it is written down: one door is not understood. */
const householdsPicture = async (page, take) => {
  await tab(page, '居家隔离户');
  await page.getByRole('button', { name: '粘贴一批门牌' }).click();
  const drawer = page.getByRole('dialog', { name: '粘贴一批门牌' });
  await drawer.getByLabel('门牌', { exact: true }).fill(['99-1-101', ...doors].join('、'));
  await take('deliveries-paste');
  await drawer.getByLabel('门牌', { exact: true }).fill(doors.join('、'));
  await drawer.getByRole('button', { name: /^登记 \d+ 户$/ }).click();
  await drawer.waitFor({ state: 'hidden' });
};

/** A day half delivered by two teams. */
const dayPicture = async (page, take) => {
  await tab(page, '今日任务');
  await page.getByRole('button', { name: /^(列出|补上) \d+ 户/ }).click();
  await page.locator('.stop-main').first().waitFor();
  await page.getByRole('button', { name: '配送队', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: '配送队' });
  await drawer.getByRole('button', { name: '按户数平均分单元' }).click();
  await drawer.getByRole('button', { name: '保存' }).click();
  await drawer.waitFor({ state: 'hidden' });
  await page.getByRole('radiogroup', { name: '看哪个队' }).getByText('一队', { exact: true }).click();
  await page.locator('.stop-main').first().focus();
  for (const key of ['1', '1', '2', '1']) await page.keyboard.press(key);
  await page.locator('.stop-noAnswer').first().waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await take('deliveries-day');
};

/** Two parcels that rest. */
const parcelsPicture = async (page, take) => {
  await tab(page, '快递');
  await page.getByRole('button', { name: '登记一批' }).click();
  const drawer = page.getByRole('dialog', { name: '登记一批快递' });
  await drawer.getByLabel('来源').fill('东门驿站');
  await page.keyboard.press('Enter');
  await drawer.waitFor({ state: 'hidden' });
  const batch = page.getByRole('region', { name: /东门驿站$/ });
  for (const [count, door] of ['3-2-501', '3-2-602', '5-1-201'].entries()) {
    await batch.getByLabel('门牌', { exact: true }).fill(door);
    await page.keyboard.press('Enter');
    await batch.getByLabel('货架', { exact: true }).fill(`A${count + 1}`);
    await page.keyboard.press('Enter');
    await batch.getByRole('listitem').nth(count).waitFor();
  }
  await batch.getByRole('button', { name: '现在消杀完成' }).click();
  await batch.getByText('还要静置').waitFor();
  await take('deliveries-parcels');
};

/** Somebody on the way to hospital. */
const escortsPicture = async (page, take) => {
  await tab(page, '闭环接送');
  await page
    .getByRole('button', { name: /^登记(接送|第一次接送)$/ })
    .first()
    .click();
  const drawer = page.getByRole('dialog', { name: '登记接送' });
  await drawer.getByLabel('门牌（必填）').fill('3-2-501');
  await drawer.getByLabel('去哪里（必填）').fill('市第一医院');
  await drawer.getByLabel('需要什么帮助').fill('轮椅，两人搀扶');
  await page.keyboard.press('Enter');
  await drawer.waitFor({ state: 'hidden' });
  const card = page.getByRole('article', { name: /3栋2单元501/ }).first();
  for (const [step, taker] of [
    ['出家门', '沈祎'],
    ['出卡口', '石磊'],
  ]) {
    await card.getByLabel('谁接的').fill(taker);
    await card.getByRole('button', { name: `登记“${step}”` }).click();
    await card.getByText(`→${taker}`).waitFor();
  }
  await take('deliveries-escorts');
};

/** 配送: households, a day, parcels and an escort. Begins on any page of 服务. */
export const deliveryPictures = async (page, take) => {
  await page.getByRole('navigation', { name: '服务的页面' }).getByRole('link', { name: '配送', exact: true }).click();
  await householdsPicture(page, take);
  await dayPicture(page, take);
  await parcelsPicture(page, take);
  await escortsPicture(page, take);
};
