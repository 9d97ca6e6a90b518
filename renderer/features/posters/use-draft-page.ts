import { useMemo, useRef } from 'react';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PaperPage } from '#core/contract/document.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { withPicture, withStandIn } from './picture-stand-in.ts';
import { useSettled } from './use-settled.ts';

/** ms after the last key: a page is laid out in the pauses of typing */
const PAUSE = 250;

interface DraftPage {
  /** the newest page there is; the one before stays until the next is there */
  readonly page: PaperPage | null;
  readonly failure: ReturnType<typeof useHostQuery<'paper.page'>>['error'];
  readonly retry: () => void;
  /** `page` shows what is typed now */
  readonly current: boolean;
}

/** The finished page of a poster in work: the same one that a saved poster is printed from. */
export const useDraftPage = (content: PosterContent): DraftPage => {
  const settled = useSettled(content, PAUSE);
  const light = useMemo(() => withStandIn(settled), [settled]);
  const { data, error, refetch } = useHostQuery('paper.page', { kind: 'poster-draft', content: light });
  const last = useRef<PaperPage | null>(null);
  if (data) last.current = data;
  const shown = data ?? last.current;
  const page = useMemo(() => shown && { ...shown, html: withPicture(shown.html, settled.picture) }, [shown, settled.picture]);
  return { page, failure: error, retry: () => void refetch(), current: data !== undefined && settled === content };
};
