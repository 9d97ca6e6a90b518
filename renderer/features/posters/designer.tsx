import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PosterTemplate } from '#core/boards/poster-template.ts';
import { putIntoField } from '#core/boards/text-bank.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FoldedPart } from '#renderer/ui/folded-part.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { type Draft, draftName } from './draft.ts';
import { edit, redo, undo } from './edits.ts';
import { LookForm } from './look-form.tsx';
import { NoticePick } from './notice-pick.tsx';
import { takesNotice, wordsFromNotice } from './notice-words.ts';
import { PosterActions } from './poster-actions.tsx';
import { PosterPreview } from './poster-preview.tsx';
import { TextBankPart } from './text-bank-part.tsx';
import { useDraftPage } from './use-draft-page.ts';
import { usePosterKeys } from './use-poster-keys.ts';
import { usePosterSaving } from './use-poster-saving.ts';
import { type Cursor, WordsForm } from './words-form.tsx';

interface DesignerProps {
  readonly draft: Draft;
  readonly template: PosterTemplate;
  readonly onChange: (draft: Draft) => void;
  readonly onBack: () => void;
  readonly onCopy: () => void;
}

const MOST_NAME = 40;

/** One poster on the table: left what it says and how it looks, right the page as it will be printed. */
export const Designer = ({ draft, template, onChange, onBack, onCopy }: DesignerProps) => {
  const content = draft.edits.now;
  const table = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState<{ readonly html: string; readonly sheets: number } | null>(null);
  const { page, failure, retry, current } = useDraftPage(content);
  const saving = usePosterSaving(draft, template, onChange);
  const sheets = current && ready?.html === page?.html ? (ready?.sheets ?? null) : null;

  const turn = (step: typeof undo) => () => onChange({ ...draft, edits: step(draft.edits) });
  const change = (about: string, part: Partial<PosterContent>) =>
    onChange({ ...draft, edits: edit(draft.edits, { ...content, ...part }, about, Date.now()) });
  usePosterKeys(table, { undo: turn(undo), redo: turn(redo), save: () => saving.unsaved && void saving.save() });
  return (
    <div className="designer" ref={table}>
      <div className="designer-form">
        <div className="poster-line">
          <Button onClick={onBack}>‹ 全部模板</Button>
          <Button disabled={draft.edits.past.length === 0} onClick={turn(undo)}>
            退一步
          </Button>
          <Button disabled={draft.edits.future.length === 0} onClick={turn(redo)}>
            再来一步
          </Button>
        </div>
        <DesignerForm draft={draft} template={template} onChange={onChange} change={change} />
      </div>
      <div className="designer-sheet">
        <PosterActions page={page} sheets={sheets} frameRef={frame} saving={saving} onCopy={onCopy} />
        <FailureNotice failure={failure} onRetry={retry} />
        {!page && !failure && <Busy label="正在排版…" />}
        {page && <PosterPreview page={page} frameRef={frame} onReady={(html, count) => setReady({ html, sheets: count })} />}
      </div>
    </div>
  );
};

interface DesignerFormProps extends Pick<DesignerProps, 'draft' | 'template' | 'onChange'> {
  readonly change: (about: string, part: Partial<PosterContent>) => void;
}

const DesignerForm = ({ draft, template, onChange, change }: DesignerFormProps) => {
  const content = draft.edits.now;
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const into = template.places.find(({ key }) => key === cursor?.place) ?? template.places[0];

  const writeWords = (place: string, words: string) => change(`words.${place}`, { words: { ...content.words, [place]: words } });
  const take = (text: string) => {
    if (!into) return;
    const value = content.words[into.key] ?? '';
    const put = putIntoField(into.lines, value, text, cursor?.place === into.key ? cursor.at : value.length);
    setCursor({ place: into.key, at: put.cursor });
    change(`bank.${into.key}`, { words: { ...content.words, [into.key]: put.value } });
  };
  return (
    <>
      {takesNotice(template) && (
        <NoticePick onPick={(notice) => change('notice', { words: wordsFromNotice(template, content.words, notice) })} />
      )}
      <WordsForm template={template} content={content} onWords={writeWords} onCursor={setCursor} />
      <FoldedPart title="文字库" digest="现成的标语和句子" failing={false}>
        <TextBankPart template={template} into={into?.label ?? ''} onTake={take} />
      </FoldedPart>
      <LookForm template={template} content={content} onChange={change} />
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
  );
};
