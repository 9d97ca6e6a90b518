import { useCallback } from 'react';
import { unrecorded } from '#core/contract/print-routes.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { useHost } from '#renderer/api/use-host.ts';

/** Tells 最近打印 what went to a printer or a file. The paper is there whether it can be written down or not, so nobody is told of a failure. */
export const usePrintNote = () => {
  const host = useHost();
  return useCallback(
    (note: InputOf<'print.note'>) => {
      if (!unrecorded.includes(note.document.kind)) void host.ask('print.note', note).catch(() => undefined);
    },
    [host],
  );
};
