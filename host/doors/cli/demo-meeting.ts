import { randomUUID } from 'node:crypto';
import type { DocumentRequest } from '#core/contract/document.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { samplePlannedMeeting } from '#core/sample/sample-planned-meeting.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { DirectLine } from '../direct-line.ts';

/** A meeting that lies ahead, put into the books, and its notice. */
export const planSampleMeeting = async (
  line: DirectLine,
  today: LocalDate,
): Promise<readonly (readonly [name: string, document: DocumentRequest])[]> => {
  const people = (await line.call('person.list', {})).filter((person) => !person.removed);
  const { id, fields } = samplePlannedMeeting({ today, makeId: randomUUID }, people);
  await line.call('meeting.save', { id, fields } as InputOf<'meeting.save'>);
  return [['meeting-notice.pdf', { kind: 'meeting-notice', meetingId: id }]];
};
