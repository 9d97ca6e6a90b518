const tab = (page, name) => page.getByRole('tab', { name, exact: true }).click();

/** 报到与培训: who reported, how many are there, who may not serve yet, who agreed to show what. */
export const reportingPictures = async (page, take) => {
  await page.getByRole('navigation', { name: '花名册的页面' }).getByRole('link', { name: '报到与培训', exact: true }).click();
  await page.getByRole('row').nth(2).waitFor();
  await take('reporting-registrations');
  await tab(page, '人数与离岗');
  await page.locator('.recharts-bar-rectangle').first().waitFor();
  await take('reporting-heads');
  await tab(page, '岗前培训');
  await page.getByRole('region', { name: '还不能上岗' }).waitFor();
  await take('reporting-trainings');
  await tab(page, '公示与承诺');
  await page.getByText('没有承诺', { exact: false }).first().click();
  await page.getByRole('row').nth(3).waitFor();
  await take('reporting-promises');
};
