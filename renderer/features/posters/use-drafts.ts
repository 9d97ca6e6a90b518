import type { PosterId } from '#core/boards/poster.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { type Draft, isUnsaved } from './draft.ts';

interface Work {
  readonly drafts: readonly Draft[];
  /** the one on the table; null = the gallery */
  readonly openId: PosterId | null;
}

export interface Drafts {
  readonly open: Draft | null;
  /** put aside without being saved, newest first */
  readonly aside: readonly Draft[];
  /** takes a poster onto the table; one of the same poster in work goes on as it was */
  take(draft: Draft): void;
  change(draft: Draft): void;
  /** back to the gallery; what is not saved waits there */
  putAside(): void;
  forget(id: PosterId): void;
}

const nothing: Work = { drafts: [], openId: null };

/** Posters in work: they outlive their page as long as the post stays open, in memory only. */
export const useDrafts = (): Drafts => {
  const [work, setWork] = useKeptState<Work>('posters.work', nothing);
  const { drafts, openId } = work;
  const without = (id: PosterId): readonly Draft[] => drafts.filter((draft) => draft.id !== id);
  return {
    open: drafts.find((draft) => draft.id === openId) ?? null,
    aside: drafts.filter((draft) => draft.id !== openId && isUnsaved(draft)),
    take: (draft) => {
      const known = drafts.find((one) => one.id === draft.id && isUnsaved(one));
      setWork({ drafts: [known ?? draft, ...without(draft.id)], openId: draft.id });
    },
    change: (draft) => setWork({ drafts: [draft, ...without(draft.id)], openId: draft.id }),
    putAside: () => setWork({ drafts: drafts.filter(isUnsaved), openId: null }),
    forget: (id) => setWork({ drafts: without(id), openId: openId === id ? null : openId }),
  };
};
