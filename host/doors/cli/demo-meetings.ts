import type { DocumentRequest } from '#core/contract/document.ts';
import type { DirectLine } from '../direct-line.ts';

/** The record of the sample that is final, with its photo, and what meetings decided. */
export const meetingPapers = async (line: DirectLine): Promise<readonly (readonly [name: string, document: DocumentRequest])[]> => {
  const final = (await line.call('meeting.list', {})).find((meeting) => meeting.finalisedAt !== null);
  return [
    ...(final ? [['minutes-final.pdf', { kind: 'minutes', meetingId: final.id, attachments: true }] as const] : []),
    ['task-list.pdf', { kind: 'task-list', state: 'all', person: '' }],
  ];
};
