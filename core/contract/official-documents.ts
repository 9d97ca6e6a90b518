import { z } from 'zod';
import { officialMinutes } from '../meetings/official-minutes.ts';
import { id } from './id.ts';

/** 会议纪要: as stored, or as it is being written (`minutes`); without either, the first draft from the record. */
export const officialDocuments = [
  z.object({ kind: z.literal('official-minutes'), meetingId: id<'meeting'>(), minutes: officialMinutes.optional() }),
] as const;
export type OfficialDocument = z.output<(typeof officialDocuments)[number]>;
