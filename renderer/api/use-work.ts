import { useCallback, useRef, useState } from 'react';
import type { Failure, Outcome } from '#core/contract/failure.ts';
import type { InputOf, ResultOf, TaskName } from '#core/contract/routes.ts';
import type { Progress } from './host-client.ts';
import { failureOf } from './use-act.ts';
import { useHost } from './use-host.ts';

export interface Work<Name extends TaskName> {
  run(input: InputOf<Name>): Promise<Outcome<ResultOf<Name>>>;
  cancel(): void;
  readonly busy: boolean;
  readonly progress: Progress | null;
  readonly failure: Failure | null;
  setFailure(failure: Failure | null): void;
}

/** Longer work (print, plan, back up) with progress and cancel, ready for `<Busy>` and `<FailureNotice>`. Never rejects. */
export const useWork = <Name extends TaskName>(route: Name): Work<Name> => {
  const host = useHost();
  const controller = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const run = useCallback(
    async (input: InputOf<Name>): Promise<Outcome<ResultOf<Name>>> => {
      const mine = new AbortController();
      controller.current = mine;
      setBusy(true);
      setProgress(null);
      setFailure(null);
      try {
        return { ok: true, value: await host.ask(route, input, { signal: mine.signal, onProgress: setProgress }) };
      } catch (error) {
        const known = failureOf(error);
        if (known.code !== 'cancelled') setFailure(known);
        return { ok: false, failure: known };
      } finally {
        setBusy(false);
      }
    },
    [host, route],
  );
  return { run, cancel: () => controller.current?.abort(), busy, progress, failure, setFailure };
};
