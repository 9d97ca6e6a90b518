import type { ReactNode } from 'react';
import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { each, running } from '../letters.ts';
import { linesOf, type PosterSheet, unitsOf, wordOf } from '../sheet.ts';

const TITLE = 16;
const FORM = 40;
const BASIS = 16;
const SIGN = 46;

const rulesHeight = (sheet: PosterSheet): number => bodyHeight(sheet, TITLE) - FORM - BASIS - SIGN - 6;

const Blank = ({ children, wide = 1 }: { readonly children: string; readonly wide?: number }): ReactNode => (
  <>
    <th>{children}</th>
    <td colSpan={wide} />
  </>
);

const Person = (): ReactNode => (
  <table className="form">
    <tbody>
      <tr>
        <Blank>姓　名</Blank>
        <Blank>性　别</Blank>
        <Blank>联系电话</Blank>
      </tr>
      <tr>
        <th>住　址</th>
        <td colSpan={5} className="fill">
          <span>栋</span>
          <span>单元</span>
          <span>室</span>
          <span>同住　　　人</span>
        </td>
      </tr>
      <tr>
        <th>监测期</th>
        <td colSpan={5} className="fill">
          <span>年　　月　　日　　时 起，至</span>
          <span>年　　月　　日　　时 止</span>
        </td>
      </tr>
    </tbody>
  </table>
);

const Sign = ({ issuer }: { readonly issuer: string }): ReactNode => (
  <table className="form sign">
    <tbody>
      <tr>
        <Blank>街道干部</Blank>
        <Blank>电　话</Blank>
      </tr>
      <tr>
        <Blank>网格员</Blank>
        <Blank>电　话</Blank>
      </tr>
      <tr className="high">
        <td colSpan={2}>
          以上内容我已知晓，愿意配合。
          <span className="by">被告知人签名：</span>
          <span className="on">年　　月　　日</span>
        </td>
        <td colSpan={2}>
          {issuer}（签发、盖章）
          <small>临时党支部代为送达，不代签、不盖章。</small>
          <span className="on">年　　月　　日</span>
        </td>
      </tr>
    </tbody>
  </table>
);

/** 居家健康监测告知书: a blank form. The community issues it (the branch has no such power), so it has a place for the issuer and none for the branch. */
export const homeMonitoring: PosterLayout = {
  letters: (sheet) => {
    const rules = linesOf(sheet, 'rules');
    const width = innerWidth(sheet);
    return {
      title: titleOf(sheet, TITLE, 12),
      basis: running(sheet, 'basis', { width, height: BASIS, most: 4.6, least: 3.4, lineHeight: 1.55 }),
      rules: each(sheet, 'rules', rules, {
        width: width - 8,
        height: rulesHeight(sheet) / Math.max(5, rules.length),
        most: 4.8,
        least: 3.2,
        lineHeight: 1.42,
      }),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.form{height:${u(FORM)};font-size:${u(4.4)};flex:none}
.form th,.form td{border:0.25mm solid #111;padding:0 ${u(2)};text-align:left;vertical-align:middle}
.form th{width:${u(22)};font-family:${faces.hei};font-weight:700;text-align:center;padding:0}
.fill span{display:inline-block;margin-left:${u(18)}}
.fill span:first-child{margin-left:${u(16)}}
.running.basis{height:${u(BASIS)};margin-top:${u(4)};font-family:${faces.fangsong};line-height:1.55;flex:none}
.basis p{text-indent:2em}
.rules{flex:1 1 0;min-height:0;display:flex;flex-direction:column;justify-content:space-evenly;font-family:${faces.fangsong};line-height:1.42}
.item{display:flex;text-align:justify}
.item b{width:${u(8)};font-family:${faces.hei};font-weight:700;color:var(--hue);flex:none}
.sign{height:${u(SIGN)};margin-bottom:${u(4)}}
.sign tr{height:${u(9.5)}}
.sign .high td{height:${u(27)};position:relative;vertical-align:top;padding-top:${u(1.5)}}
.sign small{display:block;font-size:${u(3.5)};line-height:${u(6)}}
.by,.on{position:absolute;bottom:${u(1.5)}}
.by{left:${u(2)}}
.on{right:${u(3)}}
.by{bottom:${u(9)}}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <Person />
      <Running of={letters.basis} className="basis" />
      <div className={`rules ${sizeClass(letters.rules?.size ?? 0)}`}>
        {numbered(linesOf(sheet, 'rules')).map(({ item, number }) => (
          <div className="item" key={number}>
            <b>{number}.</b>
            <p>{item}</p>
          </div>
        ))}
      </div>
      <Sign issuer={wordOf(sheet, 'issuer') || '社区居民委员会'} />
    </PosterFrame>
  ),
};
