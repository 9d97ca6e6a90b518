import { App } from 'antd';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { PosterId, PosterSummary } from '#core/boards/poster.ts';
import { posterTemplate } from '#core/boards/poster-templates.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useHost, useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { Designer } from './designer.tsx';
import { draftLike, draftOfPoster } from './draft.ts';
import { Gallery } from './gallery.tsx';
import { type Drafts, useDrafts } from './use-drafts.ts';
import './posters.css';

/** Takes a stored poster onto the table: itself, or a new one that starts like it. */
const useTakeStored = (drafts: Drafts) => {
  const host = useHost();
  const { message } = App.useApp();
  return async (id: PosterId, how: 'itself' | 'copy') => {
    try {
      const poster = await host.ask('poster.get', { id });
      drafts.take(how === 'itself' ? draftOfPoster(poster) : draftLike(poster.content));
    } catch (error) {
      message.error(failureOf(error).sentence);
    }
  };
};

/** A poster found by the search (`?focus=`) is opened once. */
const useFocusedPoster = (posters: readonly PosterSummary[] | undefined, open: (id: PosterId) => void) => {
  const [search, setSearch] = useSearchParams();
  const focus = search.get('focus');
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (focus === null || !posters) return;
    const found = posters.find((poster) => poster.id === focus && !poster.removed);
    if (found) latest.current(found.id);
    setSearch({}, { replace: true });
  }, [focus, posters, setSearch]);
};

/** 海报设计: what shall hang at the gate, and what does it say? */
export const PostersPage = () => {
  const list = useHostQuery('poster.list', {});
  const drafts = useDrafts();
  const takeStored = useTakeStored(drafts);
  useFocusedPoster(list.data, (id) => void takeStored(id, 'itself'));
  const draft = drafts.open;
  const template = draft ? posterTemplate(draft.edits.now.template) : undefined;
  return (
    <PageFrame title="海报设计" {...(draft ? {} : { question: '要贴一张什么？选一个版式，换上自己的话。' })} wide>
      <FailureNotice failure={list.error} onRetry={() => void list.refetch()} />
      {draft && template && (
        <Designer
          key={draft.id}
          draft={draft}
          template={template}
          onChange={drafts.change}
          onBack={drafts.putAside}
          onCopy={() => drafts.take(draftLike(draft.edits.now))}
        />
      )}
      {!(draft && template) && list.data && (
        <Gallery
          posters={list.data}
          aside={drafts.aside}
          onTake={drafts.take}
          onForget={({ id }) => drafts.forget(id)}
          onOpen={({ id }) => void takeStored(id, 'itself')}
          onCopy={({ id }) => void takeStored(id, 'copy')}
        />
      )}
      {!draft && !list.data && !list.error && <Busy label="正在打开海报…" />}
    </PageFrame>
  );
};
