const tab = (page, name) => page.getByRole('tab', { name, exact: true }).click();

/** 组织: who answers for what, buildings with one given out, offices with who held them before, groups with two people picked. */
export const branchPictures = async (page, take) => {
  await page.getByRole('navigation', { name: '花名册的页面' }).getByRole('link', { name: '组织', exact: true }).click();
  await page.getByRole('region', { name: '还没有人负责的地方' }).waitFor();
  await take('branch-chart');
  await tab(page, '楼栋和单元');
  await page.getByRole('button', { name: /^13栋 \d+ 个单元$/ }).click();
  await page.getByLabel('选中1栋', { exact: true }).check();
  await page.getByLabel('选中2栋', { exact: true }).check();
  await take('branch-buildings');
  await tab(page, '支部和任职');
  await page.getByText(/^历任 \d+ 段$/).click();
  await take('branch-offices');
  await tab(page, '工作组');
  for (const name of ['夏雨晴', '白雪梅']) await page.getByRole('button', { name, exact: true }).click();
  await take('branch-groups');
};
