import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import { sortByStrokes } from '#core/roster/names/by-strokes.ts';
import { branchOffices, type Person, politicalStatuses } from '#core/roster/person.ts';
import type { ServiceRecord } from '#core/roster/service-record.ts';
import { dateOf, type LocalTime, longDate } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { Fit } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

const WRITING_LINES = 11;

const css = `${staffCss()}
${supplyCss}
.note-table{width:100%;border-collapse:collapse;font-size:4.4mm;table-layout:fixed}
.note-table th,.note-table td{border:0.25mm solid #111;padding:1mm 2mm;height:10mm;vertical-align:middle}
.note-table th{font-family:${faces.hei};font-weight:700;width:26mm;text-align:center}
h2{font-family:${faces.hei};font-weight:700;font-size:4.6mm;line-height:8mm;margin-top:5mm}
.write{border-bottom:0.25mm solid #111;height:11mm}
`;

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode => (
  <>
    <th scope="row">{label}</th>
    <td>
      <Fit>{children}</Fit>
    </td>
  </>
);

const span = ({ from, to }: ServiceRecord): string => (from && to ? `${longDate(from)}—${longDate(to)}` : '');

const dutyWords = ({ load, posts }: ServiceRecord): string =>
  load.shifts === 0
    ? '没有排班记录'
    : `值班 ${load.shifts} 班、${load.hours} 小时，其中夜班 ${load.nights} 班、周末 ${load.weekends} 班${posts.length > 0 ? `；岗位：${posts.join('、')}` : ''}`;

const Body = ({ person, record }: { readonly person: Person; readonly record: ServiceRecord }): ReactNode => (
  <>
    <table className="note-table">
      <tbody>
        <tr>
          <Fact label="姓名">{person.name}</Fact>
          <Fact label="政治面貌">{politicalStatuses[person.politicalStatus]}</Fact>
        </tr>
        <tr>
          <Fact label="派出单位">{person.unit}</Fact>
          <Fact label="职务">{person.jobTitle}</Fact>
        </tr>
        <tr>
          <Fact label="支部职务">{branchOffices[person.branchOffice] || person.servicePost}</Fact>
          <Fact label="在岗时间">{span(record)}</Fact>
        </tr>
        <tr>
          <th scope="row">值班</th>
          <td colSpan={3}>{dutyWords(record)}</td>
        </tr>
      </tbody>
    </table>
    <h2>现场表现（支部据实填写，写做了什么，不写评语套话）</h2>
    {Array.from({ length: WRITING_LINES }, (_, index) => `line ${index}`).map((key) => (
      <div key={key} className="write" />
    ))}
    <SignatureLine names={['本人', '支部书记', '日期']} />
  </>
);

interface Source {
  readonly post: Post;
  readonly people: readonly { readonly person: Person; readonly record: ServiceRecord }[];
  readonly printedAt: LocalTime;
}

/** 现场表现写实, A4 portrait, a sheet a person: figures from the records, words by hand. Goes to the home unit, never on a wall. */
export const serviceNotePage = ({ post, people, printedAt }: Source): PaperPage =>
  toPage({
    title: '现场表现写实',
    fileName: `现场表现写实 ${dateOf(printedAt)}${post.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <>
        {sortByStrokes(people, ({ person }) => person.name).map(({ person, record }) => (
          <StaffSheet
            key={person.id}
            head={branchHead(post)}
            title="现场表现写实"
            aside={person.name}
            keeping="转交派出单位党组织，不张贴"
            mark={null}
            printedAt={printedAt}
          >
            <Body person={person} record={record} />
          </StaffSheet>
        ))}
      </>
    ),
    formats: ['pdf'],
    remarks: [people.length === 0 ? '花名册里没有人，没有可印的写实表。' : `共 ${people.length} 张，一人一张，数字取自值班记录。`],
  });
