import { Button } from 'antd';
import { memo, useMemo, useState } from 'react';
import type { AgendaDraft } from '#core/meetings/meeting-draft.ts';
import { quorumOf } from '#core/meetings/quorum.ts';
import { changeAt, insertAt, moveBy, removeAt } from '#renderer/ui/list-edit.ts';
import { AgendaItemEditor } from './agenda-item-editor.tsx';
import type { EditorPartProps } from './editor-part.ts';
import { blankAgendaItem } from './meeting-draft.ts';
import { TaskOffer } from './task-offer.tsx';
import { useSteady } from './use-steady.ts';

/** 议题, in order; one that was struck out by mistake can be put back. */
export const AgendaPart = memo(({ draft, change, failure, people, planned }: EditorPartProps) => {
  const { agenda, attendees, quorum: rule } = draft;
  const [fresh, setFresh] = useState<string | null>(null);
  const [struck, setStruck] = useState<{ readonly item: AgendaDraft; readonly index: number } | null>(null);
  const quorum = useMemo(() => quorumOf({ attendees, quorum: rule }), [attendees, rule]);
  const set = (next: readonly AgendaDraft[]) => change({ agenda: next });
  const add = () => {
    const id = crypto.randomUUID();
    setFresh(id);
    set([...agenda, blankAgendaItem(id, crypto.randomUUID())]);
  };
  const edit = useSteady((index: number, part: Partial<AgendaDraft>) => set(changeAt(agenda, index, part)));
  const move = useSteady((index: number, step: -1 | 1) => set(moveBy(agenda, index, step)));
  const remove = useSteady((index: number) => {
    const item = agenda[index];
    if (item) setStruck({ item, index });
    set(removeAt(agenda, index));
  });
  const putBack = () => {
    if (!struck) return;
    set(insertAt(agenda, Math.min(struck.index, agenda.length), struck.item));
    setStruck(null);
  };
  return (
    <fieldset className="form-part">
      <legend>议题</legend>
      <TaskOffer draft={draft} onAgenda={set} />
      {agenda.map((item, index) => (
        <AgendaItemEditor
          key={item.id}
          item={item}
          index={index}
          count={agenda.length}
          failure={failure}
          people={people}
          quorum={quorum}
          fresh={item.id === fresh}
          planned={planned}
          onEdit={edit}
          onMove={move}
          onRemove={remove}
        />
      ))}
      <div className="row" role="status">
        <Button onClick={add}>加一项议题</Button>
        {struck && (
          <>
            <span>已删去“{struck.item.title || '未写名称的议题'}”。</span>
            <Button onClick={putBack}>放回去</Button>
          </>
        )}
      </div>
    </fieldset>
  );
});
