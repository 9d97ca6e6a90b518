import { type RefObject, useState } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { paginate } from '#paper/paginate.ts';
import { withNonce } from '#paper/with-nonce.ts';
import { cspNonce } from '#renderer/api/csp-nonce.ts';
import { facesSettled } from '#renderer/ui/faces-settled.ts';
import { withNeededFaces } from '#renderer/ui/needed-faces.ts';
import { PX_PER_MM } from '#renderer/ui/paper-zoom.ts';

/** What the frame loads. A window without a policy (development) has no nonce. */
const framedHtml = (html: string): string => {
  const light = withNeededFaces(html);
  return cspNonce() === '' ? light : withNonce(light, cspNonce());
};

/** A page in a frame of its own; the number tells frames apart, so that a page shown before is laid out anew. */
interface Framed {
  readonly number: number;
  readonly page: PaperPage;
  /** px of all its sheets, once laid out */
  readonly height: number | null;
}

/** A page that is laid out and may be printed. */
export interface LaidOut {
  readonly html: string;
  readonly inside: Document;
  /** false: a face is missing */
  readonly whole: boolean;
}

interface SheetFramesProps {
  readonly page: PaperPage;
  /** how large it is shown, 1 = life size */
  readonly factor: number;
  readonly grey?: boolean;
  /** the frame of the page shown, to print it */
  readonly frameRef?: RefObject<HTMLIFrameElement | null>;
  readonly onReady?: (laid: LaidOut) => void;
}

/**
 * The printed page on screen. A new page is laid out in a second frame behind the one shown and takes its place when it is ready, so that
 * nothing flashes while somebody types.
 */
export const SheetFrames = ({ page, factor, grey = false, frameRef, onReady }: SheetFramesProps) => {
  const [frames, setFrames] = useState<readonly [Framed, Framed | null]>([{ number: 0, page, height: null }, null]);
  const [front, back] = frames;
  const awaited = back ?? front;
  if (awaited.page.html !== page.html) {
    const isShown = front.page.html === page.html && front.height !== null;
    setFrames([front, isShown ? null : { number: awaited.number + 1, page, height: null }]);
  }

  const layOut = async (framed: Framed, frame: HTMLIFrameElement) => {
    const inside = frame.contentDocument;
    if (!inside) return;
    const whole = await facesSettled(inside);
    if (!frame.isConnected) return; // another page came meanwhile
    paginate(inside);
    if (frameRef) frameRef.current = frame;
    const laid = { ...framed, height: inside.documentElement.scrollHeight };
    setFrames(([before, after]) => {
      if (after?.number === framed.number) return [laid, null];
      return before.number === framed.number ? [laid, after] : [before, after];
    });
    onReady?.({ html: framed.page.html, inside, whole });
  };
  return (
    <div className={grey ? 'sheet-frames grey' : 'sheet-frames'}>
      {[front, ...(back ? [back] : [])].map((framed) => (
        <OneFrame key={framed.number} framed={framed} waiting={framed === back} factor={factor} onLoad={layOut} />
      ))}
    </div>
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
        srcDoc={framedHtml(framed.page.html)}
        onLoad={(event) => void onLoad(framed, event.currentTarget)}
        style={{ width, height, transform: `scale(${factor})` }}
      />
    </div>
  );
};
