import { z } from 'zod';
import { type Id, id } from '../contract/id.ts';
import { localDate } from '../time/local-date.ts';

export type RegistrationId = Id<'double-registration'>;

/** 意向岗位 that a report form offers; others can be written. */
export const usualPosts = ['卡口', '巡逻', '核酸点', '物资点', '配送', '消杀', '宣传', '值班电话'] as const;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

/** 双报到: what a Party member of another unit says on reporting to the community they live in. */
export const registrationFields = z.object({
  personId: id<'person'>(),
  reportedOn: localDate,
  /** 居住地, as building and unit or in words; never who else lives there */
  residence: text('居住地', 40),
  /** 意向岗位 */
  wishedPosts: z.array(text('意向岗位', 12).min(1, '意向岗位不能是空的')).max(8, '意向岗位最多 8 个').readonly(),
  /** 可值班时段, e.g. 工作日晚上，周末全天 */
  availableHours: text('可值班时段', 60),
  /** 接收人 */
  receivedBy: text('接收人', 30).min(1, '请填写接收人'),
  note: text('备注', 200),
});
export type RegistrationFields = z.output<typeof registrationFields>;
export type Registration = RegistrationFields & { readonly id: RegistrationId };

/** What the form tells of the person: kept in the roster, so that nothing is typed twice. */
export const reportedPerson = z.object({
  /** 单位党组织 */
  homeBranch: text('单位党组织', 60),
  skills: z.array(text('特长', 12).min(1, '特长不能是空的')).max(12, '特长最多 12 项').readonly(),
});
export type ReportedPerson = z.output<typeof reportedPerson>;

export interface RegistrationFilter {
  /** name, residence, hours or note */
  readonly text: string;
  /** '' = any */
  readonly post: string;
  /** '' = any */
  readonly skill: string;
}
export const noRegistrationFilter: RegistrationFilter = { text: '', post: '', skill: '' };

/** A line of the list: the form together with what the roster says of the person. */
export interface RegistrationLine extends Registration {
  readonly name: string;
  readonly unit: string;
  readonly phone: string;
  readonly homeBranch: string;
  readonly skills: readonly string[];
  readonly trained: boolean;
  readonly removed: boolean;
}

export const filterRegistrations = (lines: readonly RegistrationLine[], filter: RegistrationFilter): readonly RegistrationLine[] => {
  const wanted = filter.text.trim();
  return lines.filter(
    (line) =>
      (filter.post === '' || line.wishedPosts.includes(filter.post)) &&
      (filter.skill === '' || line.skills.includes(filter.skill)) &&
      (wanted === '' ||
        [line.name, line.unit, line.homeBranch, line.residence, line.availableHours, line.note].some((words) => words.includes(wanted))),
  );
};
