import { z } from 'zod';
import { type Id, id, type PersonId } from '../../contract/id.ts';
import type { Person } from '../person.ts';

export type WorkingGroupId = Id<'working-group'>;

const groupName = z.string().trim().min(1, '请填写组名').max(20, '组名最多 20 个字');

/** 工作组: what it is for and who leads it. Who is in it stands with the people (`person.group`). */
export const workingGroupFields = z.object({
  name: groupName,
  duties: z.string().trim().max(300, '职责最多 300 个字'),
  /** 组长 */
  leaderId: id<'person'>().nullable(),
});
export type WorkingGroupFields = z.output<typeof workingGroupFields>;
export type WorkingGroup = WorkingGroupFields & { readonly id: WorkingGroupId; readonly position: number };

/** 五组: what five reports of 2022 describe for a closed community; one click writes them down, each word can be changed. */
export const fiveGroups: readonly Pick<WorkingGroupFields, 'name' | 'duties'>[] = [
  { name: '疫情封控组', duties: '守好卡口，查验、登记、测温；封控楼栋值守和楼院巡逻；劝返聚集和未戴口罩的人。' },
  { name: '核酸检查组', duties: '通知楼栋下楼时间，维持一米间隔和队伍；协助扫码登记；登记没有做的住户，组织补检。' },
  { name: '宣传劝导组', duties: '张贴通知，发放明白卡和一封信；用喇叭和微信群提醒；听取意见，解释政策。' },
  { name: '帮扶救助服务组', duties: '给老人、孕产妇、行动不便和隔离的住户送菜送药；接听求助电话，办完一件销一件。' },
  { name: '协调保障组', duties: '接收、清点、保管和发放物资；排班和交接；保障取暖、热饭和通信；对接街道、社区和物业。' },
];

export interface GroupView {
  /** null: the name stands with people only, its duties are not written down yet */
  readonly group: WorkingGroup | null;
  readonly name: string;
  readonly members: readonly Person[];
  /** Null also when the one appointed left; `hint` says so. */
  readonly leader: Person | null;
  readonly hint: string | null;
}

const leaderHint = (group: WorkingGroup, leader: Person | undefined, memberCount: number): string | null => {
  if (!leader) return memberCount > 0 ? '还没有组长。' : null;
  if (leader.removed) return `组长${leader.name}已移出花名册，请另定组长。`;
  if (leader.group !== group.name)
    return `组长${leader.name}现在${leader.group === '' ? '没有编组' : `在${leader.group}`}，请另定组长或把人移回来。`;
  return null;
};

/** Every group with its members: the written ones in their order, then names that only people carry. People without one: `ungrouped`. */
export const groupViews = (groups: readonly WorkingGroup[], people: readonly Person[]): readonly GroupView[] => {
  const present = people.filter((person) => !person.removed);
  const membersOf = (name: string): readonly Person[] => present.filter((person) => person.group === name);
  const written = groups.map((group): GroupView => {
    const leader = people.find((person) => person.id === group.leaderId);
    const members = membersOf(group.name);
    return {
      group,
      name: group.name,
      members,
      leader: leader?.removed ? null : (leader ?? null),
      hint: leaderHint(group, leader, members.length),
    };
  });
  const known = new Set(groups.map((group) => group.name));
  const others = [...new Set(present.map((person) => person.group))].filter((name) => name !== '' && !known.has(name)).sort();
  return [
    ...written,
    ...others.map((name): GroupView => ({ group: null, name, members: membersOf(name), leader: null, hint: '职责还没有写。' })),
  ];
};

export const ungrouped = (people: readonly Person[]): readonly Person[] =>
  people.filter((person) => !person.removed && person.group === '');

/** Where a person may go: the names of all groups. */
export const groupNames = (views: readonly GroupView[]): readonly string[] => views.map((view) => view.name);

export const isGroupName = (name: string): boolean => name === '' || groupName.safeParse(name).success;

/** 移到组: the empty name takes people out of every group. */
export const groupMove = z.object({
  personIds: z.array(id<'person'>()).min(1, '请选要移的人').max(10_000),
  group: z.string().trim().max(20, '组名最多 20 个字'),
});
export type GroupMove = { readonly personIds: readonly PersonId[]; readonly group: string };
