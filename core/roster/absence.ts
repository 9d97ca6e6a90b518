import { z } from 'zod';
import { type AbsenceId, id, type PersonId } from '../contract/id.ts';
import { localDate } from '../time/local-date.ts';
import { keysOf } from './person.ts';

/** Why a person cannot serve: leave (请假), sickness (生病), isolation or close contact (隔离/密接), public business (公出). */
export const absenceKinds = { leave: '请假', sick: '生病', isolation: '隔离', business: '公出' } as const;

export const absenceFields = z
  .object({
    personId: id<'person'>(),
    from: localDate,
    to: localDate,
    kind: z.enum(keysOf(absenceKinds)),
    note: z.string().trim().max(100, '说明最多 100 个字'),
  })
  .refine((absence) => absence.from <= absence.to, { path: ['to'], message: '结束日期不能早于开始日期' });

export type AbsenceFields = z.output<typeof absenceFields>;
export type Absence = AbsenceFields & { readonly id: AbsenceId; readonly personId: PersonId };
