import { useEffect, useRef, useState } from 'react';
import type { DocumentRequest } from '#core/contract/document.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { SheetView } from './sheet-view.tsx';

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

/** The true page, small. What cannot be laid out leaves its place empty; the words beside it still work. */
export const SmallSheet = ({ document }: { readonly document: DocumentRequest }) => {
  const { box, seen } = useSeen();
  const { data: page } = useHostQuery('paper.page', document, { enabled: seen });
  return (
    <div className="small-sheet" ref={box} inert aria-hidden="true">
      {page && <SheetView page={page} fit="whole" decorative />}
    </div>
  );
};
