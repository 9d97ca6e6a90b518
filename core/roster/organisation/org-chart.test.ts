import { expect, test } from 'vitest';
import type { Id, PersonId } from '../../contract/id.ts';
import { blankPerson, type Person } from '../person.ts';
import type { Site } from './building.ts';
import { chargeText, orgChart } from './org-chart.ts';
import { pioneerHolders } from './pioneer-post.ts';
import { groupViews, type WorkingGroup } from './working-group.ts';

const person = (id: string, part: Partial<Person>): Person => ({ ...blankPerson, id: id as PersonId, removed: false, name: id, ...part });
const building = (id: string, committeeId: string | null, carerId: string | null) => ({
  id: id as Id<'building'>,
  name: `${id}栋`,
  position: Number(id),
  committeeId: committeeId as PersonId | null,
  carerId: carerId as PersonId | null,
});
const site: Site = {
  buildings: [building('1', 'wang', 'li'), building('2', 'wang', 'gone'), building('3', null, null)],
  units: [
    {
      id: 'u1' as Id<'building-unit'>,
      buildingId: '1' as Id<'building'>,
      name: '1单元',
      position: 1,
      rooms: ['101', '102'],
      carerId: 'li' as PersonId,
    },
    { id: 'u2' as Id<'building-unit'>, buildingId: '2' as Id<'building'>, name: '1单元', position: 1, rooms: ['101'], carerId: null },
  ],
};
const people = [
  person('wang', { branchOffice: 'organisation' }),
  person('chief', { branchOffice: 'secretary' }),
  person('li', {}),
  person('gone', { name: '老赵', removed: true }),
  person('other', { branchOffice: 'secretary', branchId: 'b2' as Id<'branch'> }),
];

test('the tree goes from the 书记 of this branch to the unit, with what each answers for', () => {
  const { root } = orgChart({ people, site });
  expect([root.person?.id, root.place]).toEqual(['chief', '3 栋 2 个单元 3 户']);
  const [wang] = root.children;
  expect([wang?.title, wang && chargeText(wang)]).toEqual(['组织委员', '1–2栋，3 户']);
  expect(wang?.children[0]?.children[0]).toMatchObject({ level: 4, person: { id: 'li' }, place: '1单元', size: '2 户' });
});

test('a building without a committee member hangs under an open place and is in the chart (a building nobody sees)', () => {
  const { root } = orgChart({ people, site });
  const open = root.children.at(-1);
  expect(open).toMatchObject({ person: null, gap: '3栋还没有支委包片。' });
  expect(root.children.flatMap((node) => node.children).map((node) => node.key)).toEqual(['1', '2', '3']);
});

test('somebody who was moved off the roster is a gap by name, never a carer', () => {
  const { root, gaps } = orgChart({ people, site });
  expect(gaps.map((gap) => gap.sentence)).toEqual([
    '3栋还没有包片支委。',
    '2栋的楼栋负责人老赵已移出花名册，请换人。',
    '3栋还没有楼栋负责人。',
    '2栋 1单元还没有单元负责人。',
  ]);
  expect(root.children[0]?.children[1]?.person).toBeNull();
});

test('without a 书记 and without buildings the chart still stands, and says what is missing', () => {
  const { root, gaps } = orgChart({ people: [], site: { buildings: [], units: [] } });
  expect([root.person, root.place, gaps.length]).toEqual([null, '全面负责', 1]);
});

const group = (name: string, leaderId: string | null): WorkingGroup => ({
  id: name as Id<'working-group'>,
  name,
  duties: '',
  leaderId: leaderId as PersonId | null,
  position: 1,
});

test('a leader who left, or who went to another group, is told; a name only people carry is a group too', () => {
  const members = [person('a', { group: '甲组' }), person('b', { group: '丙组' }), person('gone', { name: '老赵', removed: true })];
  const views = groupViews([group('甲组', 'gone'), group('乙组', 'b')], members);
  expect(views.map((view) => [view.name, view.members.length, view.hint])).toEqual([
    ['甲组', 1, '组长老赵已移出花名册，请另定组长。'],
    ['乙组', 0, '组长b现在在丙组，请另定组长或把人移回来。'],
    ['丙组', 1, '职责还没有写。'],
  ]);
});

test('a 先锋岗 held by somebody outside the Party, or who left, stands open and says why', () => {
  const all = [
    person('p', { politicalStatus: 'probationary' }),
    person('m', { name: '小李' }),
    person('x', { name: '老赵', removed: true }),
  ];
  const holders = pioneerHolders({ holderIds: all.map((one) => one.id) }, all);
  expect(holders.map((holder) => holder.gap)).toEqual([null, expect.stringContaining('小李的政治面貌是“群众”'), '老赵已移出花名册。']);
});
