/** As a unit sends it: traditional characters, two numbers in one cell, a missing name, somebody who is there already, an identity card. */
const table = [
  '云杉苑小区下沉人员表,,,,',
  '單位,姓名,联系方式,,身份证号',
  ',,手机,座机,',
  '云杉物业服务公司,周启明,19900000001,,略',
  '龍泉社區(qū),張國榮,139OO139000,,略',
  '市直机关,魏来,13900139001/13900139002,,略',
  '市直机关,,1390013,,略',
].join('\n');

/** 导入时逐项对照: what a messy table comes to, and one repeated person field by field. Writes nothing. */
export const rosterPictures = async (page, take) => {
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导入花名册' });
  await dialog
    .getByLabel('花名册文件', { exact: true })
    .setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await dialog.getByRole('button', { name: '对照第 4 行' }).waitFor();
  await take('roster-messy');
  await dialog.getByRole('button', { name: '对照第 4 行' }).click();
  const compare = page.getByRole('dialog', { name: '第 4 行和花名册里的周启明' });
  await compare.getByRole('row').nth(1).waitFor();
  await take('roster-compare');
  await compare.getByRole('button', { name: '看好了' }).click();
  await compare.waitFor({ state: 'hidden' });
  await dialog.getByRole('button', { name: '关闭' }).click();
  await dialog.waitFor({ state: 'hidden' });
};
