import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { GridPlace } from './grid-move.ts';
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

const OVERSCAN = 4;

/** Keeps the focused index rendered however far the person scrolls away, so that focus is never lost. */
const withActive = (active: number) => (range: Range) => {
  const shown = defaultRangeExtractor(range);
  return shown.includes(active) || active >= range.count ? shown : [...shown, active].sort((one, other) => one - other);
};

/** Which rows and columns are in the document, which cell has the tab stop, and how to move there. */
export const useVirtualGrid = ({ rows: rowCount, columns: columnCount, headerEm, columnEm, rowEm, jump }: GridMeasures) => {
  const scroller = useRef<HTMLDivElement>(null);
  const fit = useFit(scroller, headerEm, columnEm, columnCount);
  const [chosen, setChosen] = useState<GridPlace>({ row: 0, column: 0 });
  const active = { row: Math.min(chosen.row, rowCount - 1), column: Math.min(chosen.column, columnCount - 1) };
  /** where focus should go once that cell has the tab stop and is in the document */
  const wanted = useRef<GridPlace | null>(null);
  const taken = useRef<GridPlace | null>(null);

  const rows = useVirtualizer({
    getScrollElement: () => scroller.current,
    overscan: OVERSCAN,
    count: rowCount,
    estimateSize: () => rowEm * fit.em,
    scrollMargin: fit.headHeight,
    scrollPaddingStart: fit.headHeight,
    rangeExtractor: withActive(active.row),
  });
  const columns = useVirtualizer({
    getScrollElement: () => scroller.current,
    overscan: OVERSCAN,
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

  const go = (place: GridPlace, align: 'auto' | 'center' = 'auto') => {
    wanted.current = place;
    setChosen(place);
    rows.scrollToIndex(place.row, { align });
    columns.scrollToIndex(place.column, { align });
  };
  useEffect(() => {
    if (jump && jump !== taken.current && fit.headHeight > 0) {
      taken.current = jump;
      go(jump, 'center');
    }
  });
  useEffect(() => {
    if (wanted.current?.row !== active.row || wanted.current.column !== active.column) return;
    const cell = scroller.current?.querySelector<HTMLElement>('td[tabindex="0"]');
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
  });

  const shownColumns = columns.getVirtualItems();
  return {
    scroller,
    fit,
    active,
    choose: setChosen,
    go,
    measureRow: rows.measureElement,
    height: rows.getTotalSize(),
    width: fit.headerWidth + columns.getTotalSize(),
    rows: rows.getVirtualItems().map((row) => ({ key: row.key, index: row.index, top: row.start - fit.headHeight })),
    /** `gap` = room to leave before the column, since those left of it are not in the document */
    columns: shownColumns.map((column, index) => ({
      key: column.key,
      index: column.index,
      width: column.size,
      gap: column.start - (shownColumns[index - 1]?.end ?? fit.headerWidth),
    })),
  };
};
