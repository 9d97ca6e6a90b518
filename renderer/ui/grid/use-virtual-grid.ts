import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type GridPlace, rangeOf } from './grid-move.ts';
import { useFit } from './use-fit.ts';

interface GridMeasures {
  readonly rows: number;
  readonly columns: number;
  /** in em of the grid's own type, so that it grows with the chosen size */
  readonly headerEm: number;
  readonly columnEm: number;
  readonly rowEm: number;
  /** A place the page wants in view and focused; a new object each time it asks. */
  readonly jump: GridPlace | null;
}

/** A column in the document; `gap` = room to leave before it, since those left of it are not. */
export interface ShownColumn {
  readonly index: number;
  readonly width: number;
  readonly gap: number;
}

/** Lines and columns kept ready beyond the edge; each column costs a cell in every line. */
const LINES_READY = 4;
const COLUMNS_READY = 2;

/** Keeps the focused index rendered however far the person scrolls away, so that focus is never lost. */
const withActive = (active: number) => (range: Range) => {
  const shown = defaultRangeExtractor(range);
  return shown.includes(active) || active >= range.count ? shown : [...shown, active].sort((one, other) => one - other);
};

const columnsOf = (items: readonly VirtualItem[], headerWidth: number): readonly ShownColumn[] =>
  items.map((column, index) => ({
    index: column.index,
    width: column.size,
    gap: column.start - (items[index - 1]?.end ?? headerWidth),
  }));

const sameColumns = (one: readonly ShownColumn[], other: readonly ShownColumn[]): boolean =>
  one.length === other.length &&
  one.every((column, index) => {
    const twin = other[index];
    return column.index === twin?.index && column.width === twin.width && column.gap === twin.gap;
  });

/** Where the selection began and where it stands; both are the focused cell while nothing is extended. */
interface Stand {
  readonly anchor: GridPlace;
  readonly active: GridPlace;
}

const useStand = (rowCount: number, columnCount: number) => {
  const [stand, setStand] = useState<Stand>({ anchor: { row: 0, column: 0 }, active: { row: 0, column: 0 } });
  const inside = useCallback(
    (place: GridPlace): GridPlace => ({ row: Math.min(place.row, rowCount - 1), column: Math.min(place.column, columnCount - 1) }),
    [rowCount, columnCount],
  );
  const active = useMemo(() => inside(stand.active), [inside, stand.active]);
  const range = useMemo(() => rangeOf(inside(stand.anchor), active), [inside, stand.anchor, active]);
  /** Focus reached this cell: the selection starts anew there, unless it was led there by extending. */
  const choose = useCallback(
    (place: GridPlace) =>
      setStand((before) =>
        before.active.row === place.row && before.active.column === place.column ? before : { anchor: place, active: place },
      ),
    [],
  );
  const set = useCallback(
    (place: GridPlace, extend: boolean) => setStand((before) => ({ anchor: extend ? before.anchor : place, active: place })),
    [],
  );
  return { active, range, choose, set };
};

/** Which rows and columns are in the document, which cell has the tab stop, what is selected, and how to move there. */
export const useVirtualGrid = ({ rows: rowCount, columns: columnCount, headerEm, columnEm, rowEm, jump }: GridMeasures) => {
  const scroller = useRef<HTMLDivElement>(null);
  const fit = useFit(scroller, headerEm, columnEm, columnCount);
  const { active, range, choose, set } = useStand(rowCount, columnCount);
  /** where focus should go once that cell has the tab stop and is in the document */
  const wanted = useRef<GridPlace | null>(null);
  const taken = useRef<GridPlace | null>(null);

  const rows = useVirtualizer({
    getScrollElement: () => scroller.current,
    overscan: LINES_READY,
    count: rowCount,
    estimateSize: () => rowEm * fit.em,
    scrollMargin: fit.headHeight,
    scrollPaddingStart: fit.headHeight,
    rangeExtractor: withActive(active.row),
  });
  const columns = useVirtualizer({
    getScrollElement: () => scroller.current,
    overscan: COLUMNS_READY,
    horizontal: true,
    count: columnCount,
    estimateSize: () => fit.columnWidth,
    scrollMargin: fit.headerWidth,
    scrollPaddingStart: fit.headerWidth,
    rangeExtractor: withActive(active.column),
  });
  // The virtualizers keep the sizes they once measured; a new width or size of type must reach them.
  const measureAll = useRef(() => {});
  measureAll.current = () => {
    rows.measure();
    columns.measure();
  };
  useEffect(() => {
    if (fit.columnWidth > 0 && fit.em > 0) measureAll.current();
  }, [fit.columnWidth, fit.em]);

  const go = (place: GridPlace, extend = false, align: 'auto' | 'center' = 'auto') => {
    wanted.current = place;
    set(place, extend);
    rows.scrollToIndex(place.row, { align });
    columns.scrollToIndex(place.column, { align });
  };
  useEffect(() => {
    if (jump && jump !== taken.current && fit.headHeight > 0) {
      taken.current = jump;
      go(jump, false, 'center');
    }
  });
  useEffect(() => {
    if (wanted.current?.row !== active.row || wanted.current.column !== active.column) return;
    const cell = scroller.current?.querySelector<HTMLElement>('td[tabindex="0"]');
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
  });

  // The same columns stay the same object, so that scrolling down renders no line again.
  const kept = useRef<readonly ShownColumn[]>([]);
  const shown = columnsOf(columns.getVirtualItems(), fit.headerWidth);
  if (!sameColumns(kept.current, shown)) kept.current = shown;
  return {
    scroller,
    fit,
    active,
    range,
    choose,
    go,
    measureRow: rows.measureElement,
    height: rows.getTotalSize(),
    width: fit.headerWidth + columns.getTotalSize(),
    rows: rows.getVirtualItems().map((row) => ({ key: row.key, index: row.index, top: row.start - fit.headHeight })),
    columns: kept.current,
  };
};
