import { Button, Select } from 'antd';
import { useState } from 'react';
import { type Notice, type NoticeFields, noticeKinds } from '#core/boards/notice.ts';
import type { NoticeId } from '#core/contract/id.ts';
import type { Post } from '#core/post/post.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { May } from '#renderer/ui/may.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { NoticeEditor } from './notice-editor.tsx';
import { startingTexts } from './notice-texts.ts';

interface NoticeDeskProps {
  readonly post: Post;
  readonly today: LocalDate;
  readonly notices: readonly Notice[];
  readonly chosen: NoticeId | null;
  readonly onChoose: (id: NoticeId | null) => void;
}
/** A text being written. It stays when its drawer or the page is closed, in memory only, until it is saved. */
interface Draft {
  readonly id: NoticeId;
  readonly fields: NoticeFields;
}

const noticeWords = (notice: Notice): string => `${noticeKinds[notice.kind]}：${notice.title}（${dateWords(notice.date)}）`;

const StartButtons = ({ onStart }: { readonly onStart: (name: string) => void }) => (
  <span className="notice-starts">
    {startingTexts.map(({ name }) => (
      <Button key={name} onClick={() => onStart(name)}>
        写《{name}》
      </Button>
    ))}
  </span>
);

/** 告知书、一封信: choose one, write a new one from a starting text, change it, put it away and take it back. */
export const NoticeDesk = ({ post, today, notices, chosen, onChoose }: NoticeDeskProps) => {
  const [draft, setDraft] = useKeptState<Draft | null>('boards.draft', null);
  const [open, setOpen] = useState(false);
  const nameOf = (id: string) => notices.find((notice) => notice.id === id)?.title ?? '';
  const remove = useAct('notice.remove', { done: (_, { id }) => `已删除：${nameOf(id)}` });
  const restore = useAct('notice.restore', { done: (_, { id }) => `已恢复：${nameOf(id)}` });
  const present = notices.filter((notice) => !notice.removed);
  const removed = notices.filter((notice) => notice.removed);
  const current = present.find((notice) => notice.id === chosen);

  const write = (next: Draft) => {
    setDraft(next);
    setOpen(true);
  };
  const start = (name: string) => {
    const text = startingTexts.find((one) => one.name === name);
    if (text) write({ id: crypto.randomUUID() as NoticeId, fields: text.write(post, today) });
  };
  const change = (notice: Notice) => {
    const { id, removed: _removed, ...fields } = notice;
    write(draft?.id === id ? draft : { id, fields });
  };
  return (
    <div className="notice-desk">
      {present.length === 0 ? (
        <EmptyState title="这里会是发给居民的告知书和一封信" action={<StartButtons onStart={start} />}>
          选一份现成的文字开始写，每个字都可以改。
        </EmptyState>
      ) : (
        <div className="notice-line">
          <Select
            className="meeting-choice"
            aria-label="哪一份"
            value={chosen}
            onChange={onChoose}
            options={present.map((notice) => ({ value: notice.id, label: noticeWords(notice) }))}
          />
          {current && (
            <May route="notice.save">
              <Button onClick={() => change(current)}>修改文字</Button>
            </May>
          )}
          {current && (
            <Button disabled={remove.busy} onClick={() => void remove.run({ id: current.id })}>
              删除
            </Button>
          )}
          {current && <RecordHistory kind="notice" id={current.id} name={current.title} />}
        </div>
      )}
      {present.length > 0 && (
        <details>
          <summary>再写一份</summary>
          <StartButtons onStart={start} />
        </details>
      )}
      {removed.length > 0 && (
        <details>
          <summary>删除的 {removed.length} 份</summary>
          <ul className="notice-removed">
            {removed.map((notice) => (
              <li key={notice.id}>
                {noticeWords(notice)}{' '}
                <Button size="small" disabled={restore.busy} onClick={() => void restore.run({ id: notice.id })}>
                  恢复
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {draft && !open && (
        <p>
          《{draft.fields.title}》还没有保存。 <Button onClick={() => setOpen(true)}>接着写</Button>
        </p>
      )}
      {draft && open && (
        <NoticeEditor
          id={draft.id}
          fields={draft.fields}
          onChange={(fields) => setDraft({ id: draft.id, fields })}
          onClose={() => setOpen(false)}
          onSaved={(id) => {
            setDraft(null);
            setOpen(false);
            onChoose(id);
          }}
        />
      )}
    </div>
  );
};
