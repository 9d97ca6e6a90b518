import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { inWords } from '#core/roster/published.ts';
import { longDate, shortDate } from '#core/time/local-date.ts';
import { boardFormats } from '../board-formats.ts';
import { faces } from '../faces.ts';
import { publicBody, readingRemarks } from '../public-body.ts';
import { PublicSheet, publicCss } from '../public-frame.tsx';
import { red } from '../sheet-css.ts';
import { mm, portrait } from '../sheet-size.ts';
import { emWidth } from '../text-size.ts';
import { toPage } from '../to-page.tsx';
import { type Honour, type HonourBoardModel, honourTitles } from './model.ts';

type Size = keyof typeof portrait;

/** Letter sizes of the words in mm of A4, the largest that holds everything on one sheet is taken. */
const SIZES = [11, 10, 9, 8, 7, 6.2, 5.4] as const;
const LEAST = 5.4;
/** of the letter size of the words */
const WHO = 1.5;
const LINE = 1.5;

const heightOf = ({ who, words, note }: Honour, size: number, width: number): number => {
  const lines = words.split('\n').reduce((sum, line) => sum + Math.ceil((emWidth(line) * size) / (width - size * 2)), 0);
  const names = who === '' ? 0 : Math.ceil((emWidth(who) * size * WHO) / width) * size * WHO * 1.35;
  return names + lines * size * LINE + (note === '' ? 0 : size) + size * 1.2;
};

/** mm of A4 */
const letterSize = (honours: readonly Honour[]): number => {
  const { widthMm, heightMm } = publicBody(portrait.A4);
  return SIZES.find((size) => honours.reduce((sum, one) => sum + heightOf(one, size, widthMm), 0) <= heightMm) ?? LEAST;
};

const bodyCss = (scale: number, size: number): string => {
  const u = (value: number): string => mm(value * scale);
  return `
h1{color:${red};letter-spacing:0.3em;text-indent:0.3em;font-size:${u(19)};line-height:${u(24)};margin-top:${u(2)}}
.honour{border-left:${u(1.4)} solid ${red};padding-left:${u(5)};margin-bottom:${u(size * 0.9)};break-inside:avoid}
.who{font-weight:900;font-size:${u(size * WHO)};line-height:1.35}
.words{font-size:${u(size)};line-height:${LINE}}
.thanks .words{font-family:${faces.kai}}
.note{font-family:${faces.hei};font-size:${u(Math.max(3.6, size * 0.5))};line-height:1.6}
.nobody{font-size:${u(7)};line-height:2;text-align:center;margin-top:${u(30)}}
`;
};

const Entry = ({ honour, thanks }: { readonly honour: Honour; readonly thanks: boolean }): ReactNode => (
  <div className={thanks ? 'honour thanks' : 'honour'}>
    {honour.who !== '' && <div className="who">{honour.who}</div>}
    {honour.words.split('\n').map((line) => (
      <div key={line} className="words">
        {line}
      </div>
    ))}
    <div className="note">{honour.note}</div>
  </div>
);

/** 光荣榜 or 感谢榜, A4 or A3, as large as it can be. */
export const honourBoardPage = (model: HonourBoardModel, size: Size): PaperPage => {
  const sheet = portrait[size];
  const scale = sheet.widthMm / portrait.A4.widthMm;
  const letters = letterSize(model.honours);
  const title = honourTitles[model.kind];
  const { from, to, honours, hidden, head } = model;
  return toPage({
    title,
    fileName: `${title} ${size} ${from} 至 ${to}${head.sample ? ' 示例' : ''}`,
    size: sheet,
    css: `${publicCss(sheet)}${bodyCss(scale, letters)}`,
    sheets: (
      <PublicSheet
        head={head}
        title={title}
        subtitle={from === to ? longDate(from) : `${longDate(from)}—${shortDate(to)}`}
        printedAt={model.printedAt}
      >
        {honours.map((honour) => (
          <Entry key={honour.id} honour={honour} thanks={model.kind === 'thanks'} />
        ))}
        {honours.length === 0 && <p className="nobody">{'　'}</p>}
      </PublicSheet>
    ),
    formats: boardFormats(size),
    remarks: [
      honours.length === 0 ? '这段时间还没有登记，印出来是空榜，可以手写。' : `${honours.length} 条，新的在前。`,
      ...(hidden.length > 0 ? [`没有同意公示，没有印姓名：${inWords(hidden)}。征得本人同意后在花名册里勾选。`] : []),
      ...(honours.length > 0 ? readingRemarks('正文', letters * scale) : []),
    ],
  });
};
