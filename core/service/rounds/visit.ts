import { z } from 'zod';
import { type Id, id, type PersonId } from '../../contract/id.ts';
import { keysOf } from '../../roster/person.ts';
import { type LocalTime, localDate, localTime } from '../../time/local-date.ts';

/** 没见到人的，六小时内复查 (domain.md 1f). */
export const RECHECK_MINUTES = 360;

/** 每户的结果 */
export const visitResults = { met: '在家', absent: '没见到', refused: '不开门', away: '外出在外', empty: '空置' } as const;
export type VisitResult = keyof typeof visitResults;

export type VisitRoundId = Id<'visit-round'>;
export type VisitId = Id<'visit'>;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

/** 两人一组 (domain.md 1f): nobody stands before a door alone. */
export const walkers = z
  .array(id<'person'>())
  .min(2, '两人一组，不单独入户，请选两个人')
  .max(4, '一个小组最多 4 人')
  .refine((people) => new Set(people).size === people.length, '同一个人选了两次');

/** 排查小组: two people and the units they walk. */
export const visitPair = z.object({
  name: text('小组', 20).min(1, '请写小组名称'),
  personIds: walkers,
  unitIds: z.array(id<'building-unit'>()).max(400),
});
export type VisitPair = z.output<typeof visitPair>;

const twice = <T>(values: readonly T[]): T | undefined => values.find((value, index) => values.indexOf(value) !== index);

const visitPairs = z
  .array(visitPair)
  .max(100, '最多 100 个小组')
  .refine((pairs) => twice(pairs.map((pair) => pair.name)) === undefined, '两个小组同名，请改一个')
  .refine((pairs) => twice(pairs.flatMap((pair) => pair.unitIds)) === undefined, '有的单元分给了两个小组，一个单元只归一组');

/** 一轮排查 */
export const visitRoundFields = z
  .object({
    name: text('名称', 40).min(1, '请写这一轮叫什么，例如 第1轮'),
    from: localDate,
    to: localDate,
    /** what is asked at the door, printed on the sheet */
    questions: text('问什么', 200),
    pairs: visitPairs,
  })
  .refine(({ from, to }) => to >= from, { path: ['to'], message: '结束日期不能早于开始日期' });
export type VisitRoundFields = z.output<typeof visitRoundFields>;
export interface VisitRound extends VisitRoundFields {
  readonly id: VisitRoundId;
  readonly closedAt: LocalTime | null;
}

/** 一次敲门. A door's state is its newest one. No names; what is known of the door stays in the note and is purged. */
export const visitFields = z.object({
  unitId: id<'building-unit'>(),
  room: text('门牌', 20).min(1, '请写门牌'),
  at: localTime,
  result: z.enum(keysOf(visitResults)),
  personIds: walkers,
  note: text('备注', 60),
});
export type VisitFields = z.output<typeof visitFields>;
export interface Visit extends VisitFields {
  readonly id: VisitId;
  readonly roundId: VisitRoundId;
  readonly personIds: PersonId[];
}
