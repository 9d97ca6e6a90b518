import type { LocalTime } from '../time/local-date.ts';
import type { AgendaItem, Meeting } from './meeting.ts';
import { quorumOf, quorumWords } from './quorum.ts';

/** `must`: the record cannot be made final so; `look`: it can, once somebody has looked at it. */
export interface FinalGap {
  readonly weight: 'must' | 'look';
  readonly words: string;
}

const must = (missing: boolean, words: string): readonly FinalGap[] => (missing ? [{ weight: 'must', words }] : []);
const look = (odd: boolean, words: string): readonly FinalGap[] => (odd ? [{ weight: 'look', words }] : []);

const isBlank = (text: string): boolean => text.trim() === '';

/** 组织情况 (domain: 时间到分, 地点, 主持人, 记录人, 出席). */
const headGaps = (meeting: Meeting, now: LocalTime): readonly FinalGap[] => {
  const present = meeting.attendees.filter((person) => person.presence !== 'absent');
  const isThere = (name: string): boolean => present.some((person) => person.name === name.trim());
  return [
    ...must(meeting.startsAt > now, '开始时间还没有到，会还没有开。'),
    ...must(meeting.endsAt === null, '没有写结束时间。'),
    ...must(isBlank(meeting.place), '没有写地点。'),
    ...must(isBlank(meeting.chair), '没有写主持人。'),
    ...must(isBlank(meeting.recorder), '没有写记录人。'),
    ...must(present.length === 0, '没有写谁到会。'),
    ...must(meeting.agenda.length === 0, '没有一项议题。'),
    ...look(!isBlank(meeting.chair) && present.length > 0 && !isThere(meeting.chair), `主持人${meeting.chair}不在到会名单里。`),
    ...look(!isBlank(meeting.recorder) && present.length > 0 && !isThere(meeting.recorder), `记录人${meeting.recorder}不在到会名单里。`),
    ...look(
      meeting.attendees.some((person) => person.presence === 'absent' && isBlank(person.reason)),
      '有人缺席没有写原因。',
    ),
  ];
};

const itemGaps = (item: AgendaItem, number: number, voters: number): readonly FinalGap[] => {
  const name = `第 ${number} 项“${item.title}”`;
  const decided = !isBlank(item.resolution);
  const cast = item.votes ? item.votes.for + item.votes.against + item.votes.abstain : 0;
  return [
    ...must(isBlank(item.title), `第 ${number} 项没有写标题。`),
    ...look(item.statements.length === 0 && !decided, `${name}没有发言也没有决议。`),
    ...look(decided && isBlank(item.responsible), `${name}的决议没有写责任人，不会列入待办。`),
    ...look(decided && !isBlank(item.responsible) && item.dueOn === null, `${name}的决议没有写完成时限。`),
    ...look(item.votes !== null && cast < voters, `${name}记了 ${cast} 票，到会有表决权的 ${voters} 人，有人没有记票。`),
    ...look(
      item.votes !== null && item.votes.against > 0 && item.statements.length === 0,
      `${name}有 ${item.votes?.against} 票反对，没有记下不同意见。`,
    ),
    ...look(item.votes !== null && item.votes.for * 2 <= cast && decided, `${name}赞成没有过半数，却写了决议。`),
  ];
};

/** What is missing or odd before a record is made final (定稿), in the order of the record. */
export const checkForFinal = (meeting: Meeting, now: LocalTime): readonly FinalGap[] => {
  const quorum = quorumOf(meeting);
  const decided = meeting.agenda.some((item) => !isBlank(item.resolution));
  return [
    ...headGaps(meeting, now),
    ...look(decided && !quorum.reached, `${quorumWords(quorum)}，却记有决议。`),
    ...meeting.agenda.flatMap((item, index) => itemGaps(item, index + 1, quorum.voters.present)),
  ];
};
