/** A final record with its photo, and what meetings decided. Begins and ends on the list of meetings. */
export const recordPictures = async (page, take) => {
  await page.getByRole('button', { name: '云杉苑小区临时党支部成立大会' }).click();
  await page.locator('.attachment-picture img').waitFor();
  await take('record-final');
  await page.getByRole('link', { name: '决议落实', exact: true }).click();
  await page.getByRole('button', { name: /^办结/ }).first().waitFor();
  await take('record-tasks');
  await page.getByRole('link', { name: '会议记录', exact: true }).click();
};
