import { z } from 'zod';
import { id, type PersonId, type ShiftId } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { quantity } from '../supplies/quantity.ts';
import { addDays, dateOf, type LocalDate, type LocalTime, localDate, localTime, minuteOfDay } from '../time/local-date.ts';

/** 查验计数: numbers, never names of people who pass. */
export const handoverCounters = {
  people: '查验人次',
  vehicles: '查验车辆',
  turnedBack: '劝返',
  feverish: '体温异常',
  redCodes: '红码处置',
  yellowCodes: '黄码处置',
} as const;
export type CounterName = keyof typeof handoverCounters;

/** What is looked at and found good, or not. */
export const handoverChecks = { equipment: '设备', keys: '钥匙、印章', disinfection: '环境消杀' } as const;
export type CheckName = keyof typeof handoverChecks;

/** 三方签字, in the order in which they are put. */
export const signatureRoles = { outgoing: '交班人', incoming: '接班人', leader: '带班' } as const;
export type SignatureRole = keyof typeof signatureRoles;
export const signatureOrder = keysOf(signatureRoles);

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);
const counter = z.int('只写整数').min(0, '不能是负数').max(99_999, '数字太大了，请核对').nullable();
const check = z.object({ state: z.enum(['good', 'trouble']).nullable(), note: text('说明', 200) });
const matterId = id<'matter'>();
export type MatterId = z.output<typeof matterId>;

/** What the people of a shift write down. Null = not filled in yet; a draft may have gaps, a signature may not. */
export const handoverFields = z.object({
  counters: z.object({
    people: counter,
    vehicles: counter,
    turnedBack: counter,
    feverish: counter,
    redCodes: counter,
    yellowCodes: counter,
  }),
  /** 体温异常、红黄码怎么处置的 */
  abnormal: text('处置情况', 500),
  /** 人员到岗 */
  roll: z.object({ state: z.enum(['all', 'some']).nullable(), absent: z.array(id<'person'>()).max(100), note: text('未到原因', 200) }),
  /** 上级通知 */
  notices: text('上级通知', 500),
  /** 重点户 */
  households: text('重点户', 500),
  checks: z.object({ equipment: check, keys: check, disinfection: check }),
  weather: text('天气', 40),
  /** 未办事项: carried ones and new ones */
  matters: z
    .array(
      z.object({
        id: matterId,
        text: text('未办事项', 200).min(1, '请写清是什么事，或删去这一行'),
        done: z.boolean(),
        result: text('办理结果', 200),
      }),
    )
    .max(100, '未办事项最多 100 件'),
  /** 物资清点 */
  stock: z.array(z.object({ itemId: id<'item'>(), counted: quantity.nullable(), reason: text('差数原因', 100) })).max(100),
});
export type HandoverFields = z.output<typeof handoverFields>;

/** What is kept of a shift: what was written, with the words of that day, so that an old sheet reads the same for ever. */
export const handoverContent = handoverFields.extend({
  shiftName: z.string(),
  startsAt: localTime,
  endsAt: localTime,
  /** who signed, as they were called then; '' = not yet */
  signers: z.object({ outgoing: z.string(), incoming: z.string(), leader: z.string() }),
  /** 应到: who stood in the plan */
  due: z.array(z.object({ personId: id<'person'>(), name: z.string() })),
  matters: z.array(
    z.object({
      id: matterId,
      text: z.string(),
      done: z.boolean(),
      result: z.string(),
      /** the handover in which it was first written down */
      raisedIn: z.string(),
      raisedOn: localDate,
      raisedBy: z.string(),
    }),
  ),
  stock: z.array(
    z.object({
      itemId: id<'item'>(),
      name: z.string(),
      unit: z.string(),
      counted: quantity.nullable(),
      /** 账面数 when the sheet was saved */
      book: z.int(),
      reason: z.string(),
    }),
  ),
});
export type HandoverContent = z.output<typeof handoverContent>;
export type OpenMatter = HandoverContent['matters'][number];
export type StockCount = HandoverContent['stock'][number];

export const noSigners: HandoverContent['signers'] = { outgoing: '', incoming: '', leader: '' };

export interface Signature {
  readonly personId: PersonId;
  readonly name: string;
  readonly at: LocalTime;
}
export type Signatures = { readonly [Role in SignatureRole]: Signature | null };

/** 填写中 → 已交班 → 已接班 → 已交清. From the first signature on nothing in it is changed. */
export const handoverStates = { draft: '还没签', handed: '已交班，等接班人签', taken: '已接班，等带班签', locked: '已交清' } as const;
export type HandoverState = keyof typeof handoverStates;

export const handoverState = (signatures: Readonly<Record<SignatureRole, unknown>>): HandoverState => {
  if (!signatures.outgoing) return 'draft';
  if (!signatures.incoming) return 'handed';
  return signatures.leader ? 'locked' : 'taken';
};

/** Whose signature comes next; null when all three are there. */
export const nextSignature = (state: HandoverState): SignatureRole | null =>
  (({ draft: 'outgoing', handed: 'incoming', taken: 'leader', locked: null }) as const)[state];

/** One sheet per shift of a day. */
export const handoverId = (date: LocalDate, shiftId: ShiftId): string => `${date}:${shiftId}`;

const GRACE_MINUTES = 30;
const MINUTES_PER_DAY = 1440;

const minutesLater = (time: LocalTime, minutes: number): LocalTime => {
  const sum = minuteOfDay(time) + minutes;
  const day = addDays(dateOf(time), Math.floor(sum / MINUTES_PER_DAY));
  const rest = sum % MINUTES_PER_DAY;
  return `${day}T${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}` as LocalTime;
};

/** 逾期: half an hour after the shift's end not all three have signed. */
export const isOverdue = (endsAt: LocalTime, state: HandoverState, now: LocalTime): boolean =>
  state !== 'locked' && now >= minutesLater(endsAt, GRACE_MINUTES);

export const emptyHandover: HandoverFields = {
  counters: { people: null, vehicles: null, turnedBack: null, feverish: null, redCodes: null, yellowCodes: null },
  abnormal: '',
  roll: { state: null, absent: [], note: '' },
  notices: '',
  households: '',
  checks: { equipment: { state: null, note: '' }, keys: { state: null, note: '' }, disinfection: { state: null, note: '' } },
  weather: '',
  matters: [],
  stock: [],
};

/** 盘点差数: counted minus book; null while it is not counted. */
export const stockDifference = ({ counted, book }: Pick<StockCount, 'counted' | 'book'>): number | null =>
  counted === null ? null : counted - book;
