import { type RefObject, useEffect, useRef } from 'react';
import type { GridPlace } from './grid-move.ts';
import { partAt, placeAt } from './place-at.ts';
import { startEdgeScroll } from './start-edge-scroll.ts';

/** What was carried where. A part is what carries `data-part` in the cell; null = the cell as a whole. */
export interface GridDrop {
  readonly from: GridPlace;
  readonly fromPart: string | null;
  readonly to: GridPlace;
  readonly toPart: string | null;
  /** with Ctrl held: what is carried also stays */
  readonly copy: boolean;
}

/** A press that trembles this much is still a click. */
const THRESHOLD_PX = 6;

interface Press {
  readonly from: GridPlace;
  readonly part: string | null;
  readonly x: number;
  readonly y: number;
  /** the words carried; empty = nothing there, so the press selects */
  readonly words: string;
}

const pressOf = (event: PointerEvent, from: GridPlace): Press => {
  const target = event.target instanceof Element ? event.target : null;
  const part = target?.closest('[data-part]') ?? target?.closest('td')?.querySelector('[data-part]') ?? null;
  return { from, part: partAt(event.target), x: event.clientX, y: event.clientY, words: part?.textContent ?? '' };
};

/** A word at the pointer and a frame round the cell below it, moved without rendering the grid again. */
const carry = (words: string) => {
  const ghost = document.createElement('div');
  ghost.className = 'grid-ghost';
  ghost.textContent = words;
  ghost.setAttribute('aria-hidden', 'true');
  document.body.append(ghost);
  let over: Element | null = null;
  const frame = (cell: Element | null) => {
    if (cell === over) return;
    over?.classList.remove('grid-over');
    cell?.classList.add('grid-over');
    over = cell;
  };
  return {
    to: (x: number, y: number, below: Element | null) => {
      ghost.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
      frame(below?.closest('td[aria-colindex]') ?? null);
    },
    end: () => {
      frame(null);
      ghost.remove();
    },
  };
};

/** Dragging with the mouse: a filled cell is carried, over empty ones the selection grows. Esc lets go; the grid scrolls at its edges. */
export const useGridDrag = (
  scroller: RefObject<HTMLElement | null>,
  onExtend: (place: GridPlace) => void,
  onDrop: ((drop: GridDrop) => void) | undefined,
) => {
  const latest = useRef({ onExtend, onDrop });
  latest.current = { onExtend, onDrop };
  const dragged = useRef(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const press = (event: PointerEvent, from: GridPlace): void => {
    dragged.current = false;
    if (event.pointerType === 'touch') return;
    const start = pressOf(event, from);
    const carries = start.words !== '' && latest.current.onDrop !== undefined;
    let load: ReturnType<typeof carry> | null = null;
    let edge: ReturnType<typeof startEdgeScroll> | null = null;
    const move = (now: PointerEvent) => {
      if (!dragged.current) {
        if (Math.hypot(now.clientX - start.x, now.clientY - start.y) < THRESHOLD_PX) return;
        dragged.current = true;
        if (carries) load = carry(start.words);
        edge = startEdgeScroll(scroller.current);
      }
      edge?.at(now.clientX, now.clientY);
      const below = document.elementFromPoint(now.clientX, now.clientY);
      if (carries) load?.to(now.clientX, now.clientY, below);
      else {
        const place = placeAt(below);
        if (place) latest.current.onExtend(place);
      }
    };
    const release = (now: PointerEvent) => {
      stop.current?.();
      const below = document.elementFromPoint(now.clientX, now.clientY);
      const to = placeAt(below);
      if (!dragged.current || !carries || !to || !scroller.current?.contains(below)) return;
      latest.current.onDrop?.({ from, fromPart: start.part, to, toPart: partAt(below), copy: now.ctrlKey });
    };
    const key = (now: KeyboardEvent) => {
      if (now.key !== 'Escape') return;
      now.preventDefault();
      stop.current?.();
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', release, { signal });
    window.addEventListener('pointercancel', () => stop.current?.(), { signal });
    window.addEventListener('keydown', key, { signal, capture: true });
    stop.current = () => {
      listeners.abort();
      load?.end();
      edge?.end();
      stop.current = null;
    };
  };
  return { press, busy: () => stop.current !== null && dragged.current, wasDragged: () => dragged.current };
};
