import { agendaCategories } from '#core/meetings/agenda-category.ts';
import { attachmentName } from '#core/meetings/attachment.ts';
import { chineseNumber } from '#core/meetings/chinese-number.ts';
import type { AgendaItem } from '#core/meetings/meeting.ts';
import { longDate } from '#core/time/local-date.ts';
import { attendanceFacts, type Fact } from './attendance-facts.ts';
import { type MinutesModel, minutesTitle, showMoment, showSpan } from './model.ts';

/** The record as a row of blocks, the same for the page and for the Word file. */
export type MinutesBlock =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  /** 时间, 地点, 出席 …: wrapped lines align after the colon (GB/T 9704 纪要格式) */
  | ({ readonly kind: 'fact' } & Fact)
  /** 一、 in 黑体 */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly speaker: string; readonly text: string }
  /** 决议 and what follows from it; the label in 黑体 */
  | { readonly kind: 'resolution'; readonly label: string; readonly text: string }
  /** 附件说明 below the text, the first one blank line below it (GB/T 9704) */
  | ({ readonly kind: 'attachment'; readonly first: boolean } & Fact)
  | { readonly kind: 'signatures' };

const fact = (label: string, text: string): readonly MinutesBlock[] => (text === '' ? [] : [{ kind: 'fact', label, text }]);

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const votesLine = (item: AgendaItem, voters: number): readonly MinutesBlock[] => {
  if (!item.votes) return [];
  const { for: yes, against, abstain } = item.votes;
  const missing = voters - yes - against - abstain;
  const rest = missing > 0 ? `，未表决${missing}人` : '';
  return [{ kind: 'resolution', label: '表决：', text: `赞成${yes}票，反对${against}票，弃权${abstain}票${rest}。` }];
};

/** How far it is carried out is told by the task list: a record says what was decided that day. */
const dutyLine = (item: AgendaItem): readonly MinutesBlock[] => {
  const parts = [...(item.responsible === '' ? [] : [item.responsible]), ...(item.dueOn ? [`${longDate(item.dueOn)}前完成`] : [])];
  const label = item.responsible === '' ? '完成时限：' : '责任人：';
  return parts.length === 0 ? [] : [{ kind: 'resolution', label, text: `${parts.join('，')}。` }];
};

const itemBlocks = (item: AgendaItem, index: number, voters: number): readonly MinutesBlock[] => [
  { kind: 'heading', text: `${chineseNumber(index + 1)}、${agendaCategories[item.category]}：${item.title}` },
  ...(item.presenter === '' ? [] : [{ kind: 'paragraph', speaker: `主讲人：${item.presenter}`, text: '' } as const]),
  ...item.statements.flatMap((statement) =>
    paragraphsOf(statement.words).map(
      (text, line): MinutesBlock => ({ kind: 'paragraph', speaker: line === 0 ? `${statement.speaker}：` : '', text }),
    ),
  ),
  ...paragraphsOf(item.resolution).map((text, line): MinutesBlock => ({ kind: 'resolution', label: line === 0 ? '决议：' : '', text })),
  ...votesLine(item, voters),
  ...dutyLine(item),
];

const summaryBlocks = ({ meeting }: MinutesModel): readonly MinutesBlock[] => {
  const lines = paragraphsOf(meeting.summary);
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', text: `${chineseNumber(meeting.agenda.length + 1)}、主持人总结` },
    ...lines.map((text): MinutesBlock => ({ kind: 'paragraph', speaker: '', text })),
  ];
};

const attachmentBlocks = ({ attachments }: MinutesModel): readonly MinutesBlock[] =>
  attachments.map((attachment, index) => ({
    kind: 'attachment',
    first: index === 0,
    label: attachments.length === 1 ? '附件' : `附件${index + 1}`,
    text: `${attachmentName(attachment)}${attachment.late ? '（定稿后补充）' : ''}`,
  }));

/** After the signatures, because they were written later: when the record was final, and each 更正 with its own date. */
const laterBlocks = ({ final, amendments }: MinutesModel): readonly MinutesBlock[] => {
  if (!final) return [];
  return [
    { kind: 'resolution', label: '定稿：', text: `${showMoment(final.at)}，${final.by}。` },
    { kind: 'resolution', label: '定稿码：', text: final.code },
    ...amendments.flatMap((one, index) =>
      paragraphsOf(one.words).map(
        (text, line): MinutesBlock => ({
          kind: 'resolution',
          label: line === 0 ? `更正${index + 1}：` : '',
          text: line === 0 ? `${showMoment(one.at)}，${one.by}：${text}` : text,
        }),
      ),
    ),
  ];
};

/**
 * Organisation first (名称 次数 时间 地点 主持 记录 应到 实到 缺席 列席), then each 议题、报告、传达 with who said what, the 决议 and the votes, the chair's
 * words, the list of 附件 and the signatures; last what was added after the record was final.
 */
const minutesBlocks = (model: MinutesModel): readonly MinutesBlock[] => {
  const { meeting, head, kindName, quorum } = model;
  return [
    { kind: 'title', lines: [head.branchName, minutesTitle(kindName)] },
    ...fact('会议名称', `${meeting.title}（第${meeting.ordinal}次）`),
    ...fact('时间', showSpan(meeting.startsAt, meeting.endsAt)),
    ...fact('地点', meeting.place),
    ...fact('主持人', meeting.chair),
    ...fact('记录人', meeting.recorder),
    ...attendanceFacts(model).map((one): MinutesBlock => ({ kind: 'fact', ...one })),
    ...meeting.agenda.flatMap((item, index) => itemBlocks(item, index, quorum.voters.present)),
    ...summaryBlocks(model),
    ...attachmentBlocks(model),
    { kind: 'signatures' },
    ...laterBlocks(model),
  ];
};

/** A block and how it stands among the others. */
export interface PlacedBlock {
  readonly block: MinutesBlock;
  /** a blank line below */
  readonly spaced: boolean;
  /** stays on one sheet with what follows */
  readonly kept: boolean;
}

/** A last paragraph up to this long goes over with the signatures, so that these never stand alone on a sheet. */
const SHORT_PARAGRAPH = 140;

const staysWithSignatures = (blocks: readonly MinutesBlock[], index: number): boolean => {
  const block = blocks[index];
  const after = blocks.slice(index + 1).find((one) => one.kind !== 'attachment');
  return block !== undefined && 'text' in block && block.text.length <= SHORT_PARAGRAPH && after?.kind === 'signatures';
};

/** The blocks of the record in their order, with what page and Word file both keep together. */
export const placedBlocks = (model: MinutesModel): readonly PlacedBlock[] => {
  const blocks = minutesBlocks(model);
  const lastFact = blocks.map((block) => block.kind).lastIndexOf('fact');
  return blocks.map((block, index) => ({
    block,
    spaced: index === lastFact || block.kind === 'signatures',
    kept: staysWithSignatures(blocks, index),
  }));
};
