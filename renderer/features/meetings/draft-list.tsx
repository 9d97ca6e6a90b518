import { Button } from 'antd';
import type { MeetingDraftLine } from '#core/contract/meeting-draft-routes.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';

interface DraftListProps {
  readonly drafts: readonly MeetingDraftLine[];
  readonly onOpen: (draft: MeetingDraftLine) => void;
}

/** What was typed and not saved, after a power cut or because somebody left it for later. */
export const DraftList = ({ drafts, onOpen }: DraftListProps) => {
  if (drafts.length === 0) return null;
  return (
    <section aria-label="没有保存的草稿">
      <h2>没有保存的草稿 {drafts.length} 份</h2>
      <ul className="plain-list">
        {drafts.map((draft) => (
          <li key={draft.id} className="draft-line">
            <span>
              {draft.title || draft.kindName}（{timeWords(draft.startsAt)}）
            </span>
            <span className="quiet">写到 {timeWords(draft.at)}</span>
            <Button size="small" aria-label={`接着写：${draft.title || draft.kindName}`} onClick={() => onOpen(draft)}>
              接着写
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
