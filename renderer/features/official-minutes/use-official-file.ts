import type { FileFormat } from '#core/contract/document.ts';
import type { MeetingId } from '#core/contract/id.ts';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { usePrintNote } from '#renderer/ui/use-print-note.ts';

/** The stored 纪要 as a file, and where it went; `printed` when it went to the printer. */
export const useOfficialFile = (meetingId: MeetingId) => {
  const file = useFileSaving('paper.file');
  const noteDown = usePrintNote();
  const document = { kind: 'official-minutes', meetingId } as const;
  const printed = (): void => noteDown({ document, title: '会议纪要', format: 'print', pages: null });
  const write = async (format: FileFormat): Promise<void> => {
    const made = await file.save({ document, format });
    if (made) noteDown({ document, title: '会议纪要', format, pages: made.pages ?? null });
  };
  return { ...file, write, printed };
};
