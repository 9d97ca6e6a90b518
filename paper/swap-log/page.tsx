import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { type DutyChange, dutyChangeKinds } from '#core/duty/duty-change.ts';
import type { PlanMark } from '#core/duty/plan-mark.ts';
import type { Post } from '#core/post/post.ts';
import { dateOf, type LocalDate, type LocalTime, longDate, shortDate, weekdayName } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { countTo, type Numbered, numbered } from '../numbered.ts';
import { landscape } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';

/** 换班、顶班记录: entries as they were recorded, with names and no telephones. */
export interface SwapLogModel {
  readonly head: BranchHead;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly entries: readonly DutyChange[];
  readonly mark: PlanMark;
  readonly printedAt: LocalTime;
}

type Source = Omit<SwapLogModel, 'head'> & { readonly post: Post };

export const swapLogModel = ({ post, ...rest }: Source): SwapLogModel => ({ head: branchHead(post), ...rest });

/** Rows kept free below the entries, for what is agreed at the gate by hand. */
const FREE_ROWS = 4;
const FULL_SHEET = 12;
/** the last rows stay together, so that none stands alone on the last sheet */
const LAST_ROWS = 3;

const css = `${staffCss()}
.c-number{width:9mm}.c-kind{width:14mm}.c-date{width:26mm}.c-before{width:57mm}.c-after{width:57mm}.c-by{width:19mm}.c-at{width:25mm}.c-sign{width:22mm}
.grid{font-size:3.5mm;line-height:1.35}
.grid th{height:9mm;padding:0;font-size:3.7mm}
.grid .nowrap{white-space:nowrap;font-size:3.3mm;padding:0}
.grid tbody tr{height:10.4mm}
.grid td{padding:0.6mm 1mm}
.taken td{text-decoration:line-through}
.taken .kind{text-decoration:none}
.kind small{display:block;font-size:2.9mm}
`;

const Lines = ({ lines }: { readonly lines: DutyChange['removed'] }): ReactNode =>
  lines.map((line) => (
    <div key={`${line.date} ${line.personName} ${line.shiftName} ${line.postName}`}>
      <b>{line.personName}</b> {shortDate(line.date)} {line.shiftName} {line.postName}
    </div>
  ));

const Entry = ({ entry: { item, number } }: { readonly entry: Numbered<DutyChange> }): ReactNode => (
  <tr className={item.takenBack ? 'taken' : undefined}>
    <td>{number}</td>
    <td className="nowrap">
      {shortDate(item.date)} {weekdayName(item.date)}
    </td>
    <td className="kind hei">
      {dutyChangeKinds[item.kind]}
      {item.takenBack && <small>已撤回</small>}
    </td>
    <td className="left">
      <Lines lines={item.removed} />
    </td>
    <td className="left">{item.kind === 'absent' && item.added.length === 0 ? '无人顶替' : <Lines lines={item.added} />}</td>
    <td className="left">{item.reason}</td>
    <td>{item.agreedBy}</td>
    <td className="nowrap">
      {shortDate(dateOf(item.at))} {item.at.slice(11, 16)}
      <br />
      {item.recordedBy}
    </td>
    <td />
  </tr>
);

const Free = ({ number }: { readonly number: number }): ReactNode => (
  <tr>
    <td>{number}</td>
    {countTo(8).map((column) => (
      <td key={column} />
    ))}
  </tr>
);

const Table = ({ model }: { readonly model: SwapLogModel }): ReactNode => {
  const entries = numbered(model.entries);
  const free = Math.max(FREE_ROWS, FULL_SHEET - entries.length);
  return (
    <table className="grid">
      <colgroup>
        {['number', 'date', 'kind', 'before', 'after', 'reason', 'by', 'at', 'sign'].map((name) => (
          <col key={name} className={`c-${name}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {['序号', '值班日期', '类别', '原来', '变动后', '原因', '同意人', '登记', '签字'].map((name) => (
            <th key={name}>{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Entry key={entry.item.id} entry={entry} />
        ))}
        {countTo(free - LAST_ROWS).map((row) => (
          <Free key={row} number={entries.length + row} />
        ))}
      </tbody>
      <tbody data-keep="">
        {countTo(LAST_ROWS).map((row) => (
          <Free key={row} number={entries.length + free - LAST_ROWS + row} />
        ))}
      </tbody>
    </table>
  );
};

/** 换班顶班记录, A4 landscape; with nothing recorded it is the form to write on. */
export const swapLogPage = (model: SwapLogModel): PaperPage =>
  toPage({
    title: '换班顶班记录',
    fileName: `换班顶班记录 ${model.from} 至 ${model.to}${model.head.sample ? ' 示例' : ''}`,
    size: landscape.A4,
    css,
    sheets: (
      <StaffSheet
        head={model.head}
        title="换班顶班记录"
        aside={`${longDate(model.from)}—${shortDate(model.to)}`}
        keeping="先经带班同意，再换；记录只增不改"
        mark={model.mark}
        printedAt={model.printedAt}
      >
        <Table model={model} />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: [
      model.entries.length === 0 ? '这段时间没有登记过变动，印出来是空白记录表。' : `这段时间登记过 ${model.entries.length} 次变动。`,
    ],
  });
