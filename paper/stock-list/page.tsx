import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { itemCategories } from '#core/supplies/supplies.ts';
import { longDate } from '#core/time/local-date.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { Amount, partWords, SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';
import type { StockListLine, StockListModel } from './model.ts';

const isPlain = ({ parts }: StockListLine): boolean => parts.length === 1 && parts.every(({ lot, place }) => !lot && place === '');

const Parts = ({ line }: { readonly line: StockListLine }): ReactNode =>
  !isPlain(line) &&
  line.parts.map((part) => (
    <div key={`${part.lot?.id} ${part.place}`} className="part">
      <span>{partWords(part)}</span>
      <Amount value={part.balance} unit={line.item.unit} />
    </div>
  ));

const columns: readonly ListColumn<StockListLine>[] = [
  { head: '序号', width: 11, cell: (_, index) => index },
  { head: '类别', width: 16, cell: ({ item }) => itemCategories[item.category] },
  {
    head: '品名、批次、存放处',
    look: 'left',
    cell: (line) => (
      <>
        <b>{line.item.name}</b>
        <Parts line={line} />
      </>
    ),
  },
  { head: '规格', width: 25, look: 'left', cell: ({ item }) => item.spec },
  {
    head: '结余',
    width: 28,
    look: 'figure',
    cell: ({ item, balance }) => (
      <b>
        <Amount value={balance} unit={item.unit} />
      </b>
    ),
  },
  { head: '实点', width: 20, cell: () => null },
];

const css = `${staffCss()}
${listCss()}
${columnCss('stock', columns)}
${supplyCss}
.grid th{height:9mm}
.grid td{padding:1mm}
.grid tbody tr{height:9mm}
.part{display:flex;justify-content:space-between;gap:3mm;font-size:3.3mm;line-height:1.5}
.part>span:last-child{white-space:nowrap}
`;

/** 库存表, A4 portrait, with a column to count into. */
export const stockListPage = (model: StockListModel): PaperPage =>
  toPage({
    title: '物资库存表',
    fileName: `库存表 ${model.date}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={model.head}
        title="物资库存表"
        aside={`${longDate(model.date)} 24时结余`}
        keeping="按流水账算出；实点与账不符的，登记盘点"
        mark={null}
        printedAt={model.printedAt}
      >
        <ListTable
          name="stock"
          columns={columns}
          rows={model.lines}
          keyOf={(line) => line.item.id}
          empty="这一天库里没有物资。"
          tail={
            <>
              共 {model.lines.length} 种有结余。
              {model.gone.length > 0 && `已经没有的：${model.gone.map((item) => item.name).join('、')}。`}
              <SignatureLine names={['经办', '复核', '负责人']} />
            </>
          }
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: [],
  });
