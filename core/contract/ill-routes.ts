import { z } from 'zod';
import { type IllAccepted, type IllRepair, illConsent, illStep, type LostDuty } from '../duty/ill.ts';
import { id } from './id.ts';
import { period } from './period.ts';
import { command, query, type Role, task } from './route.ts';

const dutyPeople: readonly Role[] = ['secretary', 'dutyLeader'];
const personAndDays = z.object({ personId: id<'person'>(), period });

/** 有人生病: what is lost, who could stand in, and the repair with the fewest changes. The absence itself is `absence.add`. */
export const illRoutes = {
  /** duties of the period that are not over, each with ranked replacements */
  'ill.lost': query(personAndDays, ['duty', 'roster']).returns<readonly LostDuty[]>(),
  /** writes nothing */
  'ill.repair': task(personAndDays.extend({ seed: z.int().min(0) }), dutyPeople).returns<IllRepair>(),
  /** 顶班、缺岗、加班 entries for published days, plain edits for the others; all or nothing */
  'ill.accept': command(
    '生病调班',
    z.object({
      personId: id<'person'>(),
      steps: z
        .array(z.object({ entryId: id<'duty-change'>(), step: illStep }))
        .min(1, '没有要调整的班')
        .max(500),
      consent: illConsent,
    }),
    ['duty'],
    dutyPeople,
  ).returns<IllAccepted>(),
};
