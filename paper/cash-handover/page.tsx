import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import type { CashMove } from '#core/supplies/cash.ts';
import { withoutPhones } from '#core/supplies/public-words.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { Fit, SampleMark } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { slipCss } from '../slip-css.ts';
import { SlipMoney } from '../slip-money.tsx';
import { toPage } from '../to-page.tsx';

/** 捐款上交凭证: which money went to which office against which receipt. */
export interface CashHandoverModel {
  readonly head: BranchHead;
  readonly move: CashMove;
  readonly reversed: boolean;
}

interface Source {
  readonly post: Post;
  readonly move: CashMove;
  readonly reversed: boolean;
}

export const cashHandoverModel = ({ post, ...rest }: Source): CashHandoverModel => ({ head: branchHead(post), ...rest });

const css = `${slipCss}
.taken .money b,.taken .words{text-decoration:line-through}
`;

const Facts = ({ move }: { readonly move: CashMove }): ReactNode => (
  <table className="facts">
    <tbody>
      <tr>
        <th>接收单位</th>
        <td>
          <b>{move.party}</b>
        </td>
        <th>日期</th>
        <td>{longDate(dateOf(move.at))}</td>
      </tr>
      <tr>
        <th>款项</th>
        <td>{move.boundTo === '' ? '不定向捐款' : `定向捐款：${move.boundTo}`}</td>
        <th>对方凭证</th>
        <td>{move.receiptNumber}</td>
      </tr>
    </tbody>
  </table>
);

const Slip = ({ model, copy }: { readonly model: CashHandoverModel; readonly copy: string }): ReactNode => {
  const { head, move, reversed } = model;
  return (
    <div className={reversed ? 'slip taken' : 'slip'}>
      <SampleMark sample={head.sample} />
      <h1>捐款上交凭证</h1>
      <div className="rule" />
      <div className="number">
        <span className="copy">{copy}</span>
        {reversed && <span>已冲红，作废</span>}
        <span>
          凭证号 <b>{move.voucher}</b>
        </span>
      </div>
      <Facts move={move} />
      <SlipMoney fen={Math.abs(move.deltaFen)} promise="上述款项为本支部代收的居民和单位捐款，如数上交，当面点清。" />
      {move.note !== '' && <p className="value">备注：{withoutPhones(move.note)}</p>}
      <div className="grow" />
      <div className="sign">
        <span>移交人：{move.handler}</span>
        <span>复核人：{move.checker}</span>
        <span>接收人（签字）：</span>
      </div>
      <div className="slip-foot">
        <Fit className="slip-branch">移交单位：{head.branchName}</Fit>
        <span>接收单位（盖章）：　　　　　　　　</span>
      </div>
    </div>
  );
};

/** 捐款上交凭证, two half sheets on A4 portrait to be cut. */
export const cashHandoverPage = (model: CashHandoverModel): PaperPage =>
  toPage({
    title: '捐款上交凭证',
    fileName: `捐款上交凭证 ${model.move.voucher}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <section className="sheet">
        <Slip model={model} copy="第一联　支部存" />
        <Slip model={model} copy="第二联　接收单位存" />
      </section>
    ),
    formats: ['pdf'],
    remarks: model.reversed ? ['这一笔已经冲红，凭证作废。'] : [],
  });
