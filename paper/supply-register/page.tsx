import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { showYuan } from '#core/supplies/money.ts';
import { longDate, shortDate } from '#core/time/local-date.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { landscape, mm } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { Amount, SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';
import { issueColumns } from './issue-columns.tsx';
import type { ItemSum, RegisterSide, SupplyRegisterModel } from './model.ts';
import { receiptColumns } from './receipt-columns.tsx';

const sides = {
  receipts: {
    title: '物资接收登记表',
    file: '物资接收登记表',
    columns: receiptColumns,
    text: 2.75,
    done: '接收',
    keeping: '内部使用，不外传　两人清点，一物一行',
  },
  issues: {
    title: '物资发放登记表',
    file: '物资发放登记表',
    columns: issueColumns,
    text: 3.5,
    done: '发放',
    keeping: '领用人、发放人、批准人三方签字',
  },
} as const satisfies Record<RegisterSide, unknown>;

/** Rows to write in by hand when nothing was recorded. */
const BLANK_ROWS = 13;

const sumColumns = (side: RegisterSide): readonly ListColumn<ItemSum>[] => [
  { head: '序号', width: 11, cell: (_, index) => index },
  { head: '品名', look: 'left', cell: ({ item }) => <b>{item.name}</b> },
  { head: '规格', width: 40, look: 'left', cell: ({ item }) => item.spec },
  { head: '笔数', width: 16, cell: ({ lines }) => lines },
  {
    head: `${sides[side].done}合计`,
    width: 36,
    look: 'right',
    cell: ({ item, quantity }) => (
      <b>
        <Amount value={quantity} unit={item.unit} />
      </b>
    ),
  },
  ...(side === 'receipts'
    ? [
        {
          head: '估价合计',
          width: 36,
          look: 'right',
          cell: ({ valueFen }: ItemSum) => (valueFen === null ? '' : showYuan(valueFen)),
        } as const,
      ]
    : []),
];

/** A3 holds more words a row rather than larger ones. */
const A3_TEXT = 1.15;

const css = (side: RegisterSide, size: 'A3' | 'A4'): string => {
  const widths = landscape[size].widthMm / landscape.A4.widthMm;
  const scale = size === 'A3' ? A3_TEXT : 1;
  const u = (value: number): string => mm(value * scale);
  const { columns, text } = sides[side];
  return `${staffCss(scale)}
.sheet{padding:${u(12)} ${u(10)} ${u(9)}}
.sample-mark{top:${u(12)};right:${u(10)}}
${listCss(scale)}
${columnCss('register', columns, widths)}
${columnCss('sums', sumColumns(side), widths)}
${supplyCss}
.register{font-size:${u(text)};line-height:1.25}
.register th{height:${u(9)};padding:0}
.register td{padding:${u(0.5)} ${u(0.7)}}
.register tbody tr{height:${u(side === 'issues' ? 11 : 9)}}
.small{font-size:0.82em;line-height:1.2}
h2{font-family:inherit;font-weight:700;font-size:${u(4.2)};line-height:${u(7)};margin-top:${u(4)}}
.sums{font-size:${u(3.5)}}
.sums th{height:${u(7.5)}}
.sums tbody tr{height:${u(7)}}
`;
};

const Body = ({ model }: { readonly model: SupplyRegisterModel }): ReactNode => {
  const { columns, done } = sides[model.side];
  const blank = model.rows.length === 0;
  const { count, valueFen } = model.wholeDocuments;
  const sign = (
    <>
      {count > 0 && `另有 ${count} 张单据只估了整单，共 ${showYuan(valueFen)}，不在上面合计内。`}
      <SignatureLine names={['经办', '复核', '负责人']} />
    </>
  );
  return (
    <>
      <ListTable
        name="register"
        columns={columns}
        rows={model.rows}
        keyOf={({ move }) => move.id}
        classOf={({ move }) => (move.reversed ? 'taken' : undefined)}
        blankRows={blank ? BLANK_ROWS : 0}
        tail={blank ? sign : undefined}
      />
      {!blank && <h2 data-keep-next="">各品{done}合计（冲红行按负数计入）</h2>}
      {!blank && <ListTable name="sums" columns={sumColumns(model.side)} rows={model.sums} keyOf={({ item }) => item.id} tail={sign} />}
    </>
  );
};

/** 接收登记表 and 发放登记表, landscape; with nothing recorded it is the form to write on. */
export const supplyRegisterPage = (model: SupplyRegisterModel, size: 'A3' | 'A4'): PaperPage => {
  const { title, keeping, done } = sides[model.side];
  const sheet = landscape[size];
  const taken = model.rows.filter(({ move }) => move.reversed).length;
  return toPage({
    title,
    fileName: `${title} ${model.from} 至 ${model.to} ${size}${model.head.sample ? ' 示例' : ''}`,
    size: sheet,
    css: css(model.side, size),
    sheets: (
      <StaffSheet
        head={model.head}
        title={title}
        aside={`${longDate(model.from)}—${shortDate(model.to)}　${model.rows.length} 笔`}
        keeping={keeping}
        mark={null}
        printedAt={model.printedAt}
      >
        <Body model={model} />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: [
      ...(model.rows.length === 0 ? [`这段时间没有登记过${done}，印出来是空白登记表。`] : []),
      ...(taken > 0 ? [`${taken} 笔已经冲红，划线印出，冲红行另列。`] : []),
      ...(model.side === 'receipts' ? ['表上有捐赠人的名称和电话，只存档，不张贴；要张贴请印“捐赠公示”。'] : []),
    ],
  });
};
