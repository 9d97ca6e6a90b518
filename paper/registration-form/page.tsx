import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import { politicalStatuses } from '#core/roster/person.ts';
import { usualPosts } from '#core/roster/registration.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';

interface Source {
  readonly post: Post;
  readonly printedAt: LocalTime;
}

const css = `${staffCss()}
.form{font-size:4.2mm}
.form th,.form td{border:0.25mm solid #111;padding:1mm 2mm;height:11mm;vertical-align:middle;text-align:left;line-height:1.5}
.form th{font-family:${faces.hei};font-weight:700;text-align:center;width:30mm}
.form .tall td{height:16mm}
.form .consent td{font-size:3.8mm;line-height:1.65}
.ticks{display:flex;flex-wrap:wrap;gap:0.5mm 5mm}
.ticks span{white-space:nowrap}
.cut{border-top:0.3mm dashed #111;margin:6mm 0 4mm;font-size:3mm;line-height:4mm;text-align:center}
.slip{font-size:4.4mm;line-height:9mm}
.slip h2{font-family:${faces.title};font-weight:900;font-size:6mm;line-height:9mm;text-align:center}
.slip p{text-indent:2em}
.slip .end{text-align:right;text-indent:0}
u{text-decoration:none;border-bottom:0.25mm solid #111;display:inline-block;height:1.2em}
.w1{width:22mm}.w2{width:40mm}.w3{width:60mm}
`;

const Ticks = ({ words }: { readonly words: readonly string[] }): ReactNode => (
  <div className="ticks">
    {words.map((word) => (
      <span key={word}>□{word}</span>
    ))}
  </div>
);

const Form = (): ReactNode => (
  <table className="form">
    <tbody>
      <tr>
        <th>姓　名</th>
        <td />
        <th>联系电话</th>
        <td />
      </tr>
      <tr>
        <th>出生年份</th>
        <td />
        <th>报到日期</th>
        <td>　　　年　　月　　日</td>
      </tr>
      <tr>
        <th>政治面貌</th>
        <td colSpan={3}>
          <Ticks words={Object.values(politicalStatuses)} />
        </td>
      </tr>
      <tr>
        <th>单位、职务</th>
        <td colSpan={3} />
      </tr>
      <tr>
        <th>单位党组织</th>
        <td colSpan={3} />
      </tr>
      <tr>
        <th>居住地</th>
        <td colSpan={3}>　　　　　　　　　　栋　　　　单元（只写到单元）</td>
      </tr>
      <tr>
        <th>专业特长</th>
        <td colSpan={3}>
          <Ticks words={['医护', '驾驶', '电工', '水暖', '心理疏导', '外语', '摄影宣传', '其他＿＿＿＿＿＿']} />
        </td>
      </tr>
      <tr>
        <th>意向岗位</th>
        <td colSpan={3}>
          <Ticks words={[...usualPosts, '其他＿＿＿＿＿＿']} />
        </td>
      </tr>
      <tr className="tall">
        <th>可值班时段</th>
        <td colSpan={3}>
          <Ticks words={['工作日白天', '工作日晚上', '周末白天', '周末晚上', '夜班可以', '每周最多　　次']} />
          说明：
        </td>
      </tr>
      <tr className="consent">
        <th>公示同意</th>
        <td colSpan={3}>
          本人同意在值守点公示：□姓名和职务　□单位　□电话。随时可以撤回。
          <br />
          本人签字：　　　　　　　　　　　　　　　日期：　　　年　　月　　日
        </td>
      </tr>
      <tr>
        <th>接收人</th>
        <td />
        <th>接收日期</th>
        <td>　　　年　　月　　日</td>
      </tr>
    </tbody>
  </table>
);

/** 双报到报到单, blank, A4 portrait, with a slip to tear off that tells the home unit. It orders nothing and carries no seal. */
export const registrationFormPage = ({ post, printedAt }: Source): PaperPage => {
  const head = branchHead(post);
  return toPage({
    title: '双报到报到单',
    fileName: `双报到报到单 空白${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={head}
        title="“双报到”报到单"
        aside={head.community}
        keeping="内部使用，不外传　录入后交支部存档"
        mark={null}
        printedAt={printedAt}
      >
        <Form />
        <div className="cut">沿虚线裁下，交报到人带回单位党组织</div>
        <div className="slip">
          <h2>报 到 回 执</h2>
          <p>
            <u className="w3" />
            （单位党组织）：
          </p>
          <p>
            你单位
            <u className="w2" />
            同志已于
            <u className="w1" />年<u className="w1" />月<u className="w1" />
            日到{head.community}报到，参加值守服务，联系人
            <u className="w2" />
            ，电话
            <u className="w2" />。
          </p>
          <p className="end">{head.branchName}</p>
          <p className="end">　　　年　　月　　日</p>
        </div>
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: ['空白报到单，手写用；收回后在“报到与培训”里登记。'],
  });
};
