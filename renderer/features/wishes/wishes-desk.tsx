import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { Wish } from '#core/duty/wish.ts';
import { addDays, type LocalDate, shortDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import type { GridRange } from '#renderer/ui/grid/grid-move.ts';
import { May } from '#renderer/ui/may.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { ImportWishes } from './import-wishes.tsx';
import { useWishActs } from './use-wish-acts.ts';
import { WishDrawer } from './wish-drawer.tsx';
import { WishGrid } from './wish-grid.tsx';
import { WishList } from './wish-list.tsx';
import { marksFor, type Pen, spokenWishDay, type WishDay, type WishRow, wishesIn, wishRows } from './wish-model.ts';
import { WishPen } from './wish-pen.tsx';

const DAYS = 28;
const NO_PEN: Pen = { shiftId: null, strength: 1 };

interface WishTableProps {
  readonly rows: readonly WishRow[];
  readonly today: LocalDate;
  readonly onOpen: (day: WishDay) => void;
}

/** The table with its pen and the line that says what the cursor stands on. */
const WishTable = ({ rows, today, onOpen }: WishTableProps) => {
  const acts = useWishActs();
  const [pen, setPen] = useState<Pen>(NO_PEN);
  const [range, setRange] = useState<GridRange>({ top: 0, left: 0, bottom: 0, right: 0 });
  const mark = (cells: GridRange, wants: Wish['wants']) => void acts.save(marksFor(rows, cells, wants, pen));
  const clear = (cells: GridRange) => void acts.remove(wishesIn(rows, cells));
  const onKey = (cells: GridRange, key: string): boolean => {
    if (acts.busy) return false;
    if (key === '+' || key === '=') mark(cells, 'on');
    else if (key === '-') mark(cells, 'off');
    else if (key === 'Delete' || key === 'Backspace') clear(cells);
    else return false;
    return true;
  };
  const [at, setAt] = useState<{ readonly personId: string; readonly date: string } | null>(null);
  const spot = at && rows.find((row) => row.person.id === at.personId)?.days.find((day) => day.date === at.date);
  return (
    <>
      <WishPen
        pen={pen}
        shifts={rows[0]?.days[0]?.shifts ?? []}
        busy={acts.busy}
        onPen={setPen}
        onMark={(wants) => mark(range, wants)}
        onClear={() => clear(range)}
      />
      <WishGrid
        rows={rows}
        today={today}
        onOpen={onOpen}
        onActive={(day) => setAt({ personId: day.person.id, date: day.date })}
        onSelect={setRange}
        onKey={onKey}
      />
      <p className="wish-status">
        {spot ? spokenWishDay(spot) : '用方向键或鼠标选几格，按 + 想值，按 - 不想值，Delete 清除；回车登记一段日子或请假。'}
      </p>
    </>
  );
};

/** The page once the day is known. */
export const WishesDesk = ({ today }: { readonly today: LocalDate }) => {
  const [from, setFrom] = useKeptState<LocalDate>('wishes.from', today);
  const [view, setView] = useKeptState<'table' | 'list'>('wishes.view', 'table');
  const [importing, setImporting] = useState(false);
  const [open, setOpen] = useState<WishDay | null>(null);
  const to = addDays(from, DAYS - 1);
  const people = useHostQuery('person.list', {});
  const absences = useHostQuery('absence.list', {});
  const setup = useHostQuery('duty.setup', {});
  const wishes = useHostQuery('wish.list', { from, to });
  const data = useMemo(
    () =>
      people.data && absences.data && setup.data && wishes.data
        ? { people: people.data, absences: absences.data, shifts: setup.data.shifts, wishes: wishes.data }
        : null,
    [people.data, absences.data, setup.data, wishes.data],
  );
  const rows = useMemo(() => (data ? wishRows(data, from, to) : []), [data, from, to]);
  const error = people.error ?? absences.error ?? setup.error ?? wishes.error;
  return (
    <PageFrame
      title="意愿"
      question="谁想在什么时候值班？"
      wide
      actions={
        <May route="wish.import">
          <Button onClick={() => setImporting(true)}>导入意愿表</Button>
        </May>
      }
    >
      <div className="row wish-bar">
        <Segmented<'table' | 'list'>
          aria-label="看法"
          value={view}
          onChange={setView}
          options={[
            { value: 'table', label: '表格' },
            { value: 'list', label: '清单' },
          ]}
        />
        <Button icon={<LeftOutlined />} aria-label="前四周" onClick={() => setFrom(addDays(from, -DAYS))} />
        <span className="figures">
          {shortDate(from)}—{shortDate(to)}
        </span>
        <Button icon={<RightOutlined />} aria-label="后四周" onClick={() => setFrom(addDays(from, DAYS))} />
        {from !== today && <Button onClick={() => setFrom(today)}>从今天起</Button>}
      </div>
      <FailureNotice failure={error ?? null} onRetry={() => void wishes.refetch()} />
      {!data && !error && <Busy label="正在打开意愿…" />}
      {data && rows.length === 0 && <EmptyState title="花名册里还没有人，先去“花名册”添加或导入" />}
      {data && rows.length > 0 && view === 'table' && <WishTable key={from} rows={rows} today={today} onOpen={setOpen} />}
      {data && view === 'list' && <WishList {...data} absences={data.absences.filter((one) => one.from <= to && one.to >= from)} />}
      {open && <WishDrawer day={open} onClose={() => setOpen(null)} />}
      {importing && <ImportWishes onClose={() => setImporting(false)} />}
    </PageFrame>
  );
};
