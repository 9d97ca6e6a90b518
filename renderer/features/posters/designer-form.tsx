import { Input, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PosterTemplate } from '#core/boards/poster-template.ts';
import { putIntoField } from '#core/boards/text-bank.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { type Draft, draftName } from './draft.ts';
import { LookForm } from './look-form.tsx';
import { NoticePick } from './notice-pick.tsx';
import { takesNotice, wordsFromNotice } from './notice-words.ts';
import { TextBankPart } from './text-bank-part.tsx';
import { type Cursor, WordsForm } from './words-form.tsx';

interface DesignerFormProps {
  readonly draft: Draft;
  readonly template: PosterTemplate;
  readonly onChange: (draft: Draft) => void;
  /** a step that can be taken back; `about` names the field */
  readonly onStep: (about: string, part: Partial<PosterContent>) => void;
  /** beside the choice of what is changed */
  readonly head: ReactNode;
}

const parts = [
  { value: 'words', label: '文字' },
  { value: 'bank', label: '文字库' },
  { value: 'look', label: '配色和纸张' },
] as const;
type Part = (typeof parts)[number]['value'];

const MOST_NAME = 40;

/** What the poster says and how it looks, a part at a time so that none needs much scrolling. */
export const DesignerForm = ({ draft, template, onChange, onStep, head }: DesignerFormProps) => {
  const content = draft.edits.now;
  const [part, setPart] = useState<Part>('words');
  const [cursor, setCursor] = useState<Cursor>(() => {
    const place = template.places[0]?.key ?? '';
    return { place, at: (content.words[place] ?? '').length };
  });
  const into = template.places.find(({ key }) => key === cursor.place);

  const write = (place: string, words: string) => onStep(`words.${place}`, { words: { ...content.words, [place]: words } });
  const take = (text: string) => {
    if (!into) return;
    const put = putIntoField(into, content.words[into.key] ?? '', text, cursor.at);
    setCursor({ place: into.key, at: put.cursor });
    onStep(`bank ${text}`, { words: { ...content.words, [into.key]: put.value } });
  };
  return (
    <>
      <div className="designer-head">
        {head}
        <Segmented<Part> aria-label="改什么" value={part} onChange={setPart} options={[...parts]} />
      </div>
      {part === 'words' && (
        <>
          {takesNotice(template) && (
            <NoticePick onPick={(notice) => onStep(`notice ${notice.id}`, { words: wordsFromNotice(template, content.words, notice) })} />
          )}
          <WordsForm template={template} content={content} onWords={write} onCursor={setCursor} />
        </>
      )}
      {part === 'bank' && (
        <TextBankPart
          template={template}
          content={content}
          into={cursor.place}
          onInto={(place) => setCursor({ place, at: (content.words[place] ?? '').length })}
          onTake={take}
        />
      )}
      {part === 'look' && (
        <>
          <LookForm template={template} content={content} onChange={onStep} />
          <FormField label="名称" hint="只在这里和查找时看，不印在纸上">
            {(field) => (
              <Input
                {...field}
                maxLength={MOST_NAME}
                value={draftName(draft, template)}
                onChange={(event) => onChange({ ...draft, name: event.target.value })}
              />
            )}
          </FormField>
        </>
      )}
    </>
  );
};
