import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { PosterSummary } from '#core/boards/poster.ts';
import { dateOf } from '#core/time/local-date.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { SheetCard } from './sheet-card.tsx';

export interface CardActs {
  readonly open: (poster: PosterSummary) => void;
  readonly copy: (poster: PosterSummary) => void;
  readonly toFile: (poster: PosterSummary) => void;
  readonly remove: (poster: PosterSummary) => void;
}

interface SavedCardsProps {
  readonly label: string;
  readonly posters: readonly PosterSummary[];
  readonly acts: CardActs;
}

/** cards shown before somebody asks for all */
const FEW = 6;

const More = ({ poster, acts }: { readonly poster: PosterSummary; readonly acts: CardActs }) => {
  const items = [
    poster.template ? { key: 'open', label: '改这个模板' } : { key: 'copy', label: '照这张再做一张' },
    { key: 'toFile', label: '存成文件…' },
    { key: 'remove', label: '删除' },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => acts[key as keyof CardActs](poster) }}>
      <Button size="small" aria-label={`${poster.name}：更多`}>
        更多
      </Button>
    </Dropdown>
  );
};

/** Posters of one's own, newest first: a click opens one, a click on a template starts a new poster from it. */
export const SavedCards = ({ label, posters, acts }: SavedCardsProps) => {
  const [all, setAll] = useState(false);
  const shown = all ? posters : posters.slice(0, FEW);
  return (
    <>
      <ul className="sheet-cards" aria-label={label}>
        {shown.map((poster) => (
          <SheetCard
            key={poster.id}
            name={poster.name}
            words={dateWords(dateOf(poster.changedAt))}
            label={poster.template ? `用${poster.name}做一张` : `打开${poster.name}`}
            document={{ kind: 'poster', posterId: poster.id }}
            onOpen={() => (poster.template ? acts.copy(poster) : acts.open(poster))}
            more={<More poster={poster} acts={acts} />}
          />
        ))}
      </ul>
      {posters.length > shown.length && <Button onClick={() => setAll(true)}>看全部 {posters.length} 张</Button>}
    </>
  );
};
