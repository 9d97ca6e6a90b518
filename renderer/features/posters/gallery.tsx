import { Input, type InputRef, Segmented } from 'antd';
import { useEffect, useRef } from 'react';
import { startingContent } from '#core/boards/new-poster.ts';
import type { PosterSummary } from '#core/boards/poster.ts';
import { type PosterKind, type PosterTemplate, posterKinds } from '#core/boards/poster-template.ts';
import { posterTemplate, posterTemplates } from '#core/boards/poster-templates.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { type Draft, draftName, draftOfTemplate } from './draft.ts';
import { OwnPosters } from './own-posters.tsx';
import { SheetCard } from './sheet-card.tsx';
import { groupTemplates, type TemplateGroup } from './template-search.ts';
import { UnsavedLine } from './unsaved-line.tsx';

interface GalleryProps {
  readonly posters: readonly PosterSummary[];
  readonly aside: readonly Draft[];
  readonly onTake: (draft: Draft) => void;
  readonly onForget: (draft: Draft) => void;
  readonly onOpen: (poster: PosterSummary) => void;
  readonly onCopy: (poster: PosterSummary) => void;
}

type Shelf = 'all' | 'own' | PosterKind;

const shelves: readonly { readonly value: Shelf; readonly label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'own', label: '我的' },
  ...(Object.keys(posterKinds) as PosterKind[]).map((kind) => ({ value: kind, label: posterKinds[kind] })),
];

const nameOf = (draft: Draft): string => {
  const template = posterTemplate(draft.edits.now.template);
  return template ? draftName(draft, template) : (draft.name ?? '');
};

const Group = ({ group, onTake }: { readonly group: TemplateGroup; readonly onTake: (template: PosterTemplate) => void }) => (
  <section className="poster-group">
    <h2>{group.name}</h2>
    <ul className="sheet-cards" aria-label={group.name}>
      {group.templates.map((template) => (
        <SheetCard
          key={template.key}
          name={template.name}
          words={template.purpose}
          label={`用${template.name}做一张`}
          document={{ kind: 'poster-draft', content: startingContent(template) }}
          onOpen={() => onTake(template)}
        />
      ))}
    </ul>
  </section>
);

/** Everything a poster can start from: what waits to be saved, one's own, and the templates by what they are for. */
export const Gallery = ({ posters, aside, onTake, onForget, onOpen, onCopy }: GalleryProps) => {
  const [search, setSearch] = useKeptState('posters.search', '');
  const [shelf, setShelf] = useKeptState<Shelf>('posters.shelf', 'all');
  const groups = groupTemplates(posterTemplates, search).filter(({ kind }) => shelf === 'all' || shelf === kind);
  const field = useRef<InputRef>(null);
  // back from the table the focus would be nowhere
  useEffect(() => {
    if (document.activeElement === document.body) field.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <Input.Search
        ref={field}
        className="poster-search"
        aria-label="查找海报和模板"
        allowClear
        placeholder="查找：告知书、口罩、电梯……"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Segmented<Shelf> className="poster-shelves" aria-label="看哪一类" value={shelf} onChange={setShelf} options={[...shelves]} />
      {aside.length > 0 && (
        <ul className="unsaved-posters" aria-label="没有保存的海报">
          {aside.map((draft) => (
            <UnsavedLine key={draft.id} name={nameOf(draft)} draft={draft} onGoOn={onTake} onForget={onForget} />
          ))}
        </ul>
      )}
      {(shelf === 'all' || shelf === 'own') && <OwnPosters posters={posters} search={search} onOpen={onOpen} onCopy={onCopy} />}
      {groups.map((group) => (
        <Group key={group.kind} group={group} onTake={(template) => onTake(draftOfTemplate(template))} />
      ))}
      {groups.length === 0 && shelf !== 'own' && (
        <p className="quiet" role="status">
          这里没有这样的版式。换一个词，或看“全部”。
        </p>
      )}
    </>
  );
};
