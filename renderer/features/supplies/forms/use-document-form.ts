import { useState } from 'react';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { useLeaveGuard } from '#renderer/ui/use-leave-guard.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import type { FootDraft } from './people-part.tsx';

/** The head of a document while it is written: who did it last time is offered again, and leaving the page asks first. */
export const useDocumentForm = <Draft extends Pick<FootDraft, 'at' | 'handler'>>(
  blank: (now: Draft['at'], handler: string, checker: string) => Draft,
  linesDirty: boolean,
) => {
  const now = useLocalNow();
  const [handler, keepHandler] = useKeptState('supplies-handler', '');
  const [checker, keepChecker] = useKeptState('supplies-checker', '');
  const [id] = useState(() => crypto.randomUUID());
  const [start] = useState(() => blank(now(), handler, checker));
  const [draft, setDraft] = useState(start);
  const [sent, setSent] = useState(false);
  const dirty = !sent && (draft !== start || linesDirty);
  useLeaveGuard(dirty, '这张单据');
  return {
    id,
    draft,
    dirty,
    change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    /** the document is written: nothing is lost any more, and the next one starts with the same people */
    keep: () => {
      setSent(true);
      keepHandler(draft.handler);
      if ('checker' in draft && typeof draft.checker === 'string' && draft.checker !== '') keepChecker(draft.checker);
    },
  };
};
