import { ExpectedFailure } from '#core/contract/failure.ts';

/** Why a file is not read. Each sentence says that nothing was written and what to do; none quotes the file's content. */
export const refusals = {
  unknownKind: () =>
    new ExpectedFailure('invalid', '只能读 .xlsx 和 .csv 表格。请在 WPS 或 Excel 里“另存为”.xlsx 后再导入；现在什么都没有写入。'),
  encrypted: () =>
    new ExpectedFailure(
      'invalid',
      '这个表格加了打开密码，读不出来。请在 WPS 或 Excel 里打开它，去掉密码、保存一份再导入；现在什么都没有写入。',
    ),
  oldFormat: () =>
    new ExpectedFailure('invalid', '这是旧版 .xls 表格。请在 WPS 或 Excel 里打开它，“另存为”.xlsx 后再导入；现在什么都没有写入。'),
  foreignXml: () =>
    new ExpectedFailure(
      'invalid',
      '这个表格里夹着普通表格没有的内容（外部实体），已拒绝打开。请用 WPS 打开后“另存为”.xlsx；现在什么都没有写入。',
    ),
  cancelled: () => new ExpectedFailure('cancelled', '已停下，什么都没有写入。'),
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
