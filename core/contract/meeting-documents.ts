import { z } from 'zod';
import { id } from './id.ts';

/** Printed papers of a meeting before it is held. Each kind has its maker in the host's table of meeting papers. */
export const meetingDocuments = [
  /** 会议通知: when, where, who is due, what is on the agenda */
  z.object({ kind: z.literal('meeting-notice'), meetingId: id<'meeting'>() }),
] as const;
export type MeetingDocument = z.output<(typeof meetingDocuments)[number]>;
