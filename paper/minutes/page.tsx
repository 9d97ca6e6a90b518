import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { numbered } from '../numbered.ts';
import { SampleMark } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import { type MinutesBlock, minutesBlocks } from './blocks.ts';
import { minutesCss } from './css.ts';
import { type MinutesModel, minutesFileName } from './model.ts';

const Block = ({ block, last }: { readonly block: MinutesBlock; readonly last: boolean }): ReactNode => {
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
        <p data-split="" className={`hang-${block.label.length + 1}${last ? ' facts-end' : ''}`}>
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
      return (
        <p data-split="">
          {block.speaker !== '' && <span className="speaker">{block.speaker}</span>}
          {block.text}
        </p>
      );
    case 'resolution':
      return (
        <p data-split="">
          {block.label !== '' && <span className="label">{block.label}</span>}
          {block.text}
        </p>
      );
    case 'signatures':
      return (
        <div className="signatures">
          <span>主持人（签字）：</span>
          <span>记录人（签字）：　　　　　　</span>
        </div>
      );
  }
};

const remarksOf = ({ meeting, quorum }: MinutesModel): readonly string[] => [
  ...(quorum && !quorum.reached && meeting.agenda.some((item) => item.resolution !== '')
    ? [`有表决权的应到 ${quorum.entitled} 人，实到 ${quorum.present} 人，没有超过半数，却记有决议，请核对。`]
    : []),
  ...(meeting.endsAt ? [] : ['还没有填写结束时间。']),
  '打印后请主持人、记录人签字，纸质原件存档。',
];

/** 会议记录 on the grid of GB/T 9704, A4. `paginate` splits it into sheets. */
export const minutesPage = (model: MinutesModel): PaperPage => {
  const blocks = minutesBlocks(model);
  const lastFact = blocks.map((block) => block.kind).lastIndexOf('fact') + 1;
  return toPage({
    title: `${model.head.branchName}${model.kindName}会议记录`,
    fileName: minutesFileName(model),
    size: portrait.A4,
    css: minutesCss(),
    sheets: (
      <section className="sheet">
        <SampleMark sample={model.head.sample} />
        <div className="flow" data-flow="">
          {numbered(blocks).map(({ item, number }) => (
            <Block key={number} block={item} last={number === lastFact} />
          ))}
        </div>
        <div className="page-number">
          — <b data-page="">1</b> —
        </div>
      </section>
    ),
    formats: ['pdf', 'docx'],
    remarks: remarksOf(model),
  });
};
