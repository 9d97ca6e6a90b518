import { type RefObject, useEffect, useState } from 'react';

/** px */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** How much room a box has, watched. */
export const useRoomOf = (box: RefObject<HTMLElement | null>): Room => {
  const [room, setRoom] = useState<Room>({ width: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => setRoom({ width: element.clientWidth, height: element.clientHeight }));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box]);
  return room;
};
