import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { countTo } from '../numbered.ts';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';

interface Source {
  readonly post: Post;
  readonly printedAt: LocalTime;
}

const ROWS = 20;
const columns = [
  ['序号', 11],
  ['姓名', 27],
  ['班次', 14],
  ['岗位', 22],
  ['到岗时间', 20],
  ['到岗签字', 24],
  ['离岗时间', 20],
  ['离岗签字', 24],
  ['备注', 18],
] as const;

const css = `${staffCss()}
${columns.map(([name, width]) => `.c-${name}{width:${width}mm}`).join('')}
.grid{font-size:3.7mm}
.grid th{height:9mm;padding:0}
.grid tbody tr{height:11.4mm}
`;

/** 签到表, blank, A4 portrait: for a day on which nobody can go to the laptop. Names no one. */
export const signInSheetPage = ({ post, printedAt }: Source): PaperPage => {
  const head = branchHead(post);
  return toPage({
    title: '值班签到表',
    fileName: `签到表 空白${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={head}
        title="值班签到表"
        aside="　　　　年　　月　　日　星期　　"
        keeping="本人签字，不代签；当班结束交带班"
        mark={null}
        printedAt={printedAt}
      >
        <table className="grid">
          <colgroup>
            {columns.map(([name]) => (
              <col key={name} className={`c-${name}`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map(([name]) => (
                <th key={name}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countTo(ROWS).map((row) => (
              <tr key={row}>
                {columns.map(([name]) => (
                  <td key={name}>{name === '序号' ? row : null}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: ['空白表，手写用。到岗、离岗也可以在“签到”里直接登记。'],
  });
};
