import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { Post } from '#core/post/post.ts';
import { type IssuedItem, issuedItems, type PersonMove } from '#core/roster/issued-to-person.ts';
import { sortByStrokes } from '#core/roster/names/by-strokes.ts';
import type { Person } from '#core/roster/person.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { dateOf, type LocalDate, type LocalTime, longDate, shortDate } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { ListName } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

interface Receipt {
  readonly person: Person;
  readonly items: readonly IssuedItem[];
}

/** 领用签收单: what each was given and still has, to be signed for. */
export interface KitReceiptModel {
  readonly head: BranchHead;
  readonly group: string;
  /** null = from the first day on */
  readonly from: LocalDate | null;
  readonly to: LocalDate;
  readonly receipts: readonly Receipt[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly group: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate;
  readonly people: readonly Person[];
  readonly moves: ReadonlyMap<PersonId, readonly PersonMove[]>;
  readonly printedAt: LocalTime;
}

/** What came back is not signed for; a line and its reversal cancel out. */
const kept = (item: IssuedItem): boolean => item.given > item.returned;

export const kitReceiptModel = ({ post, people, moves, ...rest }: Source): KitReceiptModel => {
  const inPeriod = ({ at }: PersonMove): boolean => (rest.from === null || dateOf(at) >= rest.from) && dateOf(at) <= rest.to;
  const receipts = sortByStrokes(people, (person) => person.name).map(
    (person): Receipt => ({
      person,
      items: issuedItems((moves.get(person.id) ?? []).filter(inPeriod)).filter(kept),
    }),
  );
  return { head: branchHead(post), receipts: receipts.filter(({ items }) => items.length > 0), ...rest };
};

const BLANK_ROWS = 18;

const Items = ({ items }: Pick<Receipt, 'items'>): ReactNode =>
  items.map((item, index) => (
    <span key={item.itemId} className="item">
      {item.itemName}
      {item.spec !== '' && `（${item.spec}）`} <b>{showQuantity(item.given - item.returned)}</b> {item.unit}
      {item.outstanding > 0 && '［要归还］'}
      {index < items.length - 1 && '；'}
    </span>
  ));

const columns: readonly ListColumn<Receipt>[] = [
  { head: '序号', width: 11, cell: (_, index) => index },
  {
    head: '姓名',
    width: 27,
    look: 'strong',
    cell: ({ person }) => <ListName name={person.name} />,
  },
  { head: '工作组或单位', width: 31, look: 'left', cell: ({ person }) => person.group || person.unit },
  { head: '领用物品、数量', look: 'left', cell: ({ items }) => <Items items={items} /> },
  { head: '本人签字', width: 28, cell: () => null },
  { head: '日期', width: 17, cell: () => null },
];

const css = `${staffCss()}
${listCss()}
${columnCss('kit', columns)}
${supplyCss}
.grid{font-size:3.7mm}
.grid th{height:9mm;padding:0}
.grid td{padding:1mm}
.grid tbody tr{height:11.5mm}
.grid .strong{font-size:4.4mm;line-height:1.2}
.item{display:inline-block;margin-right:1mm}
`;

/** 领用签收单, A4 portrait; with nothing issued it is the form to write on. */
export const kitReceiptPage = (model: KitReceiptModel): PaperPage => {
  const none = model.receipts.length === 0;
  const title = `${model.group}领用签收单`;
  return toPage({
    title,
    fileName: `${title} ${model.to}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={model.head}
        title={title}
        aside={none ? '　　年　　月　　日' : model.from ? `${longDate(model.from)}—${shortDate(model.to)}` : `截至${longDate(model.to)}`}
        keeping="本人清点、本人签字，不代签"
        mark={null}
        printedAt={model.printedAt}
      >
        <ListTable
          name="kit"
          columns={columns}
          rows={model.receipts}
          keyOf={({ person }) => person.id}
          blankRows={none ? BLANK_ROWS : 0}
          tail={
            <>
              {!none && `共 ${model.receipts.length} 人。标“要归还”的，离岗时交回。`}
              <SignatureLine names={['发放', '复核', '负责人']} />
            </>
          }
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: [none ? '这些人还没有领用记录，印出来是空白签收单。' : '按发放流水汇总，已归还和已冲红的不在内。'],
  });
};
