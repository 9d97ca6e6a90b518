import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { LaptopState, Session } from '#core/contract/results.ts';
import type { BridgeState } from '#renderer/api/bridge.ts';
import { useHost } from '#renderer/api/use-host.ts';
import { laptopKey, useLaptop } from '#renderer/api/use-laptop.ts';

/** Where the window stands. `locked` keeps the pages and what is typed in them alive under the passphrase. */
export type Phase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'open'; readonly session: Session }
  /** `why` is told when it was not the person who locked */
  | { readonly kind: 'locked'; readonly session: Session; readonly why: string | null };

export interface SessionControl {
  readonly phase: Phase;
  readonly line: BridgeState;
  /** The host went away and came back since the person last closed the notice. */
  readonly interrupted: boolean;
  forgetInterruption(): void;
  enter(session: Session): void;
  lock(why?: string): Promise<void>;
  /** Back to the list of posts; what is typed and not saved is gone. */
  leave(): Promise<void>;
}

const SessionContext = createContext<SessionControl | null>(null);

export const useSession = (): SessionControl => {
  const control = useContext(SessionContext);
  if (!control) throw new Error('useSession outside SessionProvider');
  return control;
};

/** The line's state, and a call when it comes back after having been lost. */
const useLine = (onBack: () => void): BridgeState => {
  const host = useHost();
  const [line, setLine] = useState<BridgeState>('connecting');
  const wasLost = useRef(false);
  useEffect(
    () =>
      host.onState((state) => {
        setLine(state);
        if (state === 'up' && wasLost.current) onBack();
        wasLost.current = state === 'lost' || (state === 'connecting' && wasLost.current);
      }),
    [host, onBack],
  );
  return line;
};

const lockedAs =
  (why: string | null) =>
  (phase: Phase): Phase =>
    phase.kind === 'open' ? { kind: 'locked', session: phase.session, why } : phase;
const toLocked = lockedAs(null);

/** What the pages have read and kept is another post's or another person's. The next one begins where everybody begins. */
const forgetPages = (queries: QueryClient): void => {
  window.location.hash = '/today';
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== laptopKey[0] });
};

/** Which post this window has open, and what happens when the host locks it or goes away. */
export const SessionProvider = ({ children }: { readonly children: ReactNode }) => {
  const host = useHost();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [phase, setPhase] = useState<Phase>({ kind: 'choosing' });
  const [interrupted, setInterrupted] = useState(false);

  const enter = useCallback(
    (session: Session) => {
      setPhase((before) => {
        if (before.kind !== 'choosing' && before.session.accountId !== session.accountId) forgetPages(queries);
        return { kind: 'open', session };
      });
      message.destroy(); // a toast's 撤销 would be the former person's
      void queries.invalidateQueries();
    },
    [queries, message],
  );
  /** A new line has no session: a real post asks for its passphrase, the sample opens by itself. */
  const comeBack = useCallback(async () => {
    setInterrupted(true);
    try {
      const state = await queries.fetchQuery<LaptopState>({
        queryKey: laptopKey,
        queryFn: () => host.ask('laptop.state', {}),
        staleTime: 0,
      });
      setPhase((before) => {
        if (before.kind === 'choosing') return before;
        return state.session?.placeId === before.session.placeId ? { kind: 'open', session: state.session } : toLocked(before);
      });
      if (state.session) void queries.invalidateQueries();
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error;
      setPhase(toLocked); // lost again, or refused: the passphrase is the safe answer
    }
  }, [host, queries]);
  const onBack = useCallback(() => void comeBack(), [comeBack]);
  const line = useLine(onBack);

  useEffect(() => host.onLocked(() => setPhase(toLocked)), [host]);
  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        const error = event.type === 'updated' && event.action.type === 'error' ? event.action.error : null;
        if (error instanceof ExpectedFailure && error.failure.code === 'locked') setPhase(toLocked);
      }),
    [queries],
  );

  // A reload of the window keeps its session with the host for a while: go straight back in.
  const { data: laptop } = useLaptop();
  const [asked, setAsked] = useState(false);
  if (!asked && laptop) {
    setAsked(true);
    if (laptop.session) setPhase({ kind: 'open', session: laptop.session });
  }

  const lock = useCallback(
    async (why?: string) => {
      setPhase(lockedAs(why ?? null)); // hidden at once, whatever the host answers
      await host.ask('laptop.lock', {}).catch(() => undefined);
    },
    [host],
  );
  const leave = useCallback(async () => {
    setPhase({ kind: 'choosing' });
    message.destroy(); // a toast names people of this post, and its 撤销 would reach into the next one
    await host.ask('laptop.lock', {}).catch(() => undefined);
    forgetPages(queries);
    void queries.invalidateQueries({ queryKey: laptopKey });
  }, [host, queries, message]);

  const control = useMemo(
    () => ({ phase, line, interrupted, forgetInterruption: () => setInterrupted(false), enter, lock, leave }),
    [phase, line, interrupted, enter, lock, leave],
  );
  return <SessionContext value={control}>{children}</SessionContext>;
};
