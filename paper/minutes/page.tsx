import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { quorumWords } from '#core/meetings/quorum.ts';
import { numbered } from '../numbered.ts';
import { SampleMark } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import { type PlacedBlock, placedBlocks } from './blocks.ts';
import { minutesCss } from './css.ts';
import { type MinutesModel, minutesFileName, minutesTitle } from './model.ts';

const Labelled = ({ label, text, kept }: { readonly label: ReactNode; readonly text: string; readonly kept: boolean }): ReactNode =>
  kept ? (
    <p data-keep-next="">
      {label}
      {text}
    </p>
  ) : (
    <p data-split="">
      {label}
      {text}
    </p>
  );

const Block = ({ block, spaced, kept }: PlacedBlock): ReactNode => {
  switch (block.kind) {
    case 'title':
      return (
        <h1 data-keep-next="">
          {block.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </h1>
      );
    case 'fact':
      return (
        <p data-split="" className={`hang-${block.label.length + 1}${spaced ? ' facts-end' : ''}`}>
          <span className="label">{block.label}：</span>
          {block.text}
        </p>
      );
    case 'heading':
      return (
        <p data-keep-next="" className="heading">
          {block.text}
        </p>
      );
    case 'paragraph':
      return <Labelled label={block.speaker !== '' && <span className="speaker">{block.speaker}</span>} text={block.text} kept={kept} />;
    case 'resolution':
      return <Labelled label={block.label !== '' && <span className="label">{block.label}</span>} text={block.text} kept={kept} />;
    case 'attachment':
      return (
        <p data-keep-next="" className={`hang-${block.label.length + 1}${block.first ? ' attachments' : ''}`}>
          {block.label}：{block.text}
        </p>
      );
    case 'signatures':
      return <Signatures />;
  }
};

const Signatures = (): ReactNode => (
  <div className="signatures">
    {['主持人', '记录人'].map((who) => (
      <div key={who}>
        {who}（签字）：
        <i />
        <div className="signed-on">　　　　年　　月　　日</div>
      </div>
    ))}
  </div>
);

/** Folio of the standard in its corner, and across from it what ties the sheet to this record. */
const Foot = ({ model }: { readonly model: MinutesModel }): ReactNode => (
  <>
    <div className="page-number">
      — <b data-page="">1</b> —
    </div>
    <div className="page-side">
      共 <b data-pages="">1</b> 页{model.final && `　定稿码 ${model.final.code}`}
    </div>
  </>
);

const Pictures = ({ model }: { readonly model: MinutesModel }): ReactNode =>
  model.pictures.length > 0 && (
    <section className="sheet">
      <SampleMark sample={model.head.sample} />
      <div className="flow" data-flow="">
        {model.pictures.map(({ number, name, mime, base64 }) => (
          <figure key={number}>
            <figcaption>
              <span className="label">附件{model.attachments.length === 1 ? '' : number}</span>　{name}
            </figcaption>
            <div className="picture">
              <img src={`data:${mime};base64,${base64}`} alt="" />
            </div>
          </figure>
        ))}
      </div>
      <Foot model={model} />
    </section>
  );

const remarksOf = ({ meeting, quorum, final, attachments, pictures }: MinutesModel): readonly string[] => {
  const unseen = pictures.length > 0 ? attachments.length - pictures.length : 0;
  return [
    ...(!quorum.reached && meeting.agenda.some((item) => item.resolution !== '') ? [`${quorumWords(quorum)}，却记有决议，请核对。`] : []),
    ...(meeting.endsAt ? [] : ['还没有填写结束时间。']),
    ...(final ? [] : ['还没有定稿，内容还可能改动。']),
    ...(unseen > 0 ? [`${unseen} 个 PDF 附件只列名称，请另外打印。`] : []),
    '打印后请主持人、记录人签字，纸质原件存档。',
  ];
};

/** 会议记录 on the grid of GB/T 9704, A4. `paginate` splits it into sheets; photos follow on sheets of their own. */
export const minutesPage = (model: MinutesModel): PaperPage =>
  toPage({
    title: `${model.head.branchName}${minutesTitle(model.kindName)}`,
    fileName: minutesFileName(model),
    size: portrait.A4,
    css: minutesCss(),
    sheets: (
      <>
        <section className="sheet">
          <SampleMark sample={model.head.sample} />
          <div className="flow" data-flow="">
            {numbered(placedBlocks(model)).map(({ item, number }) => (
              <Block key={number} {...item} />
            ))}
          </div>
          <Foot model={model} />
        </section>
        <Pictures model={model} />
      </>
    ),
    formats: ['pdf', 'docx'],
    remarks: remarksOf(model),
  });
