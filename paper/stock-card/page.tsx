import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { LedgerRow } from '#core/supplies/ledger-row.ts';
import { moveKinds } from '#core/supplies/move-kind.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { type Item, itemCategories } from '#core/supplies/supplies.ts';
import { longDate, shortDate } from '#core/time/local-date.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { landscape } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { Amount, DayAndTime, lotWords, partWords, reversalWords, SignatureLine, supplyCss, TwoNames, Voucher } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';
import type { StockCard, StockCardModel } from './model.ts';

const BLANK_ROWS = 14;

const summary = ({ move }: LedgerRow): string =>
  [move.party === '' && move.anonymous ? '爱心人士' : move.party, move.purpose, move.note].filter((words) => words !== '').join('　');

const columns: readonly ListColumn<LedgerRow>[] = [
  { head: '日期', width: 27, cell: ({ move }) => <DayAndTime at={move.at} /> },
  { head: '凭证号', width: 30, cell: ({ move }) => <Voucher number={move.voucher} /> },
  {
    head: '摘要',
    look: 'left',
    cell: (row) => (
      <>
        <b>{moveKinds[row.move.kind]}</b> {summary(row)} <span className="keep hei">{reversalWords(row)}</span>
      </>
    ),
  },
  { head: '批次', width: 34, look: 'left', cell: ({ lot }) => lotWords(lot) },
  { head: '存放处', width: 20, cell: ({ place }) => place || '主库' },
  { head: '收入', width: 23, look: 'right', cell: ({ move }) => (move.delta > 0 ? showQuantity(move.delta) : '') },
  { head: '发出', width: 23, look: 'right', cell: ({ move }) => (move.delta < 0 ? showQuantity(-move.delta) : '') },
  { head: '结余', width: 25, look: 'right', cell: ({ balance }) => <b>{showQuantity(balance)}</b> },
  { head: '经办　复核', width: 24, cell: ({ move }) => <TwoNames names={[move.handler, move.checker]} /> },
];

const css = `${staffCss()}
${listCss()}
${columnCss('card', columns)}
${supplyCss}
.goods{display:flex;flex-wrap:wrap;gap:0 8mm;font-size:4mm;line-height:7mm;margin-bottom:1mm}
.goods b{font-size:5.2mm}
.grid{font-size:3.5mm}
.grid th{height:8.5mm;padding:0}
.grid td{padding:0.6mm 1mm}
.grid tbody tr{height:8mm}
.opening{font-size:3.8mm;line-height:6.5mm}
`;

const Goods = ({ item }: { readonly item: Item }): ReactNode => (
  <div className="goods">
    <span>
      品名 <b>{item.name}</b>
    </span>
    {item.spec !== '' && <span>规格 {item.spec}</span>}
    <span>单位 {item.unit}</span>
    <span>类别 {itemCategories[item.category]}</span>
    {item.lowLevel !== null && (
      <span>
        最低库存 <Amount value={item.lowLevel} unit={item.unit} />
      </span>
    )}
    {item.packs.map((pack) => (
      <span key={pack.name}>
        1{pack.name} = <Amount value={pack.factor} unit={item.unit} />
      </span>
    ))}
  </div>
);

const Closing = ({ card }: { readonly card: StockCard }): ReactNode => (
  <>
    承前 <Amount value={card.opening} unit={card.item.unit} />
    ，收入 <Amount value={card.received} unit={card.item.unit} />
    ，发出 <Amount value={card.issued} unit={card.item.unit} />，
    <b>
      期末结余 <Amount value={card.closing} unit={card.item.unit} />
    </b>
    。
    {card.parts.length > 1 || card.parts.some(({ lot }) => lot) ? (
      <>
        {' '}
        其中：
        {card.parts.map((part, index) => (
          <span key={`${part.lot?.id} ${part.place}`}>
            {index > 0 && '；'}
            {partWords(part)} <Amount value={part.balance} unit={card.item.unit} />
          </span>
        ))}
        。
      </>
    ) : null}
    <SignatureLine names={['经办', '复核', '负责人']} />
  </>
);

const Sheet = ({ card, model }: { readonly card: StockCard; readonly model: StockCardModel }): ReactNode => (
  <StaffSheet
    head={model.head}
    title="物资库存卡"
    aside={model.from ? `${longDate(model.from)}—${shortDate(model.to)}` : `截至${longDate(model.to)}`}
    keeping="一物一卡，账物相符；冲红的划线，另记一行"
    mark={null}
    printedAt={model.printedAt}
  >
    <Goods item={card.item} />
    <ListTable
      name="card"
      columns={columns}
      rows={card.rows}
      keyOf={({ move }) => move.id}
      classOf={({ move }) => (move.reversed ? 'taken' : undefined)}
      empty="这段时间没有收发。"
      tail={<Closing card={card} />}
    />
  </StaffSheet>
);

/** Nothing recorded yet: a card to write on. */
const BlankSheet = ({ model }: { readonly model: StockCardModel }): ReactNode => (
  <StaffSheet head={model.head} title="物资库存卡" aside="　" keeping="一物一卡，账物相符" mark={null} printedAt={model.printedAt}>
    <div className="goods">
      <span>品名　　　　　　　　　　</span>
      <span>规格　　　　　　　　</span>
      <span>单位　　　　</span>
    </div>
    <ListTable name="card" columns={columns} rows={[]} keyOf={({ move }) => move.id} blankRows={BLANK_ROWS} />
  </StaffSheet>
);

/** 库存卡, A4 landscape, each item on sheets of its own. */
export const stockCardPage = (model: StockCardModel): PaperPage => {
  const [first] = model.cards;
  const only = model.cards.length === 1 ? (first?.item.name ?? '') : '';
  return toPage({
    title: only === '' ? '物资库存卡' : `${only}库存卡`,
    fileName: `库存卡 ${only === '' ? '' : `${only} `}${model.to}${model.head.sample ? ' 示例' : ''}`,
    size: landscape.A4,
    css,
    sheets: first ? model.cards.map((card) => <Sheet key={card.item.id} card={card} model={model} />) : <BlankSheet model={model} />,
    formats: ['pdf'],
    remarks: first ? [`${model.cards.length} 种物资，每种另起一张。`] : ['没有收发过，印出来是空白卡。'],
  });
};
