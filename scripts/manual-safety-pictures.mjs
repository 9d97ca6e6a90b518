// Pictures of the settings that keep the post safe: who may open it, what was done, what was taken away, what is kept of whom, where copies lie.
const parts = [
  { tab: '使用人', heading: '谁可以打开', picture: 'accounts' },
  { tab: '隐私', heading: '存了谁的什么', picture: 'privacy' },
];

/** The log of the sample, and one thing in its trash. */
const tracePictures = async (page, take) => {
  await page.getByRole('tab', { name: '操作记录', exact: true }).click();
  await page.getByRole('row').nth(5).waitFor();
  await take('audit');
  await page.getByRole('tab', { name: '回收站', exact: true }).click();
  await page
    .getByText('回收站是空的')
    .or(page.getByRole('button', { name: '恢复', exact: true }).first())
    .waitFor();
  await take('trash');
};

export const safetyPictures = async (page, take) => {
  for (const { tab, heading, picture } of parts) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await page.getByRole('heading', { name: heading }).waitFor();
    await take(picture);
  }
  await tracePictures(page, take);
};
