/** A meeting in the books, and one being taken down at the line at the foot. */
export const meetingPictures = async (page, take) => {
  await page.locator('.ant-table-row .name-button').first().click();
  await page.getByLabel('会议名称').waitFor();
  await take('meeting');
  await page.getByRole('button', { name: '返回会议列表' }).click();
  await page.getByRole('main').getByRole('button', { name: '记录支委会' }).first().click();
  await page.getByLabel('地点').fill('小区物业会议室');
  const keys = page.keyboard;
  await keys.press('F2');
  await keys.insertText('夜班补岗');
  await keys.press('Enter');
  for (const [letters, words] of [
    ['沈祎', '夜里风大，两人一班不能再少。'],
    ['何立新', '我保留意见：人手从哪里来？'],
  ]) {
    await keys.insertText(letters);
    await keys.press('Enter');
    await keys.insertText(words);
    await keys.press('Enter');
  }
  await keys.type('gm');
  await page.getByRole('option', { name: /郭旻/ }).waitFor({ state: 'attached' });
  await take('meeting-live');
  await keys.press('Tab');
  await page.getByRole('button', { name: '返回会议列表' }).click();
  await page.getByRole('button', { name: '不保存，离开' }).click();
};
