import { dateOf, type LocalDate, longDate } from '../time/local-date.ts';
import { chineseNumber } from './chinese-number.ts';
import { type AgendaItem, type Meeting, meetingKindName } from './meeting.ts';
import { type OfficialMinutes, officialMinutes } from './official-minutes.ts';

interface DraftSource {
  readonly meeting: Pick<Meeting, 'kind' | 'kindName' | 'ordinal' | 'title' | 'startsAt' | 'place' | 'chair' | 'agenda' | 'summary'>;
  readonly branchName: string;
  /** 成文日期 to begin with */
  readonly issuedOn: LocalDate;
}

const MOST_TITLE = 60;
const MOST_BODY = 20_000;

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Notes taken in haste have spaces around figures; a paper has none. */
const tight = (text: string): string =>
  text.replaceAll(/(?<=\p{Script=Han}|\p{P}) +(?=[\dA-Za-z])|(?<=[\dA-Za-z]) +(?=\p{Script=Han})/gu, '');

const closed = (sentence: string): string => (/[。！？”）]$/.test(sentence) ? sentence : `${sentence.replace(/[，；、]$/, '')}。`);
const open = (title: string): string => title.replace(/[。；，]+$/, '');

/** 由某某负责，某月某日前完成。 What was done after the paper's own date is not yet done in it. */
const dutyWords = ({ responsible, dueOn, doneOn }: AgendaItem, issuedOn: LocalDate): string => {
  const done = doneOn !== null && doneOn <= issuedOn;
  const parts = [
    ...(responsible === '' ? [] : [`由${responsible}负责`]),
    ...(done ? [`已于${longDate(doneOn)}办结`] : []),
    ...(dueOn && !done ? [`${longDate(dueOn)}前完成`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('，')}。`;
};

/** 一、 title, the resolution, who sees to it and until when. */
const decided = (item: AgendaItem, index: number, issuedOn: LocalDate): readonly string[] => {
  const lines = linesOf(item.resolution).map(closed);
  const last = lines.length - 1;
  const duty = dutyWords(item, issuedOn);
  return [`${chineseNumber(index + 1)}、${open(item.title)}`, ...lines.map((line, at) => (at === last ? `${line}${duty}` : line))];
};

/** What was passed on, reported or talked about without a resolution, in one sentence each. */
const heard = (agenda: readonly AgendaItem[]): string => {
  const of = (category: AgendaItem['category'], verb: string): string => {
    const titles = agenda.filter((item) => item.category === category).map((item) => open(item.title));
    return titles.length === 0 ? '' : `会议${verb}：${titles.join('；')}。`;
  };
  return `${of('relay', '传达')}${of('report', '听取')}${of('topic', '讨论')}`;
};

const opening = ({ meeting, branchName }: DraftSource, kind: string): string => {
  const redundant = meeting.title.includes(kind) || kind.includes(meeting.title) || meeting.title === '支部委员会会议';
  const name = redundant ? '' : `（${meeting.title}）`;
  return `${longDate(dateOf(meeting.startsAt))}，${meeting.chair}同志在${meeting.place}主持召开${branchName}第${meeting.ordinal}次${kind}${name}。`;
};

const titleOf = (branchName: string, kind: string): string => {
  const paper = kind.endsWith('会') ? `${kind}会议纪要` : `${kind}纪要`;
  return branchName.length + paper.length <= MOST_TITLE ? `${branchName}${paper}` : paper;
};

/**
 * 会议纪要, a first draft from the record: what was decided per agenda item with who sees to it and until when. Statements and votes stay in the
 * record (会议记录 is internal, 纪要 is passed on). The secretary edits it; nothing here is final.
 */
export const draftOfficialMinutes = (source: DraftSource): OfficialMinutes => {
  const { meeting, branchName, issuedOn } = source;
  const kind = meetingKindName(meeting);
  const resolved = meeting.agenda.filter((item) => item.resolution.trim() !== '');
  const introduction = `${opening(source, kind)}${heard(meeting.agenda.filter((item) => item.resolution.trim() === ''))}`;
  const summary = linesOf(meeting.summary).map((line, index) => closed(index === 0 ? `会议强调，${line}` : line));
  const body = [
    `${introduction}${resolved.length === 0 ? '' : '会议议定以下事项：'}`,
    ...resolved.flatMap((item, index) => decided(item, index, issuedOn)),
    ...summary,
  ];
  return officialMinutes.parse({
    title: titleOf(branchName, kind),
    // a record may hold more than a paper that is passed on; what is beyond is left to the secretary's hand
    body: tight(body.join('\n')).slice(0, MOST_BODY),
    signature: '',
    issuedOn,
    sealed: false,
    copyTo: '',
    printedBy: '',
    redHead: false,
  });
};
