import { z } from 'zod';
import { type Id, id } from '../../contract/id.ts';
import { keysOf } from '../../roster/person.ts';
import { localDate, localTime } from '../../time/local-date.ts';
import { householdFields } from '../household.ts';
import { privateWords } from './private-words.ts';

/** 要帮什么: tasks, never a diagnosis. */
export const careNeeds = {
  call: '每天问候',
  food: '送菜送饭',
  medicine: '代取药品',
  rubbish: '带走垃圾',
  child: '照看孩子',
  escort: '陪同外出',
  repair: '小修小补',
  heavy: '搬重物',
} as const;
export type CareNeed = keyof typeof careNeeds;

export const contactWays = { phone: '电话', door: '上门', message: '微信', neighbour: '邻居转告' } as const;
export type ContactWay = keyof typeof contactWays;

export const contactOutcomes = { well: '一切都好', needs: '有事要办', noAnswer: '没联系上' } as const;
export type ContactOutcome = keyof typeof contactOutcomes;

export type CareCaseId = Id<'care-case'>;
export type CareContactId = Id<'care-contact'>;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);
/** Words of a person: no illness, no number of an identity card. */
const plain = (what: string, most: number) =>
  text(what, most).superRefine((typed, context) => {
    const why = privateWords(typed);
    if (why !== null) context.addIssue({ code: 'custom', message: `${what}${why}` });
  });

/** 包保户: a door, who looks after it, and until when anything is kept. */
export const careCaseFields = z
  .object({
    place: householdFields.extend({ room: plain('门牌', 20) }),
    /** 怎么称呼: 张奶奶; purged */
    called: plain('称呼', 10),
    phone: plain('电话', 30),
    needs: z.array(z.enum(keysOf(careNeeds))).max(8),
    /** what the carer must know to do the task; no illness */
    words: plain('说明', 200),
    /** 包保人 */
    carerId: id<'person'>(),
    /** 替补 */
    deputyId: id<'person'>().nullable(),
    /** 几天联系一次 */
    everyDays: z.int('天数写整数').min(1, '至少 1 天').max(14, '最多 14 天'),
    from: localDate,
    /** 结束那天: from then on nobody need call */
    until: localDate.nullable(),
    /** 到这一天清除 */
    purgeOn: localDate,
  })
  .refine(({ place, called }) => place.unitId !== null || place.room !== '' || called !== '', {
    path: ['place'],
    message: '请写楼室，例如 3-2-501；不在楼栋里的写个地方或称呼',
  })
  .refine(({ carerId, deputyId }) => carerId !== deputyId, { path: ['deputyId'], message: '替补不能是包保人自己' })
  .refine(({ from, until }) => until === null || until >= from, { path: ['until'], message: '结束日期不能早于开始日期' })
  .refine(({ from, until, purgeOn }) => purgeOn > (until ?? from), { path: ['purgeOn'], message: '清除日期要在包保开始和结束以后' });
export type CareCaseFields = z.output<typeof careCaseFields>;
export type CareCase = CareCaseFields & { readonly id: CareCaseId };

/** 一次联系 */
export const careContactFields = z.object({
  at: localTime,
  way: z.enum(keysOf(contactWays)),
  outcome: z.enum(keysOf(contactOutcomes)),
  words: plain('联系情况', 200),
  personId: id<'person'>(),
});
export type CareContactFields = z.output<typeof careContactFields>;
export type CareContact = CareContactFields & { readonly id: CareContactId; readonly caseId: CareCaseId };
