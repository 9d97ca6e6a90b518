const tab = (page, name) => page.getByRole('tab', { name, exact: true }).click();

/** 卡口与宣传: what handovers counted, counters of the day, patrols. Begins on any page. */
export const gateFigurePictures = async (page, take) => {
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '服务', exact: true }).click();
  await page.getByRole('navigation', { name: '服务的页面' }).getByRole('link', { name: '卡口与宣传', exact: true }).click();
  await page.getByRole('tabpanel', { name: '卡口查验' }).getByText(/日均/).first().waitFor();
  await take('gate-figures');
  await tab(page, '宣传计数');
  await page.getByLabel('发布信息一次记几').fill('30');
  await page.keyboard.press('Enter');
  await page.getByRole('table').waitFor();
  await take('gate-tallies');
  await tab(page, '巡逻');
  await page.getByRole('form', { name: '登记一次巡逻' }).waitFor();
  await take('gate-patrols');
};

/** 支部生活: an activity with the oath, a good deed, a birthday. Begins on any page of 会议. */
export const partyLifePictures = async (page, take) => {
  await page.getByRole('navigation', { name: '会议的页面' }).getByRole('link', { name: '支部生活', exact: true }).click();
  await page.getByRole('button', { name: /^登记(支部活动|第一次)$/ }).click();
  const drawer = page.getByRole('dialog', { name: '登记支部活动' });
  await drawer.getByLabel('类别').click();
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: '重温入党誓词' }).click();
  await take('party-life');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '不保存，关上' }).click();
  await drawer.waitFor({ state: 'hidden' });
  await tab(page, '好人好事');
  await page.getByRole('tabpanel', { name: '好人好事' }).getByRole('button').first().waitFor();
  await take('party-deeds');
  await tab(page, '生日');
  await page.getByRole('form', { name: '登记生日' }).waitFor();
  await take('party-birthdays');
};
