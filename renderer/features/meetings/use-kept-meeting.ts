import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { KeptMeeting, TypedMeeting } from '#core/meetings/meeting-draft.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useHost } from '#renderer/api/use-host.ts';

interface KeptState {
  /** undefined = not known yet; null = there is none */
  readonly kept: KeptMeeting | null | undefined;
  readonly failure: Failure | null;
}

/** The draft of a meeting as it lay in the host when the meeting was opened, and what became of it; asked once, since from then on this window writes it. */
export const useKeptMeeting = (id: string) => {
  const host = useHost();
  const [{ kept, failure }, setState] = useState<KeptState>({ kept: undefined, failure: null });
  /** what the editor goes on with; null = from what is saved; undefined = not decided yet */
  const [chosen, choose] = useState<TypedMeeting | null | undefined>(undefined);
  const retry = useCallback(() => {
    host
      .ask('meetingDraft.get', { id })
      .then((found) => setState({ kept: found, failure: null }))
      .catch((error: unknown) => setState({ kept: undefined, failure: failureOf(error) }));
  }, [host, id]);
  useEffect(retry, [retry]);
  const drop = () => {
    // a draft that cannot be put away now is offered again at the next opening
    host.ask('meetingDraft.drop', { id }).catch(() => undefined);
    choose(null);
  };
  return { kept, failure, retry, drop, resume: () => choose(kept), resumed: kept === null ? null : chosen };
};
