import { useEffect, useState } from 'react';
import type { TypedMeeting } from '#core/meetings/meeting-draft.ts';
import { useHost } from '#renderer/api/use-host.ts';
import { type AutosaveState, createAutosave } from './autosave.ts';

/** Keeps what is typed in the host while there is something unsaved. */
export const useAutosave = (id: string, typed: TypedMeeting, unsaved: boolean): AutosaveState => {
  const host = useHost();
  const [state, tell] = useState<AutosaveState>({ is: 'idle' });
  const [autosave] = useState(() =>
    createAutosave({
      keep: (words) => host.ask('meetingDraft.keep', { id, typed: words }),
      drop: () => host.ask('meetingDraft.drop', { id }),
      tell,
      after: (ms, act) => {
        const timer = window.setTimeout(act, ms);
        return () => window.clearTimeout(timer);
      },
    }),
  );
  useEffect(() => autosave.note(typed, unsaved), [autosave, typed, unsaved]);
  useEffect(() => () => autosave.leave(), [autosave]);
  return state;
};
