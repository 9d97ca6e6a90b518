import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import { sortByStrokes } from '#core/roster/names/by-strokes.ts';
import type { Person } from '#core/roster/person.ts';
import type { Training } from '#core/roster/training.ts';
import { type LocalTime, longDate, weekdayName } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { ListName } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

/** 培训签到表: of a session that is written down, or blank. Names and units, no telephones. */
export interface TrainingSheetModel {
  readonly head: BranchHead;
  readonly training: Pick<Training, 'date' | 'topic' | 'trainer' | 'place'> | null;
  readonly people: readonly Person[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly training: Training | null;
  readonly people: readonly Person[];
  readonly printedAt: LocalTime;
}

export const trainingSheetModel = ({ post, training, people, printedAt }: Source): TrainingSheetModel => ({
  head: branchHead(post),
  training,
  people: sortByStrokes(people, (person) => person.name),
  printedAt,
});

const BLANK_ROWS = 18;
const EXTRA_ROWS = 3;

const columns: readonly ListColumn<Person>[] = [
  { head: '序号', width: 12, cell: (_, index) => index },
  {
    head: '姓名',
    width: 32,
    look: 'strong',
    cell: ({ name }) => <ListName name={name} />,
  },
  { head: '单位', look: 'left', cell: ({ unit }) => unit },
  { head: '工作组', width: 32, cell: ({ group }) => group },
  { head: '本人签字', width: 34, cell: () => null },
  { head: '备注', width: 22, cell: () => null },
];

const css = `${staffCss()}
${listCss()}
${columnCss('training', columns)}
${supplyCss}
.grid{font-size:3.7mm}
.grid th{height:9mm;padding:0}
.grid tbody tr{height:10.6mm}
.grid .strong{font-size:4.4mm;line-height:1.2}
.about{font-size:4.2mm;line-height:8mm;margin-bottom:2.5mm}
.about div{display:flex;gap:6mm}
.about span{flex:1 1 0;min-width:0;border-bottom:0.25mm solid #111}
.about b{font-weight:700;margin-right:2mm}
`;

const Field = ({ name, children }: { readonly name: string; readonly children: string | undefined }): ReactNode => (
  <span>
    <b>{name}</b>
    {children}
  </span>
);

const About = ({ training }: Pick<TrainingSheetModel, 'training'>): ReactNode => (
  <div className="about">
    <div>
      <Field name="培训内容">{training?.topic}</Field>
    </div>
    <div>
      <Field name="地点">{training?.place}</Field>
      <Field name="讲师">{training?.trainer}</Field>
    </div>
  </div>
);

/** 培训签到表, A4 portrait. */
export const trainingSheetPage = (model: TrainingSheetModel): PaperPage => {
  const named = model.people.length > 0;
  const { training } = model;
  return toPage({
    title: '培训签到表',
    fileName: `培训签到表 ${training ? `${training.date} ${training.topic}` : '空白'}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={model.head}
        title="培训签到表"
        aside={training ? `${longDate(training.date)} ${weekdayName(training.date)}` : '　　　　年　　月　　日'}
        keeping="没有参加岗前培训的，不排班"
        mark={null}
        printedAt={model.printedAt}
      >
        <About training={training} />
        <ListTable
          name="training"
          columns={columns}
          rows={model.people}
          keyOf={(person) => person.id}
          blankRows={named ? EXTRA_ROWS : BLANK_ROWS}
          tail={<SignatureLine names={['应到人数', '实到人数', '讲师签字', '记录']} />}
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: [named ? `${model.people.length} 人，按姓氏笔画为序。` : '空白表，手写用。', '签完后在“报到与培训”里勾选到场的人。'],
  });
};
