import { Input } from 'antd';
import type { FocusEvent, SyntheticEvent } from 'react';
import { lengthOf, surplusOf } from '#core/boards/new-poster.ts';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PosterPlace, PosterTemplate } from '#core/boards/poster-template.ts';
import { FormField } from '#renderer/ui/form-field.tsx';

/** Where an entry of the text bank goes: the field somebody was in last, and where its cursor stood. */
export interface Cursor {
  readonly place: string;
  readonly at: number;
}

interface WordsFormProps {
  readonly template: PosterTemplate;
  readonly content: PosterContent;
  readonly onWords: (place: string, words: string) => void;
  readonly onCursor: (cursor: Cursor) => void;
}

const MOST_LETTERS = 4000;

type TextField = HTMLInputElement | HTMLTextAreaElement;

const lineCount = (words: string): number => words.split('\n').length;

/** 12 / 20 字, and what happens to the surplus. */
const Counter = ({ place, words }: { readonly place: PosterPlace; readonly words: string }) => {
  const surplus = surplusOf(place, words);
  return (
    <span className={surplus > 0 ? 'poster-count poster-count-over' : 'poster-count'}>
      {lengthOf(words)} / {place.most} 字{surplus > 0 ? `，多 ${surplus} 个字，字号会变小` : ''}
    </span>
  );
};

const PlaceField = ({ place, words, onWords, onCursor }: Omit<WordsFormProps, 'template' | 'content'> & PlaceProps) => {
  const note = (event: SyntheticEvent<TextField> | FocusEvent<TextField>) =>
    onCursor({ place: place.key, at: event.currentTarget.selectionEnd ?? words.length });
  const shared = {
    value: words,
    maxLength: MOST_LETTERS,
    onSelect: note,
    onFocus: note,
    onChange: (event: { readonly target: TextField }) => onWords(place.key, event.target.value),
  };
  return (
    <FormField label={place.label} className="poster-place">
      {(field) => (
        <>
          {place.lines === 'one' ? (
            <Input {...field} {...shared} />
          ) : (
            <Input.TextArea {...field} {...shared} rows={Math.min(12, Math.max(2, lineCount(words)))} />
          )}
          <Counter place={place} words={words} />
        </>
      )}
    </FormField>
  );
};

interface PlaceProps {
  readonly place: PosterPlace;
  readonly words: string;
}

/** The words of the poster, a field for each place of its template. */
export const WordsForm = ({ template, content, onWords, onCursor }: WordsFormProps) => (
  <>
    {template.places.map((place) => (
      <PlaceField key={place.key} place={place} words={content.words[place.key] ?? ''} onWords={onWords} onCursor={onCursor} />
    ))}
  </>
);
