import { ExpectedFailure } from '#core/contract/failure.ts';

/** Why a file is not read. Each sentence says that nothing was written and what to do; none quotes the file's content. */
export const refusals = {
  unknownKind: () =>
    new ExpectedFailure('invalid', '只能读 .xlsx 和 .csv 表格。请在 WPS 或 Excel 里“另存为”.xlsx 后再导入；现在什么都没有写入。'),
  protectedOrOld: () =>
    new ExpectedFailure(
      'invalid',
      '这个文件加了密码，或是旧版 .xls。请在 WPS 或 Excel 里去掉密码、“另存为”.xlsx 后再导入；现在什么都没有写入。',
    ),
  damaged: () =>
    new ExpectedFailure(
      'damaged',
      '这个表格文件不完整或已损坏，读不出来。请重新拷贝一份，或用 WPS 打开后“另存为”.xlsx；现在什么都没有写入。',
    ),
  badCell: (row: number) =>
    new ExpectedFailure(
      'damaged',
      `表格第 ${row} 行有一格读不出来（多半是没有算完的公式）。请用 WPS 打开、保存一次再导入；现在什么都没有写入。`,
    ),
  tooLarge: () => new ExpectedFailure('invalid', '这个表格太大，花名册不会有这么大。请只保留人员那一张表再导入；现在什么都没有写入。'),
  tooSlow: () => new ExpectedFailure('invalid', '这个表格 20 秒还没读完，已停下。请只保留人员那一张表再导入；现在什么都没有写入。'),
  empty: () => new ExpectedFailure('invalid', '这个表格是空的，没有可导入的内容。'),
};
