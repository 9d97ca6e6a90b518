import { type RefObject, useRef, useState } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { paginate } from '#paper/paginate.ts';
import { withNonce } from '#paper/with-nonce.ts';
import { cspNonce } from '#renderer/api/csp-nonce.ts';
import { type Room, useRoomOf } from './use-room.ts';

/** CSS pixels in a millimetre (CSS Values 4: 96 px = 25.4 mm). */
const PX_PER_MM = 96 / 25.4;

/** A window without a policy (development) has no nonce. */
const nonced = (html: string): string => (cspNonce() === '' ? html : withNonce(html, cspNonce()));

export type SheetFit = 'whole' | 'width' | 'true';

const factorOf = (fit: SheetFit, room: Room, { widthMm, heightMm }: PaperPage): number => {
  if (fit === 'true') return 1;
  const byWidth = Math.min(1, room.width / (widthMm * PX_PER_MM));
  return fit === 'width' ? byWidth : Math.min(byWidth, room.height / (heightMm * PX_PER_MM));
};

/** A page in a frame of its own; the number tells frames apart, so that a page shown before is laid out anew. */
interface Framed {
  readonly number: number;
  readonly page: PaperPage;
  /** px of all its sheets, once laid out */
  readonly height: number | null;
}

interface SheetViewProps {
  readonly page: PaperPage;
  readonly fit: SheetFit;
  /** the frame of the page shown, to print it */
  readonly frameRef?: RefObject<HTMLIFrameElement | null>;
  /** this page is laid out and may be printed */
  readonly onReady?: (html: string) => void;
  /** no stop for the keys and no words for a screen reader: a picture beside words that say what it is */
  readonly decorative?: boolean;
}

/**
 * The printed page on screen. A new page is laid out in a second frame behind the one shown and takes its place when it is ready, so that
 * nothing flashes while somebody types.
 */
export const SheetView = ({ page, fit, frameRef, onReady, decorative = false }: SheetViewProps) => {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoomOf(box);
  const [frames, setFrames] = useState<readonly [Framed, Framed | null]>([{ number: 0, page, height: null }, null]);
  const [front, back] = frames;
  const awaited = back ?? front;
  if (awaited.page.html !== page.html) {
    const isShown = front.page.html === page.html && front.height !== null;
    setFrames([front, isShown ? null : { number: awaited.number + 1, page, height: null }]);
  }

  const layOut = async (framed: Framed, frame: HTMLIFrameElement) => {
    if (!frame.contentDocument) return;
    await paginate(frame.contentDocument);
    if (!frame.isConnected) return;
    const height = frame.contentDocument.documentElement.scrollHeight;
    if (frameRef) frameRef.current = frame;
    setFrames(([before, after]) => {
      const laid = { ...framed, height };
      if (after?.number === framed.number) return [laid, null];
      return before.number === framed.number ? [laid, after] : [before, after];
    });
    onReady?.(framed.page.html);
  };
  return (
    <section
      className={decorative ? 'sheet-box sheet-box-still' : 'sheet-box'}
      ref={box}
      aria-hidden={decorative}
      {...(decorative ? {} : { 'aria-label': `${page.title}预览`, tabIndex: 0 })}
    >
      {[front, ...(back ? [back] : [])].map((framed) => (
        <OneFrame key={framed.number} framed={framed} waiting={framed === back} factor={factorOf(fit, room, framed.page)} onLoad={layOut} />
      ))}
    </section>
  );
};

interface OneFrameProps {
  readonly framed: Framed;
  readonly waiting: boolean;
  readonly factor: number;
  readonly onLoad: (framed: Framed, frame: HTMLIFrameElement) => Promise<void>;
}

const OneFrame = ({ framed, waiting, factor, onLoad }: OneFrameProps) => {
  const width = framed.page.widthMm * PX_PER_MM;
  const height = Math.max(framed.page.heightMm * PX_PER_MM, framed.height ?? 0);
  return (
    <div
      className={waiting ? 'sheet-waiting' : 'sheet-shown'}
      style={{ width: width * factor, height: height * factor }}
      aria-hidden={waiting ? true : undefined}
    >
      <iframe
        title={framed.page.title}
        tabIndex={-1}
        sandbox="allow-same-origin allow-modals"
        srcDoc={nonced(framed.page.html)}
        onLoad={(event) => void onLoad(framed, event.currentTarget)}
        style={{ width, height, transform: `scale(${factor})` }}
      />
    </div>
  );
};
