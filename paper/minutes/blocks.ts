import type { AgendaItem, Attendee } from '#core/meetings/meeting.ts';
import { longDate } from '#core/time/local-date.ts';
import { type MinutesModel, showSpan } from './model.ts';

/** The record as a row of blocks, the same for the page and for the Word file. */
export type MinutesBlock =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  /** 时间, 地点, 出席 …: wrapped lines align after the colon (GB/T 9704 纪要格式) */
  | { readonly kind: 'fact'; readonly label: string; readonly text: string }
  /** 一、 in 黑体 */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly speaker: string; readonly text: string }
  /** 决议 and what follows from it; the label in 黑体 */
  | { readonly kind: 'resolution'; readonly label: string; readonly text: string }
  | { readonly kind: 'signatures' };

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 一 … 九十九, for headings of the first level. */
export const chineseNumber = (value: number): string => {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const digit = (number: number): string => DIGITS[number] ?? String(number);
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
};

const fact = (label: string, text: string): readonly MinutesBlock[] => (text === '' ? [] : [{ kind: 'fact', label, text }]);

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const namesOf = (people: readonly Attendee[]): string =>
  people.map((person) => (person.presence === 'absent' ? `${person.name}（${person.reason}）` : person.name)).join('、');

const presenceFacts = ({ meeting }: MinutesModel): readonly MinutesBlock[] => {
  const of = (presence: Attendee['presence']) => meeting.attendees.filter((person) => person.presence === presence);
  const line = (label: string, people: readonly Attendee[]): readonly MinutesBlock[] =>
    people.length === 0 ? [] : fact(label, `${namesOf(people)}，共${people.length}人`);
  return [...line('出席', of('present')), ...line('缺席', of('absent')), ...line('列席', of('attending'))];
};

const quorumFact = ({ quorum }: MinutesModel): readonly MinutesBlock[] => {
  if (!quorum) return [];
  const verdict = quorum.reached ? '超过半数，可以作出决定。' : '未超过半数，只作讨论，不作决定。';
  return fact('到会', `有表决权的应到${quorum.entitled}人，实到${quorum.present}人，${verdict}`);
};

const votesLine = (item: AgendaItem): readonly MinutesBlock[] =>
  item.votes
    ? [{ kind: 'resolution', label: '表决：', text: `赞成${item.votes.for}票，反对${item.votes.against}票，弃权${item.votes.abstain}票。` }]
    : [];

const dutyLine = (item: AgendaItem): readonly MinutesBlock[] => {
  const parts = [
    ...(item.responsible === '' ? [] : [item.responsible]),
    ...(item.dueOn ? [`${longDate(item.dueOn)}前完成`] : []),
    ...(item.doneOn ? [`已于${longDate(item.doneOn)}办结`] : []),
  ];
  return parts.length === 0 ? [] : [{ kind: 'resolution', label: '责任人：', text: `${parts.join('，')}。` }];
};

const itemBlocks = (item: AgendaItem, index: number): readonly MinutesBlock[] => [
  { kind: 'heading', text: `${chineseNumber(index + 1)}、${item.title}` },
  ...item.statements.flatMap((statement) =>
    paragraphsOf(statement.words).map(
      (text, line): MinutesBlock => ({ kind: 'paragraph', speaker: line === 0 ? `${statement.speaker}：` : '', text }),
    ),
  ),
  ...paragraphsOf(item.resolution).map((text, line): MinutesBlock => ({ kind: 'resolution', label: line === 0 ? '决议：' : '', text })),
  ...votesLine(item),
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

/** Organisation first (名称 时间 地点 主持 记录 出席 缺席 列席), then each 议题 with who said what, the 决议 and the votes, then the signatures. */
export const minutesBlocks = (model: MinutesModel): readonly MinutesBlock[] => {
  const { meeting, head, kindName } = model;
  return [
    { kind: 'title', lines: [head.branchName, `${kindName}会议记录`] },
    ...fact('会议名称', `${meeting.title}（第${meeting.ordinal}次）`),
    ...fact('时间', showSpan(meeting.startsAt, meeting.endsAt)),
    ...fact('地点', meeting.place),
    ...fact('主持人', meeting.chair),
    ...fact('记录人', meeting.recorder),
    ...presenceFacts(model),
    ...quorumFact(model),
    ...meeting.agenda.flatMap(itemBlocks),
    ...summaryBlocks(model),
    { kind: 'signatures' },
  ];
};
