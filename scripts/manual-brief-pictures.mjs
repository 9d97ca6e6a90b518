/** 日报: the words with their figures, and the week. Begins on any page of 今日. */
export const briefPictures = async (page, take) => {
  await page.getByRole('navigation', { name: '今日的页面' }).getByRole('link', { name: '日报', exact: true }).click();
  await page.getByRole('region', { name: '值守', exact: true }).waitFor();
  await take('briefs');
  await page.getByRole('radiogroup', { name: '写哪一种' }).getByText('一周小结', { exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '一周小结' }).waitFor();
  await page.getByRole('region', { name: '值守', exact: true }).waitFor();
  await take('briefs-week');
};
