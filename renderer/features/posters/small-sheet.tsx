import { useEffect, useRef, useState } from 'react';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { PX_PER_MM } from '#renderer/ui/paper-zoom.ts';
import { SheetFrames } from './sheet-frames.tsx';
import { type Room, useRoomOf } from './use-room.ts';

/** True from the first time the element comes near the window on: a gallery lays out what somebody scrolls to. */
const useSeen = () => {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || seen) return;
    const watcher = new IntersectionObserver((entries) => setSeen(entries.some((entry) => entry.isIntersecting)), { rootMargin: '200px' });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [seen]);
  return { box, seen };
};

const factorIn = ({ width, height }: Room, { widthMm, heightMm }: PaperPage): number =>
  Math.min(1, width / (widthMm * PX_PER_MM), height / (heightMm * PX_PER_MM));

/** The true page, small. What cannot be laid out leaves its place empty; the words beside it still work. */
export const SmallSheet = ({ document }: { readonly document: DocumentRequest }) => {
  const { box, seen } = useSeen();
  const room = useRoomOf(box);
  const { data: page } = useHostQuery('paper.page', document, { enabled: seen });
  return (
    <div className="small-sheet" ref={box} inert aria-hidden="true">
      {page && <SheetFrames page={page} factor={factorIn(room, page)} />}
    </div>
  );
};
