/** 海报设计: the gallery, and one poster on the table. */
export const posterPictures = async (page, take) => {
  await page.getByRole('navigation', { name: '公示的页面' }).getByRole('link', { name: '海报设计', exact: true }).click();
  const laidOut = (count) =>
    page.waitForFunction((wanted) => document.querySelectorAll('.small-sheet .sheet-shown').length >= wanted, count);
  await laidOut(3);
  await take('posters');
  await page.getByRole('button', { name: '用大字提示做一张' }).click();
  const sheet = page.getByRole('region', { name: /预览$/ }).locator('.sheet-shown iframe').contentFrame();
  await page.getByRole('textbox', { name: '标题' }).fill('电梯提示');
  await sheet.getByText('电梯提示').waitFor();
  await take('posters-designer');
  await page.getByRole('button', { name: '‹ 全部模板' }).click();
  await page.getByRole('button', { name: '不要了' }).click();
};
