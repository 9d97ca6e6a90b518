import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead, versionLine } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { numbered } from '../numbered.ts';
import { Fit, SampleMark } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';

/** 恢复码: the second key. Printed once; the product keeps no copy. */
export interface RecoverySheetModel {
  readonly head: BranchHead;
  /** groups separated by `-` or blanks, shown as they are */
  readonly recoveryCode: string;
  readonly printedAt: LocalTime;
}

export const recoverySheetModel = ({
  post,
  recoveryCode,
  printedAt,
}: {
  readonly post: Post;
  readonly recoveryCode: string;
  readonly printedAt: LocalTime;
}): RecoverySheetModel => ({ head: branchHead(post), recoveryCode, printedAt });

const css = `
.sheet{padding:24mm 22mm 18mm}
.sample-mark{top:32mm;right:22mm;font-size:6mm}
.bar{height:4mm;background:${red};flex:none}
h1{font-family:${faces.title};font-weight:900;font-size:14mm;line-height:20mm;margin-top:6mm}
.branch{font-size:5mm;line-height:8mm}
.rule{height:1mm;background:${red};margin:3mm 0 9mm;flex:none}
.code{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:4mm}
.code>div{position:relative;border:0.5mm solid #111;padding:5.5mm 1mm 2.5mm;text-align:center;font-family:${faces.hei};font-weight:700;font-size:8mm;line-height:10mm;letter-spacing:0.06em}
.code>div>span{position:absolute;top:0.6mm;left:1.4mm;font-weight:400;font-size:3mm;line-height:4mm;letter-spacing:0}
h2{font-family:${faces.hei};font-weight:700;font-size:5.4mm;line-height:9mm;margin-top:9mm}
ol{padding-left:7mm;font-size:4.8mm;line-height:1.75}
.seal{margin-top:auto;display:grid;grid-template-columns:1fr 1fr;column-gap:14mm;row-gap:9mm;font-size:4.8mm;padding-bottom:8mm}
.seal div{border-bottom:0.25mm solid #111;padding-bottom:1mm}
.foot{display:flex;justify-content:space-between;font-size:3.4mm;border-top:0.25mm solid #111;padding-top:1.5mm}
`;

const groupsOf = (code: string): readonly string[] => code.split(/[\s-]+/).filter((group) => group !== '');

const Sheet = ({ model }: { readonly model: RecoverySheetModel }): ReactNode => (
  <section className="sheet">
    <SampleMark sample={model.head.sample} />
    <div className="bar" />
    <h1>恢复码</h1>
    <Fit className="branch">{model.head.branchName}</Fit>
    <div className="rule" />
    <div className="code">
      {numbered(groupsOf(model.recoveryCode)).map(({ item, number }) => (
        <div key={number}>
          <span>{number}</span>
          <Fit>{item}</Fit>
        </div>
      ))}
    </div>
    <h2>它有什么用</h2>
    <ol>
      <li>忘记口令时，用它打开本指挥所的资料，并设一个新口令。</li>
      <li>口令和恢复码都丢了，资料谁也打不开，包括软件的作者。</li>
    </ol>
    <h2>怎样保管</h2>
    <ol>
      <li>装进信封，封口签字，交书记和组织委员各保管一份，不放在电脑旁。</li>
      <li>不拍照，不发群，不存进手机和电脑；电脑里没有留底。</li>
      <li>有人看过或怀疑泄露，请立即在“设置”里换新的恢复码，旧纸销毁。</li>
      <li>临时党支部撤销、资料移交后，当面销毁。</li>
    </ol>
    <div className="seal">
      <div>保管人：</div>
      <div>封存日期：</div>
      <div>存放地点：</div>
      <div>见证人：</div>
    </div>
    <div className="foot">
      <span>{model.head.community}</span>
      <span>{versionLine(model.printedAt)}</span>
    </div>
  </section>
);

/** One A4 sheet with the code in numbered groups and how to keep it. */
export const recoverySheetPage = (model: RecoverySheetModel): PaperPage =>
  toPage({
    title: '恢复码',
    fileName: `恢复码 ${model.head.community}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: <Sheet model={model} />,
    formats: ['pdf'],
    remarks: ['请直接打印，不要存成文件；打印后收进信封封存。'],
  });
