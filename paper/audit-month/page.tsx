import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { type AuditAnchor, type AuditEntry, anchorGroups, auditRemark } from '#core/history/audit.ts';
import type { Post } from '#core/post/post.ts';
import { dateOf, type LocalTime, shortDate } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { numbered } from '../numbered.ts';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';

/** 操作记录月报: who did what in a month, and what stands for the whole log on paper. */
interface AuditMonth {
  readonly post: Post;
  /** 2022-01 */
  readonly month: string;
  /** oldest first */
  readonly entries: readonly AuditEntry[];
  /** of the whole log when it is printed, not only of the month */
  readonly anchor: Pick<AuditAnchor, 'seq' | 'hash'>;
  readonly printedAt: LocalTime;
}

const columns: readonly ListColumn<AuditEntry>[] = [
  { head: '序号', width: 14, cell: ({ seq }) => seq },
  { head: '时间', width: 31, cell: ({ at }) => `${shortDate(dateOf(at))} ${at.slice(11)}` },
  { head: '谁', width: 19, cell: ({ user }) => user },
  { head: '操作', width: 30, look: 'left', cell: ({ label }) => label },
  { head: '内容', look: 'left', cell: ({ subject }) => subject },
  { head: '备注', width: 23, look: 'left', cell: auditRemark },
];

const css = `${staffCss()}${listCss()}${columnCss('log', columns)}
.grid{font-size:3.4mm;line-height:1.3}
.grid th{height:8mm}
.grid td{padding:0.6mm 1.2mm}
.grid tbody tr{height:6.4mm}
.anchor{border:0.55mm solid #111;padding:2.5mm 4mm;margin:1.5mm 0}
.anchor h2{font-family:${faces.hei};font-weight:700;font-size:4mm;line-height:6mm}
.anchor .digits{display:grid;grid-template-columns:repeat(8,1fr);font-family:${faces.hei};font-size:5mm;line-height:8mm;letter-spacing:0.4mm;font-variant-numeric:tabular-nums}
.anchor p{font-size:3.2mm;line-height:1.6}
.signs{display:flex;gap:8mm;font-size:3.8mm;line-height:12mm}
.signs span{flex:1;border-bottom:0.25mm solid #111}
`;

const Anchor = ({ anchor }: Pick<AuditMonth, 'anchor'>): ReactNode => (
  <>
    <div className="anchor">
      <h2>锚点：第 {anchor.seq} 条</h2>
      <div className="digits">
        {numbered(anchorGroups(anchor.hash)).map(({ item, number }) => (
          <span key={number}>{item}</span>
        ))}
      </div>
      <p>
        它代表从第 1 条到第 {anchor.seq} 条的全部操作记录。以后在“设置”的“操作记录”里点“核对纸上的锚点”，
        输入条数和前几组，就知道打印以后有没有人改过、删过。签字后和支部资料一起保存，不要放在电脑旁边。
      </p>
    </div>
    <div className="signs">
      <span>书记签字</span>
      <span>核对人签字</span>
      <span>日期</span>
    </div>
  </>
);

const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** A4 upright; the anchor never leaves the last rows. */
export const auditMonthPage = ({ post, month, entries, anchor, printedAt }: AuditMonth): PaperPage => {
  const head = branchHead(post);
  return toPage({
    title: '操作记录月报',
    fileName: `操作记录月报 ${month}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={head}
        title="操作记录月报"
        aside={`${monthWords(month)}　共 ${entries.length} 条`}
        keeping="支部内部使用，签字后存档"
        mark={null}
        printedAt={printedAt}
      >
        <ListTable
          name="log"
          columns={columns}
          rows={entries}
          keyOf={({ seq }) => String(seq)}
          tail={<Anchor anchor={anchor} />}
          empty="这个月没有操作记录"
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: entries.length === 0 ? ['这个月没有操作记录，只印锚点。'] : [],
  });
};
