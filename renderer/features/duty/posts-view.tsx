import type { DutyPost } from '#core/duty/duty.ts';
import { ShiftMark } from '#renderer/ui/shift-mark.tsx';
import { BrokenMark } from './broken-mark.tsx';
import type { GridPlace } from './grid-move.ts';
import { dayLabel } from './period.ts';
import { PinMark } from './pin-mark.tsx';
import type { PostCell, ShiftRow, Stander } from './posts-model.ts';
import { shiftTimes } from './shift-times.ts';
import { VirtualGrid } from './virtual-grid.tsx';

interface PostsViewProps {
  readonly rows: readonly ShiftRow[];
  readonly posts: readonly DutyPost[];
  readonly today: string;
  readonly jump: GridPlace | null;
  readonly onOpen: (cell: PostCell) => void;
  readonly onActive: (cell: PostCell) => void;
  /** Delete or P on a cell; true = taken */
  readonly onCellKey: (cell: PostCell, key: string) => boolean;
}

const StanderText = ({ stander }: { readonly stander: Stander }) => (
  <span className="duty-stander">
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
    <BrokenMark breaches={row.breaches} />
  </span>
);

/** Who stands where: day and shift down, posts across. */
export const PostsView = ({ rows, posts, today, jump, onOpen, onActive, onCellKey }: PostsViewProps) => {
  const cellAt = (place: GridPlace) => rows[place.row]?.cells[place.column];
  const withCell =
    <Result,>(act: (cell: PostCell) => Result, otherwise: Result) =>
    (place: GridPlace) => {
      const cell = cellAt(place);
      return cell ? act(cell) : otherwise;
    };
  return (
    <VirtualGrid
      label="按岗位排班表。方向键移动，回车打开，Delete 撤下，P 固定"
      corner="日期 / 班次"
      rows={rows.length}
      columns={posts.length}
      headerEm={18}
      columnEm={12}
      rowEm={2.6}
      columnHead={(column) => posts[column]?.name}
      rowHead={(index) => {
        const row = rows[index];
        return row && <RowHead row={row} today={today} />;
      }}
      rowClass={(index) => (rows[index]?.firstOfDay ? 'duty-line-first' : '')}
      cell={withCell((cell) => <CellContent cell={cell} />, null)}
      onOpen={withCell(onOpen, undefined)}
      onActive={withCell(onActive, undefined)}
      onKey={(place, key) => withCell((cell) => onCellKey(cell, key), false)(place)}
      jump={jump}
    />
  );
};
