import type { CashLine } from '#core/supplies/cash-book.ts';
import { cashKinds } from '#core/supplies/cash-kind.ts';
import type { DistributionRun, RunUnit } from '#core/supplies/distribution/run.ts';
import { doorStates } from '#core/supplies/door-state.ts';
import { type Lot, lotLabel } from '#core/supplies/lot.ts';
import { MAIN_STORE } from '#core/supplies/store-place.ts';
import type { Item } from '#core/supplies/supplies.ts';
import type { StoredCount } from '#db/stores/supplies/stock-counts.ts';
import type { WorkbookSheet } from '../../spreadsheet/write-workbook.ts';
import { amount, moment, partyOf, yuan } from './ledger-sheets.ts';

/** 捐款账 with what was left after every line, oldest first. */
export const cashSheet = (lines: readonly CashLine[]): WorkbookSheet => {
  let left = 0;
  const rows = lines.map((line) => {
    left += line.deltaFen;
    return [
      ...[line.seq, line.voucher, moment(line.at), cashKinds[line.kind], partyOf(line), line.boundTo, line.point],
      ...[line.deltaFen > 0 ? yuan(line.deltaFen) : '', line.deltaFen < 0 ? yuan(-line.deltaFen) : '', yuan(left)],
      ...[line.receiptNumber, line.handler, line.checker, line.note, line.reversed ? '已冲红' : ''],
    ];
  });
  const headings = ['序号', '凭证号', '时间', '类别', '捐款方或接收单位', '定向用途', '捐款点', '收入（元）', '上交（元）', '结余（元）'];
  return {
    name: '捐款',
    rows: [[...headings, '上交凭证号', '经办人', '复核人', '备注', '状态'], ...rows],
    widths: [6, 16, 17, 10, 24, 16, 12, 12, 12, 12, 18, 10, 10, 30, 8],
  };
};

interface CountWords {
  readonly items: ReadonlyMap<string, Item>;
  readonly lots: ReadonlyMap<string, Lot>;
  readonly places: ReadonlyMap<string | null, string>;
  readonly vouchers: ReadonlyMap<string, string>;
}

/** 盘点, line by line, oldest first. */
export const countSheet = (counts: readonly StoredCount[], words: CountWords): WorkbookSheet => {
  const rows = counts.flatMap((count) =>
    count.lines.map(({ itemId, lotId, book, counted, reason }) => {
      const item = words.items.get(itemId);
      const lot = lotId ? words.lots.get(lotId) : undefined;
      return [
        ...[moment(count.startedAt), count.settledAt ? moment(count.settledAt) : '未结', words.places.get(count.placeId) ?? MAIN_STORE],
        ...[item?.name ?? '', item?.unit ?? '', lot ? lotLabel(lot) : '', amount(book)],
        ...[counted === null ? '未盘' : amount(counted), counted === null ? '' : amount(counted - book), reason],
        ...[count.counter, count.checker, count.documentId ? (words.vouchers.get(count.documentId) ?? '') : ''],
      ];
    }),
  );
  const headings = ['开始', '结束', '存放处', '品名', '单位', '批次', '账面', '实盘', '差额', '原因', '盘点人', '监盘人', '凭证号'];
  return { name: '盘点', rows: [headings, ...rows], widths: [17, 17, 12, 16, 6, 26, 10, 10, 10, 24, 10, 10, 16] };
};

const doorsIn = (unit: RunUnit, state: keyof typeof doorStates): number => unit.doors.filter((door) => door.state === state).length;

/** 入户分发, unit by unit. Doors are counted, never listed: the file is not encrypted. */
export const runSheet = (
  runs: readonly (DistributionRun & { readonly units: readonly RunUnit[] })[],
  items: ReadonlyMap<string, Item>,
): WorkbookSheet => {
  const states = ['delivered', 'away', 'declined', 'open'] as const;
  const rows = runs.flatMap((run) =>
    run.units.map((unit) => {
      const item = items.get(run.itemId);
      return [
        ...[run.name, item?.name ?? '', item?.unit ?? '', amount(run.quota), unit.building, unit.unit, unit.date, unit.team],
        ...[unit.doors.length, ...states.map((state) => doorsIn(unit, state)), amount(run.quota * doorsIn(unit, 'delivered'))],
      ];
    }),
  );
  const headings = [
    '分发',
    '品名',
    '单位',
    '每户',
    '楼栋',
    '单元',
    '日期',
    '配送队',
    '户数',
    ...states.map((state) => doorStates[state]),
    '已送数量',
  ];
  return { name: '入户分发', rows: [headings, ...rows], widths: [20, 12, 6, 8, 10, 10, 12, 12, 6, 6, 8, 8, 6, 10] };
};
