import { randomUUID } from 'node:crypto';
import type { HandoverFields } from '#core/duty/handover.ts';
import { addDays } from '#core/time/local-date.ts';
import { shiftSigner } from '../live-sample-duties.ts';
import { days, moment, type Step, type Story } from './story.ts';

/** 查验人次 of night, early and late: 660 in three days, 220 a day (domain.md 1b). */
const checked: readonly (readonly [night: number, early: number, late: number])[] = [
  [18, 112, 84],
  [21, 118, 84],
  [19, 116, 88],
];
const HANDED_OVER = ['08:02', '16:03', '24:04'];

const countersOf = (day: number, shift: number): HandoverFields['counters'] => ({
  people: checked[day]?.[shift] ?? 0,
  vehicles: 4 + shift * 9 + day,
  turnedBack: shift,
  feverish: day === 1 && shift === 1 ? 1 : 0,
  redCodes: 0,
  yellowCodes: 0,
});

const handovers = (story: Story, note: (locked: boolean) => void): readonly Step[] => {
  const sign = shiftSigner(story.call);
  return days.flatMap((day) =>
    HANDED_OVER.map((time, shift) => ({
      at: moment(story, day, time),
      act: async () => {
        const { shifts } = await story.call('duty.setup', {});
        const shiftId = shifts[shift]?.id;
        if (shiftId) note(await sign(addDays(story.first, day), shiftId, countersOf(day, shift)));
      },
    })),
  );
};

const PATROLS = [60, 300, 540, 780, 1020, 1260];
const PATROL_MINUTES = 45;

const foundBy = ['8 栋北侧围栏松动，已绑牢', '地下车库侧门没关，已锁好', '12 栋楼道灯不亮，已报物业'];

/** Six rounds a day, typed in the evening from the sheet at the gate. */
const patrols = (story: Story, day: number): Step => ({
  at: moment(story, day, '22:10'),
  act: async () => {
    for (const [index, startMinute] of PATROLS.entries()) {
      const personIds = story.people.slice(index * 2, index * 2 + 2);
      const found = index === 4 ? (foundBy[day] ?? '') : '';
      const walked = { date: addDays(story.first, day), startMinute, endMinute: startMinute + PATROL_MINUTES };
      await story.call('patrol.save', { id: randomUUID(), fields: { ...walked, personIds, route: '沿围墙一圈', found } });
    }
  },
});

/** 三天发布信息 210 条 (domain: 统计 of the reports); the 11 calls are those that became requests. */
const counted = [
  [0, '12:00', 'messages', 32],
  [0, '21:00', 'messages', 36],
  [0, '21:02', 'broadcasts', 6],
  [1, '12:00', 'messages', 35],
  [1, '21:00', 'messages', 37],
  [1, '21:02', 'leaflets', 120],
  [2, '12:00', 'messages', 34],
  [2, '21:00', 'messages', 36],
  [2, '21:02', 'explained', 9],
] as const;

/** 交接、巡逻、计数 of the three days; `note` hears of each sheet whether all three have signed. */
export const gateSteps = (story: Story, note: (locked: boolean) => void): readonly Step[] => [
  ...handovers(story, note),
  ...days.map((day) => patrols(story, day)),
  ...counted.map(([day, time, kind, count]) => {
    const fields = { date: addDays(story.first, day), kind, count, note: '' };
    return { at: moment(story, day, time), act: () => story.call('tally.save', { id: randomUUID(), fields }) };
  }),
];
