import { useCallback } from 'react';
import type { DutyPost } from '#core/duty/duty.ts';
import type { GridPlace, GridRange } from '#renderer/ui/grid/grid-move.ts';
import type { GridDrop } from '#renderer/ui/grid/use-grid-drag.ts';
import { VirtualGrid } from '#renderer/ui/grid/virtual-grid.tsx';
import { ShiftMark } from '#renderer/ui/shift-mark.tsx';
import { BrokenMark } from './broken-mark.tsx';
import { LeaderInRow } from './named-leaders.tsx';
import { dayLabel } from './period.ts';
import { PinMark } from './pin-mark.tsx';
import type { PostCell, ShiftRow, Stander } from './posts-model.ts';
import { shiftTimes } from './shift-times.ts';

interface PostsViewProps {
  readonly rows: readonly ShiftRow[];
  readonly posts: readonly DutyPost[];
  readonly today: string;
  readonly jump: GridPlace | null;
  readonly onOpen: (cell: PostCell) => void;
  readonly onActive: (cell: PostCell) => void;
  readonly onSelect: (range: GridRange) => void;
  /** a key on the selected cells; true = taken */
  readonly onKey: (range: GridRange, key: string, control: boolean) => boolean;
  readonly onDrop: (drop: GridDrop) => void;
  readonly marked: GridRange | null;
}

const StanderText = ({ stander }: { readonly stander: Stander }) => (
  <span className="duty-stander" data-part={stander.assignment.id}>
    <span className="duty-name">{stander.name}</span>
    {stander.assignment.pinned && <PinMark />}
    <BrokenMark breaches={stander.breaches} />
  </span>
);

const CellContent = ({ cell }: { readonly cell: PostCell }) => (
  <>
    {cell.standers.map((stander, index) => (
      <span key={stander.assignment.id}>
        {index > 0 && <span className="off-screen">、</span>}
        <StanderText stander={stander} />
      </span>
    ))}
    {cell.missing > 0 && <span className="duty-missing">缺{cell.missing}人</span>}
    {cell.wanted === 0 && cell.standers.length === 0 && <span className="quiet">不设人</span>}
  </>
);

const RowHead = ({ row, today }: { readonly row: ShiftRow; readonly today: string }) => (
  <span className="duty-shifthead">
    <span className={row.firstOfDay ? 'duty-day duty-day-first' : 'duty-day'}>
      {dayLabel(row.date)}
      {row.date === today && <strong className="duty-today">今天</strong>}
    </span>
    <span className="duty-shift">
      <ShiftMark shift={row.shift} /> <span className="figures">{shiftTimes(row.shift)}</span>
    </span>
    <LeaderInRow row={row} />
    <BrokenMark breaches={row.breaches} />
  </span>
);

const showCell = (cell: PostCell) => <CellContent cell={cell} />;

/** Who stands where: day and shift down, posts across. */
export const PostsView = ({ rows, posts, today, jump, onOpen, onActive, ...editing }: PostsViewProps) => {
  const cellAt = useCallback((place: GridPlace) => rows[place.row]?.cells[place.column], [rows]);
  const rowHead = useCallback(
    (index: number) => {
      const row = rows[index];
      return row && <RowHead row={row} today={today} />;
    },
    [rows, today],
  );
  const rowClass = useCallback((index: number) => (rows[index]?.firstOfDay ? 'duty-line-first' : ''), [rows]);
  const withCell = (act: (cell: PostCell) => void) => (place: GridPlace) => {
    const cell = cellAt(place);
    if (cell) act(cell);
  };
  return (
    <VirtualGrid<PostCell>
      {...editing}
      label="按岗位排班表。方向键移动，按住 Shift 选一片，回车打开，Delete 撤下，P 固定，Ctrl+C、Ctrl+X、Ctrl+V 复制、剪切、粘贴"
      corner="日期 / 班次"
      rows={rows.length}
      columns={posts.length}
      headerEm={18}
      columnEm={12}
      rowEm={2.6}
      columnHead={(column) => posts[column]?.name}
      rowHead={rowHead}
      rowClass={rowClass}
      value={cellAt}
      show={showCell}
      onOpen={withCell(onOpen)}
      onActive={withCell(onActive)}
      jump={jump}
    />
  );
};
