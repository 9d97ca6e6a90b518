import type { Failure } from '#core/contract/failure.ts';
import type { MeetingDraft } from '#core/meetings/meeting-draft.ts';
import type { Person } from '#core/roster/person.ts';

/** What every part of the editor is given. */
export interface EditorPartProps {
  readonly draft: MeetingDraft;
  readonly change: (part: Partial<MeetingDraft>) => void;
  readonly failure: Failure | null;
  readonly people: readonly Person[];
  /** the meeting lies ahead: nothing was said yet */
  readonly planned: boolean;
}
