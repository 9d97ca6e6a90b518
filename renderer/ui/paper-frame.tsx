import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { paginate } from '#paper/paginate.ts';
import { withNonce } from '#paper/with-nonce.ts';
import { cspNonce } from '#renderer/api/csp-nonce.ts';
import { facesSettled, NO_FACE } from './faces-settled.ts';
import { PaperBox } from './paper-box.tsx';
import { PaperTools } from './paper-tools.tsx';
import { factorOf, PX_PER_MM, type Zoom } from './paper-zoom.ts';
import { SubstituteLine } from './substitute-line.tsx';
import { useSheets } from './use-sheets.ts';

interface PaperFrameProps {
  readonly page: PaperPage;
  /** Give a ref to print the frame with `printFrame`. */
  readonly frameRef?: RefObject<HTMLIFrameElement | null>;
  /** The page is laid out on so many sheets and may be printed. */
  readonly onReady?: (sheets: number) => void;
  /** 打印与字体 may be gone to from here; not before a post is entered */
  readonly fontsLinked?: boolean;
}

/** A window without a policy (development) has no nonce. */
const nonced = (html: string): string => (cspNonce() === '' ? html : withNonce(html, cspNonce()));

/** How much room the frame has, watched. */
const useWidthOf = (box: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box]);
  return width;
};

/** The printed page on screen: the same HTML and the same measuring pass as the PDF. */
export const PaperFrame = ({ page, frameRef, onReady, fontsLinked = true }: PaperFrameProps) => {
  const box = useRef<HTMLElement>(null);
  const own = useRef<HTMLIFrameElement>(null);
  const frame = frameRef ?? own;
  const room = useWidthOf(box);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [grey, setGrey] = useState(false);
  const [height, setHeight] = useState(page.heightMm * PX_PER_MM);
  const [faceLost, setFaceLost] = useState(false);
  const width = page.widthMm * PX_PER_MM;
  const factor = factorOf(zoom, room, page);
  const sheets = useSheets(box, factor);

  const layOut = async () => {
    const inside = frame.current?.contentDocument;
    if (!inside) return;
    const whole = await facesSettled(inside);
    if (frame.current?.contentDocument !== inside) return; // another page came meanwhile
    setFaceLost(!whole);
    paginate(inside);
    setHeight(Math.max(page.heightMm * PX_PER_MM, inside.documentElement.scrollHeight));
    onReady?.(sheets.read(inside));
  };
  const remarks = faceLost ? [...page.remarks, NO_FACE] : page.remarks;
  return (
    <div className="paper">
      <PaperTools page={page} zoom={zoom} factor={factor} onZoom={setZoom} sheets={sheets} grey={grey} onGrey={setGrey} />
      <SubstituteLine html={page.html} linked={fontsLinked} />
      {remarks.length > 0 && (
        <ul className="paper-remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <PaperBox title={page.title} boxRef={box} onScroll={sheets.follow}>
        <div className={grey ? 'paper-sheet grey' : 'paper-sheet'} style={{ width: width * factor, height: height * factor }}>
          <iframe
            ref={frame}
            title={page.title}
            sandbox="allow-same-origin allow-modals"
            srcDoc={nonced(page.html)}
            onLoad={() => void layOut()}
            style={{ width, height, transform: `scale(${factor})` }}
          />
        </div>
      </PaperBox>
    </div>
  );
};

/** The system's print dialog for the page in the frame. */
export const printFrame = (frame: RefObject<HTMLIFrameElement | null>): void => {
  frame.current?.contentWindow?.focus();
  frame.current?.contentWindow?.print();
};
