import { type Activity, activityKinds } from '#core/party-life/activity.ts';
import { OATH_SOURCE, oathState } from '#core/party-life/oath.ts';
import type { Post } from '#core/post/post.ts';
import { sortByStrokes } from '#core/roster/names/by-strokes.ts';
import type { Person } from '#core/roster/person.ts';
import { type LocalTime, longDate, weekdayName } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 活动记录: kept by the branch like its minutes, so that everybody who was there is named. */
export interface ActivityRecordModel {
  readonly head: BranchHead;
  readonly title: string;
  readonly name: string;
  readonly date: Activity['date'];
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** null: none was spoken */
  readonly pledge: { readonly heading: string; readonly text: string; readonly source: string } | null;
  readonly paragraphs: readonly string[];
  readonly names: readonly string[];
  /** how many came who are not on the roster */
  readonly others: number;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly activity: Activity;
  readonly people: readonly Person[];
  readonly printedAt: LocalTime;
}

const pledgeOf = ({ pledge }: Activity): ActivityRecordModel['pledge'] => {
  if (pledge === '') return null;
  return oathState(pledge) === 'whole'
    ? { heading: '入党誓词', text: pledge, source: OATH_SOURCE }
    : { heading: '承诺', text: pledge, source: '' };
};

const titleOf = ({ kind }: Activity): string => (kind === 'other' ? '支部活动记录' : `${activityKinds[kind]}活动记录`);

export const activityRecordModel = ({ post, activity, people, printedAt }: Source): ActivityRecordModel => {
  const came = new Set<string>(activity.personIds);
  const names = sortByStrokes(
    people.filter((person) => came.has(person.id)),
    (person) => person.name,
  ).map((person) => person.name);
  const host = people.find((person) => person.id === activity.hostId)?.name ?? '';
  const facts = [
    { label: '名称', text: activity.name },
    { label: '时间', text: `${longDate(activity.date)} ${weekdayName(activity.date)}` },
    { label: '地点', text: activity.place },
    { label: activity.kind === 'oath' ? '领誓人' : '主持人', text: host },
    { label: '参加', text: activity.headcount === 0 ? '' : `${activity.headcount} 人` },
  ];
  return {
    head: branchHead(post),
    title: titleOf(activity),
    name: activity.name,
    date: activity.date,
    facts,
    pledge: pledgeOf(activity),
    paragraphs: activity.words.split('\n').filter((words) => words.trim() !== ''),
    names,
    others: Math.max(0, activity.headcount - names.length),
    printedAt,
  };
};
