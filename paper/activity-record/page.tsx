import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { longDate } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { Fit, Name, PageCount, SampleMark } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import type { ActivityRecordModel } from './model.ts';

/** Letters of 三号 like the branch's other records, on closer lines so that an oath with its people is one sheet; the pledge stands apart, larger, in 楷体. */
const css = `
.sheet{padding:22mm 26mm 14mm 28mm;font-family:${faces.fangsong};font-size:5.6mm;line-height:9.2mm}
.sample-mark{top:15mm;right:26mm;font-size:5.4mm}
h1{font-family:${faces.title};font-weight:900;font-size:10mm;line-height:14mm;text-align:center;flex:none}
.rule{height:0.8mm;background:${red};margin:3mm 0 5mm;flex:none}
.fact{padding-left:6em;text-indent:-4em}
.fact b,.heading{font-family:${faces.hei};font-weight:700}
.heading{text-indent:2em;margin-top:2.5mm}
p[data-split]{text-indent:2em;text-align:justify}
p.continued{text-indent:0}
.pledge{border:0.55mm solid #111;margin:3mm 0 1mm;padding:3mm 9mm 2mm}
.pledge h2{font-family:${faces.hei};font-weight:700;text-align:center;letter-spacing:0.5em;text-indent:0.5em}
.pledge p{font-family:${faces.kai};font-size:6.6mm;line-height:10.6mm;text-indent:2em;text-align:justify}
.pledge .source{font-family:${faces.song};font-size:3.8mm;line-height:7mm;text-align:right;text-indent:0}
.names{display:grid;grid-template-columns:repeat(5,1fr);column-gap:2mm;padding-left:2em;break-inside:avoid}
.spread{margin-right:1em}
.signed{margin-top:7mm}
.signed>div{display:flex;gap:10mm}
.signed span{flex:1 1 0;border-bottom:0.25mm solid #111}
.signed .of{margin-top:5mm;flex-direction:column;gap:0;text-align:right;padding-right:2em}
.foot{font-size:3.4mm;line-height:5mm;text-align:right;flex:none}
.foot b{font-weight:400}
`;

const NAMES_A_ROW = 5;

const rowsOf = (names: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(names.length / NAMES_A_ROW) }, (_, row) => names.slice(row * NAMES_A_ROW, (row + 1) * NAMES_A_ROW));

const People = ({ names, others }: Pick<ActivityRecordModel, 'names' | 'others'>): ReactNode => (
  <>
    <p className="heading" data-keep-next="">
      参加人员
    </p>
    {rowsOf(names).map((row) => (
      <div className="names" key={row.join(' ')}>
        {row.map((name) => (
          <Fit key={name}>
            <Name name={name} />
          </Fit>
        ))}
      </div>
    ))}
    {others > 0 && <p data-split="">{names.length > 0 ? `另有 ${others} 人参加。` : `共 ${others} 人参加。`}</p>}
  </>
);

const Pledge = ({ pledge }: { readonly pledge: NonNullable<ActivityRecordModel['pledge']> }): ReactNode => (
  <div className="pledge">
    <h2>{pledge.heading}</h2>
    {pledge.text.split('\n').map((line) => (
      <p key={line}>{line}</p>
    ))}
    {pledge.source !== '' && <p className="source">{pledge.source}</p>}
  </div>
);

const Body = ({ model }: { readonly model: ActivityRecordModel }): ReactNode => (
  <div className="flow" data-flow="">
    {model.facts
      .filter(({ text }) => text !== '')
      .map(({ label, text }) => (
        <p key={label} className="fact">
          <b>{label}：</b>
          {text}
        </p>
      ))}
    {model.pledge && <Pledge pledge={model.pledge} />}
    {model.paragraphs.length > 0 && (
      <p className="heading" data-keep-next="">
        活动情况
      </p>
    )}
    {model.paragraphs.map((words) => (
      <p key={words} data-split="">
        {words}
      </p>
    ))}
    {(model.names.length > 0 || model.others > 0) && <People {...model} />}
    <div className="signed">
      <div>
        <span>主持人（签字）：</span>
        <span>记录人（签字）：</span>
      </div>
      <div className="of">
        <p>{model.head.branchName}</p>
        <p>{longDate(model.date)}</p>
      </div>
    </div>
  </div>
);

/** 支部活动记录, A4. */
export const activityRecordPage = (model: ActivityRecordModel): PaperPage =>
  toPage({
    title: model.title,
    fileName: `${model.title} ${model.date} ${model.name}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <section className="sheet">
        <SampleMark sample={model.head.sample} />
        <h1 data-first-only="">{model.title}</h1>
        <div className="rule" data-first-only="" />
        <Body model={model} />
        <div className="foot">
          <PageCount />
        </div>
      </section>
    ),
    formats: ['pdf', 'png'],
    remarks: [
      model.names.length > 0 ? `参加的 ${model.names.length} 人按姓氏笔画为序。` : '没有写参加的人，可以手写。',
      '这是支部留存的记录，印着姓名，不张贴。',
    ],
  });
