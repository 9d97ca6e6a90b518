import { z } from 'zod';
import { type Id, id } from '../contract/id.ts';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import type { Breach } from './duty.ts';
import { duty } from './duty.ts';
import type { PlanLine } from './plan-version.ts';

export type DutyChangeId = Id<'duty-change'>;

/** 变动: what happens to a plan that hangs at the gate (domain: swaps, relief, log). */
export const dutyChangeKinds = { swap: '换班', substitute: '顶班', absent: '缺岗', overtime: '加班', takeBack: '撤回' } as const;
export type DutyChangeKind = keyof typeof dutyChangeKinds;

/** 换班 A↔B: two places change hands; 顶班: `personId` for whoever stands there; 缺岗: nobody; 加班: one more duty. */
export const wantedChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('swap'), first: id<'assignment'>(), second: id<'assignment'>() }),
  z.object({ kind: z.literal('substitute'), assignmentId: id<'assignment'>(), personId: id<'person'>() }),
  z.object({ kind: z.literal('absent'), assignmentId: id<'assignment'>() }),
  z.object({ kind: z.literal('overtime'), assignmentId: id<'assignment'>(), duty }),
]);
export type WantedChange = z.output<typeof wantedChange>;

/** Who agreed and why; `decision` is the secretary's reason for a change that breaks a rule, else empty. */
export const changeConsent = z.object({
  agreedBy: z.string().trim().min(1, '请填写同意人').max(30, '同意人最多 30 个字'),
  reason: z.string().trim().min(1, '请填写原因').max(100, '原因最多 100 个字'),
  decision: z.string().trim().max(100, '决定的理由最多 100 个字'),
});
export type ChangeConsent = z.output<typeof changeConsent>;

/** What an entry keeps besides its columns: names as they were, and everything needed to take it back. */
export interface DutyChangeContent {
  /** number of the version in force on the day; null = the day was not published */
  readonly version: number | null;
  readonly removed: readonly PlanLine[];
  readonly added: readonly PlanLine[];
  /** assignments that were pinned (固定) before */
  readonly pinned: readonly string[];
  /** broken rules that were accepted, as told then */
  readonly breaches: readonly string[];
  readonly decision: string;
  readonly takesBack: DutyChangeId | null;
}

export interface DutyChange extends DutyChangeContent {
  readonly id: DutyChangeId;
  readonly kind: DutyChangeKind;
  readonly at: LocalTime;
  readonly date: LocalDate;
  readonly agreedBy: string;
  readonly reason: string;
  readonly recordedBy: string;
  /** a later entry took it back */
  readonly takenBack: boolean;
}

/** A change as it would be: looked at before it is recorded. */
export interface ChangeCheck {
  readonly removed: readonly PlanLine[];
  readonly added: readonly PlanLine[];
  readonly breaches: readonly Breach[];
  /** 带班 of the shift, proposed as 同意人; null when nobody leads it */
  readonly leader: string | null;
}

const timeOf = (line: PlanLine): string => `${Number(line.date.slice(5, 7))}月${Number(line.date.slice(8))}日${line.shiftName}`;
const placeOf = (line: PlanLine): string => `${timeOf(line)}${line.postName}`;

/** One sentence for the log: who, where, instead of whom. */
export const changeSentence = ({ kind, removed, added }: Pick<DutyChange, 'kind' | 'removed' | 'added'>): string => {
  const [was, other] = removed;
  const [is] = added;
  if (kind === 'takeBack') return `恢复为：${added.map((line) => `${line.personName} ${placeOf(line)}`).join('；') || '原来没有这一班'}`;
  if (kind === 'swap' && was && other) return `${was.personName}（${placeOf(was)}）与${other.personName}（${placeOf(other)}）对换`;
  if (kind === 'substitute' && was && is) return `${is.personName}顶替${was.personName}，${placeOf(is)}`;
  if (kind === 'absent' && was) return `${was.personName}缺岗，${placeOf(was)}`;
  return is ? `${is.personName}加班，${placeOf(is)}` : dutyChangeKinds[kind];
};
