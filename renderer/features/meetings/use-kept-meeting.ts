import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { KeptMeeting } from '#core/meetings/meeting-draft.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useHost } from '#renderer/api/use-host.ts';

interface KeptState {
  /** undefined = not known yet; null = there is none */
  readonly kept: KeptMeeting | null | undefined;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** The draft of a meeting as it lay in the host when the meeting was opened; asked once, since from then on this window writes it. */
export const useKeptMeeting = (id: string): KeptState => {
  const host = useHost();
  const [state, setState] = useState<Pick<KeptState, 'kept' | 'failure'>>({ kept: undefined, failure: null });
  const read = useCallback(() => {
    host
      .ask('meetingDraft.get', { id })
      .then((kept) => setState({ kept, failure: null }))
      .catch((error: unknown) => setState({ kept: undefined, failure: failureOf(error) }));
  }, [host, id]);
  useEffect(read, [read]);
  return { ...state, retry: read };
};
