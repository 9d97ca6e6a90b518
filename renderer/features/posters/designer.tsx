import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PosterTemplate } from '#core/boards/poster-template.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { DesignerForm } from './designer-form.tsx';
import type { Draft } from './draft.ts';
import { edit, redo, undo } from './edits.ts';
import { PosterActions } from './poster-actions.tsx';
import { PosterPreview } from './poster-preview.tsx';
import { useDraftPage } from './use-draft-page.ts';
import { usePosterKeys } from './use-poster-keys.ts';
import { usePosterSaving } from './use-poster-saving.ts';

interface DesignerProps {
  readonly draft: Draft;
  readonly template: PosterTemplate;
  readonly onChange: (draft: Draft) => void;
  readonly onBack: () => void;
  readonly onCopy: () => void;
}

/** One poster on the table: left what it says and how it looks, right the page as it will be printed. */
export const Designer = ({ draft, template, onChange, onBack, onCopy }: DesignerProps) => {
  const table = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState<{ readonly html: string; readonly sheets: number } | null>(null);
  const { page, failure, retry, current } = useDraftPage(draft.edits.now);
  const saving = usePosterSaving(draft, template, onChange);
  const sheets = current && ready?.html === page?.html ? (ready?.sheets ?? null) : null;

  const turn = (step: typeof undo) => () => onChange({ ...draft, edits: step(draft.edits) });
  const step = (about: string, part: Partial<PosterContent>) =>
    onChange({ ...draft, edits: edit(draft.edits, { ...draft.edits.now, ...part }, about, Date.now()) });
  usePosterKeys(table, { undo: turn(undo), redo: turn(redo), save: () => !saving.stored && void saving.save() });
  // the gallery was scrolled; the table begins at its top, with the first words to change
  useEffect(() => {
    table.current?.closest('main')?.scrollTo({ top: 0 });
    table.current?.querySelector<HTMLElement>('.poster-place input, .poster-place textarea')?.focus({ preventScroll: true });
  }, []);
  const head = (
    <div className="poster-line">
      <Button onClick={onBack}>‹ 全部模板</Button>
      <Button disabled={draft.edits.past.length === 0} onClick={turn(undo)}>
        退一步
      </Button>
      <Button disabled={draft.edits.future.length === 0} onClick={turn(redo)}>
        再来一步
      </Button>
    </div>
  );
  return (
    <div className="designer" ref={table}>
      <div className="designer-form">
        <DesignerForm draft={draft} template={template} onChange={onChange} onStep={step} head={head} />
      </div>
      <div className="designer-sheet">
        {draft.saved !== null && <RecordHistory kind="poster" id={draft.id} name={draft.saved.name} />}
        <PosterActions page={page} sheets={sheets} frameRef={frame} saving={saving} onCopy={onCopy} />
        <FailureNotice failure={failure} onRetry={retry} />
        {!page && !failure && <Busy label="正在排版…" />}
        {page && <PosterPreview page={page} frameRef={frame} onReady={(html, count) => setReady({ html, sheets: count })} />}
      </div>
    </div>
  );
};
