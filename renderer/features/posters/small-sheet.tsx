import { useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { PX_PER_MM } from '#renderer/ui/paper-zoom.ts';
import { withPicture } from './picture-stand-in.ts';
import { type LaidOut, SheetFrames } from './sheet-frames.tsx';
import { takeTurn } from './sheet-queue.ts';
import { type Room, useRoomOf } from './use-room.ts';

/** Whether the element is in the window or near it: a gallery keeps the pages somebody looks at, not all thirty. */
const useNear = () => {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), { rootMargin: '300px' });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { box, near };
};

/** Whether it is this page's turn to be laid out, and what to call when it is done. */
const useTurn = (wanted: boolean) => {
  const [mine, setMine] = useState(false);
  const giveOn = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (!wanted) return;
    giveOn.current = takeTurn(() => setMine(true));
    return () => {
      giveOn.current();
      setMine(false);
    };
  }, [wanted]);
  return { mine, done: () => giveOn.current() };
};

const factorIn = ({ width, height }: Room, { widthMm, heightMm }: PaperPage): number =>
  Math.min(1, width / (widthMm * PX_PER_MM), height / (heightMm * PX_PER_MM));

interface SmallSheetProps {
  readonly document: DocumentRequest;
  /** of a poster in work whose request has a stand-in for it */
  readonly picture?: string;
}

/** The first sheet of the true page, small. What cannot be laid out leaves its place empty; the words beside it still work. */
export const SmallSheet = ({ document, picture = '' }: SmallSheetProps) => {
  const { box, near } = useNear();
  const room = useRoomOf(box);
  const { data, error } = useHostQuery('paper.page', document, { enabled: near });
  const page = useMemo(() => data && { ...data, html: withPicture(data.html, picture) }, [data, picture]);
  const { mine, done } = useTurn(near && page !== undefined && !error);
  // how far the first sheet lies from the top of its page, px of life size
  const [top, setTop] = useState<number | null>(null);
  const ready = ({ inside }: LaidOut) => {
    setTop(inside.querySelector<HTMLElement>('.sheet')?.offsetTop ?? 0);
    done();
  };
  const factor = page ? factorIn(room, page) : 1;
  return (
    <div className="small-sheet" ref={box} inert aria-hidden="true">
      {page && (
        <div className="small-sheet-paper" style={{ width: page.widthMm * PX_PER_MM * factor, height: page.heightMm * PX_PER_MM * factor }}>
          {mine && (
            <div style={{ transform: `translateY(${-(top ?? 0) * factor}px)`, visibility: top === null ? 'hidden' : undefined }}>
              <SheetFrames page={page} factor={factor} onReady={ready} />
            </div>
          )}
        </div>
      )}
    </div>
  );
};
