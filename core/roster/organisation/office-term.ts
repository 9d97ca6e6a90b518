import { z } from 'zod';
import { type Id, id, type PersonId } from '../../contract/id.ts';
import { type LocalDate, localDate } from '../../time/local-date.ts';
import { type BranchOffice, branchOffices, keysOf, type Person, politicalStatuses } from '../person.ts';

export type OfficeTermId = Id<'office-term'>;
export type Office = Exclude<BranchOffice, 'none'>;

/** The offices by rank: 书记 first. */
export const offices = keysOf(branchOffices).filter((office): office is Office => office !== 'none');

const appointedBy = z.string().trim().max(60, '任命机关最多 60 个字');
const note = z.string().trim().max(200, '备注最多 200 个字');

/** 任期: an office held by appointment, never by election; `to` is the day of relief, null = still held. */
export interface OfficeTerm {
  readonly id: OfficeTermId;
  readonly personId: PersonId;
  readonly office: Office;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** 任命机关; empty where the office came with the roster and nobody wrote it down yet */
  readonly appointedBy: string;
  readonly note: string;
}

/** 任命 */
export const appointment = z.object({
  personId: id<'person'>(),
  office: z.enum(offices as [Office, ...Office[]]),
  from: localDate,
  appointedBy: appointedBy.min(1, '请填写任命机关，例如 望桥街道党工委'),
  note,
  /** 书记 only: the one who holds the office is relieved on the same day, in the same step */
  replaces: z.boolean(),
});
export type Appointment = z.output<typeof appointment>;

/** 免去 */
export const relief = z.object({ personId: id<'person'>(), on: localDate, note });

/** 更正任期: what was not known or written wrongly; who and which office never change. */
export const termFields = z
  .object({ from: localDate, to: localDate.nullable(), appointedBy, note })
  .refine((term) => term.to === null || term.from <= term.to, { path: ['to'], message: '免去日期不能早于任命日期' });
export type TermFields = z.output<typeof termFields>;

type Officer = Pick<Person, 'id' | 'name' | 'branchOffice' | 'branchId' | 'removed'>;

/** Who else is 书记 of the branch in which this person is to be 书记: a branch has one only. Null: the office is free. */
export const secretaryBeside = <P extends Officer>(
  people: readonly P[],
  wanted: Pick<Officer, 'branchOffice' | 'branchId'> & { readonly id?: PersonId },
): P | null =>
  wanted.branchOffice === 'secretary'
    ? (people.find(
        (person) =>
          !person.removed && person.branchOffice === 'secretary' && person.branchId === wanted.branchId && person.id !== wanted.id,
      ) ?? null)
    : null;

export const twoSecretariesSentence = (held: string, wanted: string): string =>
  `${held}现在是书记，一个支部只有一位书记，${wanted === '' ? '' : `${wanted}的`}这一步没有保存。请先到“组织”页免去${held}，或在那里任命时一并免去；从表格导入的，请在表格里只留一位书记。`;

/**
 * Why this person cannot be appointed to an office of the branch; null = they can.
 * 党章: a probationary member may not be elected to one, and appointment goes no further.
 */
export const whyNoOffice = (person: Pick<Person, 'name' | 'politicalStatus'>): string | null =>
  person.politicalStatus === 'member'
    ? null
    : `${person.name}的政治面貌是“${politicalStatuses[person.politicalStatus]}”，支部职务由中共正式党员担任。如果登记错了，请先到名单里改。`;
