import type { DocumentRequest, FileFormat } from '#core/contract/document.ts';
import type { DirectLine } from '../direct-line.ts';

/** The 会议纪要 that was drawn up, printed and as a Word file. */
export const officialPapers = async (
  line: DirectLine,
): Promise<readonly (readonly [name: string, document: DocumentRequest, format: FileFormat])[]> => {
  const drawnUp = (await line.call('official.list', {})).find((meeting) => meeting.drawnUp);
  if (!drawnUp) return [];
  const document: DocumentRequest = { kind: 'official-minutes', meetingId: drawnUp.meetingId };
  return [
    ['official-minutes.pdf', document, 'pdf'],
    ['official-minutes.docx', document, 'docx'],
  ];
};
