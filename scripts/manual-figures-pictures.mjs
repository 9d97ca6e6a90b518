/** 数据: all of the time the sample lived, and what would go to the level above. */
export const figuresPictures = async (page, take) => {
  await page.getByRole('navigation', { name: '今日的页面' }).getByRole('link', { name: '数据', exact: true }).click();
  await page.getByRole('radiogroup', { name: '看哪段时间' }).getByText('全部', { exact: true }).click();
  await page.getByRole('figure', { name: '每天查验人次' }).waitFor();
  await take('figures');
  await page.getByRole('button', { name: '数据包给上级' }).click();
  const dialog = page.getByRole('dialog', { name: '数据包给上级' });
  await dialog.getByRole('region', { name: '数据包里有什么' }).waitFor();
  await take('figures-package');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
};
