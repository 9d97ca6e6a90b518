/** Requests as they come in: one read out of its line, several open. Begins anywhere in an open sample post, ends on the page. */
export const requestPictures = async (page, take) => {
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '服务', exact: true }).click();
  const line = page.getByRole('textbox', { name: '诉求，一行写完' });
  for (const words of ['老人降压药没了', '厨房下水道堵了', '想问几点做核酸']) {
    await line.fill(`3-2-501 ${words}`);
    await page.keyboard.press('Enter');
    await page.getByRole('row').filter({ hasText: words }).first().waitFor();
  }
  await line.fill('1-2-302 家里没盐了，顺便带两斤鸡蛋');
  await page.getByText('（看“盐”归的）').waitFor();
  await take('requests-open');
  await line.fill('');
};
