import { randomUUID } from 'node:crypto';
import type { DeliveryTaskId } from '#core/service/deliveries/delivery.ts';
import { shareUnits } from '#core/service/deliveries/team.ts';
import { addDays } from '#core/time/local-date.ts';
import { days, doorOf, doorsOf, moment, type Step, type Story } from './story.ts';

/** 每天服务居家隔离户 72 户 (domain.md 1f) */
const ISOLATED = 72;
const EVERY = 10;
const TEAMS = ['第一队', '第二队', '第三队', '第四队'];

const isolated = (story: Story): Step => ({
  at: moment(story, 0, '07:05'),
  act: async () => {
    const teams = TEAMS.map((name, index) => ({
      ...{ name, personIds: story.people.slice(index * 2, index * 2 + 2), unitIds: [], walk: 'up' as const },
    }));
    await story.call('delivery.saveTeams', {
      teams: shareUnits(teams, story.site).map((team) => ({ ...team, personIds: [...team.personIds], unitIds: [...team.unitIds] })),
    });
    const places = doorsOf(story)
      .filter((_, index) => index % EVERY === 0)
      .slice(0, ISOLATED);
    await story.call('isolated.save', {
      households: places.map((place) => ({
        id: randomUUID(),
        fields: { place, from: story.first, until: addDays(story.first, 13), kinds: ['meal'], needs: '放门口，按门铃' },
      })),
    });
  },
});

const tick = async (story: Story, ids: readonly DeliveryTaskId[], outcome: 'done' | 'noAnswer'): Promise<void> => {
  if (ids.length > 0) await story.call('delivery.tick', { ids: [...ids], outcome, at: null });
};

/** The list in the morning, every door by noon; whoever did not answer is gone back to in the afternoon. */
const served = (story: Story, day: number): readonly Step[] => {
  const date = addDays(story.first, day);
  const open = async (): Promise<readonly DeliveryTaskId[]> =>
    (await story.call('delivery.day', { date })).tasks.filter(({ outcome }) => outcome !== 'done').map(({ id }) => id);
  return [
    { at: moment(story, day, '07:20'), act: () => story.call('delivery.makeDay', { date }) },
    {
      at: moment(story, day, '11:40'),
      act: async () => {
        const ids = await open();
        await tick(story, ids.slice(3), 'done');
        await tick(story, ids.slice(0, 3), 'noAnswer');
      },
    },
    { at: moment(story, day, '16:50'), act: async () => tick(story, await open(), 'done') },
  ];
};

/** One batch a day: disinfected, two hours at rest, then to the doors. */
const parcels = (story: Story, day: number): readonly Step[] => {
  const batchId = randomUUID();
  const arrivedAt = moment(story, day, '13:00');
  const doors = doorsOf(story).filter((_, index) => index % 31 === day);
  const ids = doors.map(() => randomUUID());
  const fields = { arrivedAt, source: '望桥街道快递点', disinfectedAt: null, note: '' };
  return [
    {
      at: arrivedAt,
      act: async () => {
        await story.call('parcel.saveBatch', { id: batchId, fields });
        const one = (index: number) => ({ shelf: `A${1 + Math.floor(index / 6)}`, pieces: 1 });
        await story.call('parcel.add', {
          batchId,
          parcels: doors.map((place, index) => ({ id: ids[index] ?? '', fields: { place, ...one(index) } })),
        });
      },
    },
    {
      at: moment(story, day, '13:30'),
      act: () => story.call('parcel.disinfect', { id: batchId, at: moment(story, day, '13:30') }),
    },
    {
      at: moment(story, day, '15:35'),
      act: () => story.call('parcel.deliver', { ids, at: moment(story, day, '15:35'), delivererId: story.personId('陶德林') }),
    },
  ];
};

const handOvers = [
  ['home', '14:00', '家属', '石磊'],
  ['gate', '14:08', '石磊', '司机'],
  ['vehicle', '14:12', '司机', '司机'],
  ['arrived', '14:40', '司机', '护士'],
  ['leaving', '18:10', '护士', '司机'],
  ['backAtGate', '18:42', '司机', '石磊'],
  ['backHome', '18:55', '石磊', '家属'],
] as const;

/** 闭环接送: out and back, from hand to hand. */
const escorted = (story: Story): readonly Step[] => {
  const id = randomUUID();
  const [departAt, backBy] = [moment(story, 1, '14:00'), moment(story, 1, '19:00')];
  const journey = { destination: '市第一医院', aids: '轮椅，一人搀扶', vehicle: '社区用车', note: '' };
  const fields = { place: doorOf(story, '2-4-402'), departAt, backBy, ...journey };
  return [
    { at: moment(story, 0, '12:40'), act: () => story.call('escort.save', { id, fields }) },
    ...handOvers.map(([kind, time, handedBy, takenBy]) => {
      const at = moment(story, 1, time);
      const step = { kind, at, handedBy, takenBy, note: '' };
      return { at, act: () => story.call('escort.step', { id: randomUUID(), escortId: id, fields: step }) };
    }),
  ];
};

/** 配送、快递、接送 of the three days. */
export const deliverySteps = (story: Story): readonly Step[] => [
  isolated(story),
  ...days.flatMap((day) => [...served(story, day), ...parcels(story, day)]),
  ...escorted(story),
];
