import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { SampleMark } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import type { Letter, ThankYouModel } from './model.ts';

/** Body of 三号 characters on a line of 10.2 mm, as in official letters (GB/T 9704-2012, 5.2.3), without a head that imitates one. */
const css = `
.sheet{padding:34mm 27mm 25mm 28mm;font-family:${faces.fangsong};font-size:5.6mm;line-height:10.2mm}
.sample-mark{top:16mm;right:27mm;font-size:5.4mm}
h1{font-family:${faces.title};font-weight:900;font-size:11mm;line-height:15mm;letter-spacing:4mm;text-indent:4mm;text-align:center;flex:none}
.rule{height:0.8mm;width:44mm;background:${red};margin:4mm auto 12mm;flex:none}
.salutation{margin-bottom:1mm}
p[data-split]{text-indent:2em;text-align:justify}
p.continued{text-indent:0}
.wishes{margin-top:2mm}
.wishes p:first-child{text-indent:2em}
.signed{margin-top:14mm;padding-right:2em;text-align:right}
`;

const LetterSheet = ({ letter, model }: { readonly letter: Letter; readonly model: ThankYouModel }): ReactNode => (
  <section className="sheet">
    <SampleMark sample={model.head.sample} />
    <h1 data-first-only="">感谢信</h1>
    <div className="rule" data-first-only="" />
    <div className="flow" data-flow="">
      <p className="salutation">{letter.salutation}</p>
      {letter.paragraphs.map((words) => (
        <p key={words} data-split="">
          {words}
        </p>
      ))}
      <div className="wishes">
        <p>此致</p>
        <p>敬礼</p>
      </div>
      <div className="signed">
        <p>{model.head.branchName}</p>
        <p>{longDate(dateOf(model.printedAt))}</p>
      </div>
    </div>
  </section>
);

/** 感谢信, one A4 page to a donor. */
export const thankYouPage = (model: ThankYouModel): PaperPage => {
  const { letters, unnamed, head } = model;
  return toPage({
    title: '感谢信',
    fileName: `感谢信 ${letters.length === 1 ? (letters[0]?.salutation.replace(/：$/, '') ?? '') : `${letters.length}份`}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: letters.map((letter) => <LetterSheet key={letter.key} letter={letter} model={model} />),
    formats: ['pdf', 'png'],
    remarks: [
      letters.length === 0 ? '没有留下姓名的捐赠方，没有可打印的感谢信。' : `共 ${letters.length} 封，每位捐赠方一封。`,
      ...(unnamed > 0 ? [`${unnamed} 笔没有留名，没有印感谢信；可以在捐赠公示里致谢。`] : []),
    ],
  });
};
