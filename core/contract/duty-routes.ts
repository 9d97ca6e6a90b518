import { z } from 'zod';
import { duty, dutyPostFields, dutyRules, shiftFields } from '../duty/duty.ts';
import type { Alternatives } from '../duty/planner/alternative.ts';
import { localDate } from '../time/local-date.ts';
import { id } from './id.ts';
import { period } from './period.ts';
import type * as result from './results.ts';
import { command, query, type Role, task } from './route.ts';

const nothing = z.object({});

const secretary: readonly Role[] = ['secretary'];
const dutyPeople: readonly Role[] = ['secretary', 'dutyLeader'];

/** 排班: the plan being made. */
export const dutyRoutes = {
  'duty.setup': query(nothing, ['duty']).returns<result.DutySetup>(),
  'duty.savePost': command('保存岗位', z.object({ id: id<'duty-post'>(), fields: dutyPostFields }), ['duty'], dutyPeople).returns<null>(),
  /** refused while future duties stand at the post */
  'duty.removePost': command('删除岗位', z.object({ id: id<'duty-post'>() }), ['duty'], dutyPeople).returns<null>(),
  'duty.saveShifts': command(
    '修改班次',
    z.object({ shifts: z.array(shiftFields).min(1, '至少一个班次').max(12) }),
    ['duty'],
    dutyPeople,
  ).returns<null>(),
  'duty.saveRules': command(
    '修改排班规则',
    /** every rule that is eased needs its reason: its own, or the one for all */
    z.object({
      rules: dutyRules,
      reason: z.string().trim().max(200).default(''),
      reasons: z.partialRecord(z.keyof(dutyRules), z.string().trim().max(200, '理由最多 200 个字')).default({}),
    }),
    ['duty'],
    secretary,
  ).returns<null>(),
  'duty.period': query(period, ['duty', 'roster']).returns<result.DutyPeriod>(),
  'duty.loads': query(period, ['duty', 'roster']).returns<readonly result.DutyLoad[]>(),
  'duty.candidates': query(z.object({ date: localDate, shiftId: id<'shift'>(), dutyPostId: id<'duty-post'>() }), [
    'duty',
    'roster',
  ]).returns<readonly result.DutyCandidate[]>(),
  /** plans in a worker; writes nothing. Pinned duties stay; with `keep` the other existing ones stay too where they break nothing. */
  'duty.propose': task(z.object({ period, seed: z.int().min(0), keep: z.boolean() }), dutyPeople).returns<result.DutyProposal>(),
  /** why places of the period stay open whatever the plan, and ways out that the engine has tried */
  'duty.explain': task(z.object({ period }), dutyPeople).returns<result.DutyExplanation>(),
  /** why this person has this duty, and what each other would cost */
  'duty.weigh': task(z.object({ period, place: duty }), dutyPeople).returns<Alternatives>(),
  /** replaces the unpinned duties of the period */
  'duty.apply': command('排班', z.object({ period, duties: z.array(duty).max(50_000) }), ['duty'], dutyPeople).returns<{
    added: number;
    removed: number;
  }>(),
  'duty.assign': command('安排值班', z.object({ id: id<'assignment'>(), duty }), ['duty'], dutyPeople).returns<null>(),
  'duty.unassign': command('撤下值班', z.object({ id: id<'assignment'>() }), ['duty'], dutyPeople).returns<null>(),
  /** another person takes over exactly this place */
  'duty.replace': command('换人', z.object({ id: id<'assignment'>(), personId: id<'person'>() }), ['duty'], dutyPeople).returns<null>(),
  'duty.pin': command('固定值班', z.object({ id: id<'assignment'>(), pinned: z.boolean() }), ['duty'], dutyPeople).returns<null>(),
} as const;
