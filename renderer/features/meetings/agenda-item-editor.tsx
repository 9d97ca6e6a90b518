import { Button } from 'antd';
import { memo } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { AgendaDraft } from '#core/meetings/meeting-draft.ts';
import type { Quorum } from '#core/meetings/quorum.ts';
import type { Person } from '#core/roster/person.ts';
import { AgendaTitle } from './agenda-title.tsx';
import { ResolutionPart } from './resolution-part.tsx';
import { StatementsPart } from './statements-part.tsx';

interface AgendaItemEditorProps {
  readonly item: AgendaDraft;
  readonly index: number;
  readonly count: number;
  readonly failure: Failure | null;
  readonly people: readonly Person[];
  readonly quorum: Quorum;
  readonly fresh: boolean;
  /** the meeting lies ahead: nothing was said yet */
  readonly planned: boolean;
  /** the place of the item comes first: the functions are the same for all items */
  readonly onEdit: (index: number, part: Partial<AgendaDraft>) => void;
  readonly onMove: (index: number, step: -1 | 1) => void;
  readonly onRemove: (index: number) => void;
}

/** One 议题: what it is, who said what, what was decided. Drawn again only when something of it changes. */
export const AgendaItemEditor = memo((props: AgendaItemEditorProps) => {
  const { item, index, count, onEdit, onMove, onRemove, planned, fresh, quorum, ...shared } = props;
  const onChange = (part: Partial<AgendaDraft>) => onEdit(index, part);
  const path = `agenda.${index}`;
  const number = index + 1;
  return (
    <section className="agenda-item" data-item={item.id} aria-label={`议题 ${number}`}>
      <div className="agenda-head">
        <AgendaTitle item={item} path={path} number={number} fresh={fresh} onChange={onChange} {...shared} />
        <div className="row-actions">
          <Button size="small" disabled={index === 0} aria-label={`议题 ${number} 上移`} onClick={() => onMove(index, -1)}>
            上移
          </Button>
          <Button size="small" disabled={number === count} aria-label={`议题 ${number} 下移`} onClick={() => onMove(index, 1)}>
            下移
          </Button>
          <Button size="small" aria-label={`删去议题 ${number}`} onClick={() => onRemove(index)}>
            删去
          </Button>
        </div>
      </div>
      {!planned && (
        <>
          <StatementsPart item={item} path={path} onChange={onChange} {...shared} />
          <ResolutionPart item={item} path={path} quorum={quorum} onChange={onChange} {...shared} />
        </>
      )}
    </section>
  );
});
