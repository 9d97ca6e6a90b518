// Pictures of 打印与字体: the page with a print to repeat, and the test page in its dialog.
export const printPictures = async (page, take) => {
  await page.getByRole('navigation', { name: '公示的页面' }).getByRole('link', { name: '打印与字体', exact: true }).click();
  await page.getByRole('button', { name: '打印测试页（A4）' }).click();
  const dialog = page.getByRole('dialog', { name: '打印机测试页' });
  await dialog.getByText('共 1 页').waitFor();
  await take('prints-test-page');
  await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), dialog.getByRole('button', { name: '存成 PDF' }).click()]);
  await dialog.getByText(/^已下载/).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '再印一次：打印机测试页' }).first().waitFor();
  await take('prints');
};
