import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import { sortByStrokes } from '#core/roster/names/by-strokes.ts';
import type { Person } from '#core/roster/person.ts';
import { type LocalDate, type LocalTime, longDate, weekdayName } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { ListName } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';

type Named = Pick<Person, 'id' | 'name'>;

/** 签到表: with the names of whoever is to come, or blank. */
export interface SignInModel {
  readonly head: BranchHead;
  /** null = to be written in */
  readonly date: LocalDate | null;
  readonly group: string;
  readonly people: readonly Named[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly date: LocalDate | null;
  readonly group: string;
  readonly people: readonly Person[];
  readonly printedAt: LocalTime;
}

/** In stroke order, so that nobody is put first. */
export const signInModel = ({ post, people, ...rest }: Source): SignInModel => ({
  head: branchHead(post),
  people: sortByStrokes(people, (person) => person.name),
  ...rest,
});

const BLANK_ROWS = 20;
/** below names, for who comes without standing on the list */
const EXTRA_ROWS = 3;

const blank = (head: string, width: number): ListColumn<Named> => ({ head, width, cell: () => null });
const columns: readonly ListColumn<Named>[] = [
  { head: '序号', width: 11, cell: (_, index) => index },
  {
    head: '姓名',
    width: 27,
    look: 'strong',
    cell: ({ name }) => <ListName name={name} />,
  },
  blank('班次', 14),
  blank('岗位', 22),
  blank('到岗时间', 20),
  blank('到岗签字', 24),
  blank('离岗时间', 20),
  blank('离岗签字', 24),
  blank('备注', 18),
];

const css = `${staffCss()}
${listCss()}
${columnCss('sign-in', columns)}
.grid{font-size:3.7mm}
.grid th{height:9mm;padding:0}
.grid tbody tr{height:11.4mm}
.grid .strong{font-size:4.4mm;line-height:1.2}
`;

/** 签到表, A4 portrait. Blank, it is for a day on which nobody can go to the laptop. */
export const signInSheetPage = (model: SignInModel): PaperPage => {
  const named = model.people.length > 0;
  const title = `${model.group}${model.group.length > 6 ? '' : '值班'}签到表`;
  return toPage({
    title,
    fileName: `签到表 ${model.group}${named ? '' : '空白'}${model.date ? ` ${model.date}` : ''}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={model.head}
        title={title}
        aside={model.date ? `${longDate(model.date)} ${weekdayName(model.date)}` : '　　　　年　　月　　日　星期　　'}
        keeping="本人签字，不代签；当班结束交带班"
        mark={null}
        printedAt={model.printedAt}
      >
        <ListTable
          name="sign-in"
          columns={columns}
          rows={model.people}
          keyOf={(person) => person.id}
          blankRows={named ? EXTRA_ROWS : BLANK_ROWS}
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: [
      named ? `${model.people.length} 人，按姓氏笔画为序，末尾留 ${EXTRA_ROWS} 行。` : '空白表，手写用。',
      '到岗、离岗也可以在“签到”里直接登记。',
    ],
  });
};
