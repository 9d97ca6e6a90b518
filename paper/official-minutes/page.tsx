import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { AttendanceBlock } from '#core/meetings/official-attendance.ts';
import { numbered } from '../numbered.ts';
import { SampleMark } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import { cellsOf } from './cells.ts';
import { officialCss } from './css.ts';
import type { BodyParagraph, Level } from './levels.ts';
import { officialMeasures as measures } from './measures.ts';
import type { Imprint, OfficialModel } from './model.ts';

/** A drawn line: a border would be rounded to whole pixels, and 0.35 and 0.25 mm would print alike. */
const Rule = ({ thickness }: { readonly thickness: number }): ReactNode => (
  <svg className="rule" aria-hidden="true">
    <line x1="0" x2="100%" y1={`${thickness / 2}mm`} y2={`${thickness / 2}mm`} stroke="currentColor" strokeWidth={`${thickness}mm`} />
  </svg>
);

const Head = ({ mark, title }: OfficialModel): ReactNode => (
  <>
    {mark !== null && (
      <div className="mark" data-keep-next="">
        {mark}
        <Rule thickness={measures.ruleThick} />
      </div>
    )}
    <h1 data-keep-next="">
      {title.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </h1>
  </>
);

/** Two lines of the text go along when the signature moves to another page: nobody signs an empty page. */
const keepLines = (last: boolean): { 'data-keep-lines'?: string } => (last ? { 'data-keep-lines': '2' } : {});

const headFaces: Partial<Record<Level, string>> = { 1: 'first', 2: 'second' };

const Text = ({ paragraph, last }: { readonly paragraph: BodyParagraph; readonly last: boolean }): ReactNode => {
  const { level, head, text, alone } = paragraph;
  const headed = head === '' ? null : <span className={headFaces[level]}>{head}</span>;
  if (alone) return <p data-keep-next="">{headed}</p>;
  return (
    <p data-split="" {...keepLines(last)}>
      {headed}
      {text}
    </p>
  );
};

const Attendance = ({
  block,
  first,
  last,
}: {
  readonly block: AttendanceBlock;
  readonly first: boolean;
  readonly last: boolean;
}): ReactNode => (
  <p data-split="" {...keepLines(last)} className={first ? 'attendance attendance-first' : 'attendance'}>
    <span className="label">{block.label}：</span>
    {block.names.join('、')}
  </p>
);

/** With a seal the signature stands in the middle over the date; one too long for that takes the width. */
const isWide = ({ signature, date }: OfficialModel): boolean => cellsOf(signature) > cellsOf(date) + 2 * measures.sealedIndent;

const Signature = (model: OfficialModel): ReactNode => (
  <div className={`signature${model.sealed ? ' sealed' : ''}${model.sealed && isWide(model) ? ' wide' : ''}`}>
    <div className="signed">
      <div className="by">{model.signature}</div>
      <div className="date">{model.date}</div>
    </div>
  </div>
);

const ImprintBlock = ({ copyTo, printedBy, printedOn }: Imprint): ReactNode => (
  <div className="imprint" data-first-only="" data-last-even="">
    <Rule thickness={measures.ruleThick} />
    {copyTo !== '' && <p>抄送：{copyTo}</p>}
    {copyTo !== '' && printedBy !== '' && <Rule thickness={measures.ruleThin} />}
    {printedBy !== '' && (
      <div className="printed">
        <span>{printedBy}</span>
        <span className="on">{printedOn}印发</span>
      </div>
    )}
    <Rule thickness={measures.ruleThick} />
  </div>
);

const remarksOf = ({ attendance, sealed, imprint }: OfficialModel): readonly string[] => [
  ...(attendance.length === 0 ? ['会议记录里还没有参会人员，出席、请假、列席都不印。'] : []),
  ...(sealed ? ['署名和日期上留出了盖章的位置；纪要一般不盖章，以收文单位的要求为准。'] : []),
  ...(imprint ? ['版记排在双数页的最下面，正文在单数页结束时会多出一页。请双面打印。'] : []),
];

/** 会议纪要 to GB/T 9704-2012, A4. `paginate` splits it into sheets and puts the 版记 on the last even page. */
export const officialPage = (model: OfficialModel): PaperPage => {
  const lastText = model.attendance.length === 0 ? model.body.length : -1;
  return toPage({
    title: model.title.join('') || '会议纪要',
    fileName: model.fileName,
    size: portrait.A4,
    css: officialCss(model),
    sheets: (
      <section className="sheet">
        <SampleMark sample={model.head.sample} />
        <div className="flow" data-flow="">
          <Head {...model} />
          {numbered(model.body).map(({ item, number }) => (
            <Text key={number} paragraph={item} last={number === lastText} />
          ))}
          {numbered(model.attendance).map(({ item, number }) => (
            <Attendance key={item.label} block={item} first={number === 1} last={number === model.attendance.length} />
          ))}
          <Signature {...model} />
        </div>
        {model.imprint && <ImprintBlock {...model.imprint} />}
        <div className="page-number">
          — <b data-page="">1</b> —
        </div>
      </section>
    ),
    formats: ['pdf', 'docx'],
    remarks: remarksOf(model),
  });
};
