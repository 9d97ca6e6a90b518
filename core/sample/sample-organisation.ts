import type { CarerPlace } from '../roster/organisation/building.ts';
import { type PlannedBuilding, roomsOf } from '../roster/organisation/building-plan.ts';
import type { Appointment, Office } from '../roster/organisation/office-term.ts';
import type { PioneerPostFields } from '../roster/organisation/pioneer-post.ts';
import { fiveGroups, type WorkingGroupFields } from '../roster/organisation/working-group.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import type { SampleKeys } from './sample-keys.ts';

/** 批准和任命机关 of the sample's branch. */
export const sampleApprovedBy = '中共望桥街道工作委员会';

const FOUNDED = -12;

interface SampleTerm {
  readonly name: string;
  readonly office: Office;
  readonly from: LocalDate;
}

/** Who holds an office today, and since when: four from the founding on, the 宣传委员 two days later. */
export const sampleTerms = (today: LocalDate): readonly SampleTerm[] => [
  { name: '周启明', office: 'secretary', from: addDays(today, FOUNDED) },
  { name: '何立新', office: 'deputySecretary', from: addDays(today, FOUNDED) },
  { name: '沈祎', office: 'organisation', from: addDays(today, FOUNDED) },
  { name: '郭旻', office: 'publicity', from: addDays(today, -10) },
  { name: '欧阳堃', office: 'discipline', from: addDays(today, FOUNDED) },
];

/** Somebody who held an office before, and why it ended. */
export const samplePastTerm = ({ today, personId }: Pick<SampleKeys, 'today' | 'personId'>) => {
  const appointment: Appointment = {
    personId: personId('许婷'),
    office: 'publicity',
    from: addDays(today, FOUNDED),
    appointedBy: sampleApprovedBy,
    note: '',
    replaces: false,
  };
  return { appointment, relief: { personId: appointment.personId, on: addDays(today, -10), note: '专门负责核酸检查组' } };
};

/** Leaders as the committee meeting of the sample resolved. */
const leaders = ['周启明', '许婷', '郭旻', '唐桂芳', '何立新'];

export const sampleGroups = (personId: SampleKeys['personId']): readonly WorkingGroupFields[] =>
  fiveGroups.map((group, index) => ({ ...group, leaderId: personId(leaders[index] ?? '') }));

const TALL = roomsOf(6, 3);
const NARROW = roomsOf(6, 2);
/** 13栋 has one attic flat above each staircase: the odd three that make 753. */
const ATTIC = [...NARROW, '701'];

/** Doors of one unit: 1–6栋 and the first unit of 7栋 have three doors to a floor, the others two. */
const roomsFor = (building: number, unit: number): readonly string[] => {
  if (building === 13) return ATTIC;
  return building < 7 || (building === 7 && unit === 1) ? TALL : NARROW;
};

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** 13 buildings, 50 units, 753 households, exactly as the sample post says of itself. */
export const sampleBuildings = (): readonly PlannedBuilding[] =>
  upTo(13).map((building) => ({
    name: `${building}栋`,
    units: upTo(building < 12 ? 4 : 3).map((unit) => ({ name: `${unit}单元`, rooms: roomsFor(building, unit) })),
  }));

/** 支委 by building: 何立新 1–3, 沈祎 4–6, 郭旻 7–10, 欧阳堃 11–13. */
const committeeFor = (building: number): string => {
  if (building <= 3) return '何立新';
  if (building <= 6) return '沈祎';
  return building <= 10 ? '郭旻' : '欧阳堃';
};

const buildingCarers = '唐桂芳 马垚 丁晓玥 贺春生 杨帆 石磊 陶德林 许婷 曹志强 王喆 邓颖 傅海涛 田玉梅'.split(' ');
const unitCarers =
  '罗建国 苏若琳 梁晓曦 韩玥彤 鲁秀兰 贾永福 夏雨晴 潘振华 钟丽娟 范小军 姚志远 白雪梅 崔明哲 康佳宁 秦文博 买买提·艾力 孔令仪'.split(' ');

/** The last unit has nobody yet: the page shows what an open place looks like. */
const OPEN_UNIT = { building: 13, unit: 3 };

/** Whom each place is given to, by the names of building and unit. */
export const sampleCarers = (): readonly {
  readonly kind: CarerPlace['kind'];
  readonly building: string;
  readonly unit: string;
  readonly name: string;
}[] =>
  sampleBuildings().flatMap(({ name: building, units }, index) => [
    { kind: 'committee' as const, building, unit: '', name: committeeFor(index + 1) },
    { kind: 'building' as const, building, unit: '', name: buildingCarers[index] ?? '' },
    ...units
      .map(({ name: unit }, at) => ({
        kind: 'unit' as const,
        building,
        unit,
        name: unitCarers[(index * 4 + at) % unitCarers.length] ?? '',
      }))
      .filter((_, at) => index + 1 !== OPEN_UNIT.building || at + 1 !== OPEN_UNIT.unit),
  ]);

/** Two 党员先锋岗: at the gate and at the door. */
export const samplePioneerPosts = (personId: SampleKeys['personId']): readonly PioneerPostFields[] => [
  {
    name: '进口卡口党员先锋岗',
    place: '小区进口',
    duties: '查验、登记、测温，一个不漏；夜里和雪天先上。',
    commitment: '我在岗，请放心；有事找我，马上就办。',
    holderIds: [personId('曹志强'), personId('王喆')],
  },
  {
    name: '物资配送党员先锋岗',
    place: '物业楼前物资点',
    duties: '接收清点两人在场，送到单元门口，老人和行动不便的住户送到家门。',
    commitment: '不错一户，不漏一户，当天的当天送到。',
    holderIds: [personId('傅海涛')],
  },
];
