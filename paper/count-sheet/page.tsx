import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { CountRow } from '#core/supplies/stock-count.ts';
import { itemCategories } from '#core/supplies/supplies.ts';
import { dateOf, longDate, shortDate } from '#core/time/local-date.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';
import type { CountSheetModel } from './model.ts';

/** rows kept free for goods that the ledger does not know */
const FREE_ROWS = 4;

const figure = (value: number | null, missing: string): string => (value === null ? missing : showQuantity(value));

const differenceWords = ({ difference }: CountRow): string => {
  if (difference === null) return '未盘';
  if (difference === 0) return '—';
  return difference > 0 ? `+${showQuantity(difference)}` : showQuantity(difference);
};

const goodsColumns: readonly ListColumn<CountRow>[] = [
  { head: '序号', width: 11, cell: (_, number) => number },
  { head: '类别', width: 14, cell: ({ category }) => itemCategories[category] },
  {
    head: '品名、规格、批次',
    look: 'left',
    cell: ({ itemName, spec, lotId, lotLabel }) => (
      <>
        <b>{itemName}</b> {spec}
        {lotId !== null && <div className="lot">{lotLabel}</div>}
      </>
    ),
  },
  { head: '单位', width: 13, cell: ({ unit }) => unit },
];

const bookColumn: ListColumn<CountRow> = { head: '账面', width: 20, look: 'figure', cell: ({ book }) => figure(book, '') };

const blankColumns = (blind: boolean): readonly ListColumn<CountRow>[] => [
  ...goodsColumns,
  ...(blind ? [] : [bookColumn]),
  { head: '实盘', width: 30, cell: () => null },
  { head: '备注', width: 34, cell: () => null },
];

const reportColumns: readonly ListColumn<CountRow>[] = [
  ...goodsColumns,
  bookColumn,
  { head: '实盘', width: 20, look: 'figure', cell: ({ counted }) => figure(counted, '') },
  { head: '差异', width: 20, look: 'figure', cell: (row) => <b>{differenceWords(row)}</b> },
  { head: '原因', width: 34, look: 'left', cell: ({ reason }) => reason },
];

const css = (columns: readonly ListColumn<CountRow>[]): string => `${staffCss()}
${listCss()}
${columnCss('count', columns)}
${supplyCss}
.grid th{height:9mm}
.grid td{padding:1mm}
.grid tbody tr{height:9.5mm}
.lot{font-size:3.3mm;line-height:1.4}
`;

const sumWords = ({ count, rows, agreeing, more, less }: CountSheetModel): string => {
  const open = rows.length - count.counted;
  return [
    `共 ${rows.length} 行，已盘 ${count.counted} 行，账物相符 ${agreeing} 行，盘盈 ${more} 行，盘亏 ${less} 行`,
    open > 0 ? `，未盘 ${open} 行` : '',
    count.voucher ? `。差异已记账，凭证号 ${count.voucher}${count.reversed ? '（已冲红）' : ''}。` : '。',
  ].join('');
};

const Tail = ({ model }: { readonly model: CountSheetModel }): ReactNode => (
  <>
    {model.blank ? '账上没有的物资写在空行里。写错了划掉重写并签名，不要涂改。' : sumWords(model)}
    <SignatureLine names={model.blank ? ['盘点人', '监盘人', '清点时间'] : ['盘点人', '监盘人', '负责人']} />
  </>
);

/** 盘点表 or 盘点报告, A4 portrait. */
export const countSheetPage = (model: CountSheetModel): PaperPage => {
  const { head, count, blank } = model;
  const columns = blank ? blankColumns(count.blind) : reportColumns;
  const title = blank ? '物资盘点表' : '物资盘点报告';
  return toPage({
    title,
    fileName: `${title} ${count.placeName} ${dateOf(count.startedAt)}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: css(columns),
    sheets: (
      <StaffSheet
        head={head}
        title={title}
        aside={`${count.placeName}　${longDate(dateOf(count.startedAt))}`}
        keeping={`盘点人 ${count.counter}　监盘人 ${count.checker}　${shortDate(dateOf(count.startedAt))} ${count.startedAt.slice(11)} 开始`}
        mark={null}
        printedAt={model.printedAt}
      >
        <ListTable
          name="count"
          columns={columns}
          rows={model.rows}
          keyOf={(row) => `${row.itemId} ${row.lotId}`}
          blankRows={blank ? FREE_ROWS : 0}
          tail={<Tail model={model} />}
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: blank && count.blind ? ['盲盘：表上不印账面数，点完再对账。'] : [],
  });
};
