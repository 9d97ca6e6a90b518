import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { PosterId, PosterSummary } from '#core/boards/poster.ts';
import type { PosterFileReading } from '#core/boards/poster-file.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { ExportDialog } from './export-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { readPickedFile } from './poster-files.ts';
import { RemovedPosters } from './removed-posters.tsx';
import { type CardActs, SavedCards } from './saved-cards.tsx';
import { answers } from './template-search.ts';

interface OwnPostersProps {
  readonly posters: readonly PosterSummary[];
  readonly search: string;
  readonly onOpen: (poster: PosterSummary) => void;
  readonly onCopy: (poster: PosterSummary) => void;
}

interface Picked {
  readonly fileName: string;
  readonly reading: PosterFileReading;
}

const JsonPick = ({ onPicked }: { readonly onPicked: (picked: Picked) => void }) => {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file) onPicked({ fileName: file.name, reading: await readPickedFile(file) });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>从文件导入…</Button>
    </>
  );
};

/** What this branch made itself: posters to print again, templates to start from, and the files they travel in. */
export const OwnPosters = ({ posters, search, onOpen, onCopy }: OwnPostersProps) => {
  const [picked, setPicked] = useState<Picked | null>(null);
  const [toFile, setToFile] = useState<readonly PosterId[] | null>(null);
  const remove = useAct('poster.remove', { done: (_, { id }) => `已删除：${posters.find((poster) => poster.id === id)?.name ?? ''}` });
  const present = posters.filter((poster) => !poster.removed);
  const found = present.filter((poster) => answers(search, poster.name, ''));
  const made = found.filter((poster) => !poster.template);
  const templates = found.filter((poster) => poster.template);
  const acts: CardActs = {
    open: onOpen,
    copy: onCopy,
    toFile: ({ id }) => setToFile([id]),
    remove: ({ id }) => void remove.run({ id }),
  };
  return (
    <>
      {made.length > 0 && (
        <section className="poster-group">
          <h2>我的海报</h2>
          <SavedCards label="我的海报" posters={made} acts={acts} />
        </section>
      )}
      <section className="poster-group">
        <div className="poster-group-head">
          <h2>我的模板</h2>
          <JsonPick onPicked={setPicked} />
          {present.length > 0 && (
            <Button onClick={() => setToFile(present.filter(({ template }) => template).map(({ id }) => id))}>存成文件…</Button>
          )}
        </div>
        {templates.length > 0 ? (
          <SavedCards label="我的模板" posters={templates} acts={acts} />
        ) : (
          <p className="quiet">
            {search.trim() === '' ? '做好一张后选“更多”里的“另存为我的模板”，或从别的支部给的文件导入。' : '没有这样的模板。'}
          </p>
        )}
        <RemovedPosters posters={posters.filter((poster) => poster.removed)} />
      </section>
      {picked && (
        <ImportDialog
          fileName={picked.fileName}
          reading={picked.reading}
          present={present.filter(({ template }) => template)}
          onClose={() => setPicked(null)}
        />
      )}
      {toFile && <ExportDialog posters={present} first={toFile} onClose={() => setToFile(null)} />}
    </>
  );
};
