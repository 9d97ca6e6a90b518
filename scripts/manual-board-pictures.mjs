// Pictures of 公示板和作战图: the board beside a person, and the battle map.
export const wallPictures = async (page, take) => {
  const shown = page.frameLocator('section iframe').locator('.sheet').first();
  await page.getByRole('button', { name: '看看挂起来多大' }).click();
  await page.getByText(/^按 1:\d+ 显示/).scrollIntoViewIfNeeded();
  await take('boards-wall');
  await page.getByRole('button', { name: '不看挂起来的样子' }).click();
  await page.getByRole('button', { name: /^作战图/ }).click();
  await shown.getByText('13栋').first().waitFor();
  await take('battle-map');
  await page.getByRole('button', { name: /^公示板/ }).click();
};
