import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { paginate } from '#paper/paginate.ts';
import { withNonce } from '#paper/with-nonce.ts';
import { cspNonce } from '#renderer/api/csp-nonce.ts';
import { PaperTools } from './paper-tools.tsx';
import { factorOf, PX_PER_MM, type Zoom } from './paper-zoom.ts';
import { useSheets } from './use-sheets.ts';

interface PaperFrameProps {
  readonly page: PaperPage;
  /** Give a ref to print the frame with `printFrame`. */
  readonly frameRef?: RefObject<HTMLIFrameElement | null>;
  /** The page is laid out on so many sheets and may be printed. */
  readonly onReady?: (sheets: number) => void;
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

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Until the faces that the page uses are there: lines measured in another face would break elsewhere. Scripts do not run in the frame, so its state is looked at. */
const facesSettled = async (inside: Document): Promise<boolean> => {
  inside.documentElement.getBoundingClientRect();
  while (inside.fonts.status === 'loading') await nextFrame();
  return ![...inside.fonts].some((face) => face.status === 'error');
};

const NO_FACE = '有字体没有装上，屏幕上暂用别的字体。请重新打开本页；仍不行，请在“公示 → 打印与字体”里移除添加的字体。';

/** The printed page on screen: the same HTML and the same measuring pass as the PDF. */
export const PaperFrame = ({ page, frameRef, onReady }: PaperFrameProps) => {
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
      {remarks.length > 0 && (
        <ul className="paper-remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {/* focusable because it scrolls: the arrow keys must reach the foot of a page (WCAG 2.1.1) */}
      <section className="paper-box" ref={box} tabIndex={0} aria-label={`${page.title}预览`} onScroll={sheets.follow}>
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
      </section>
    </div>
  );
};

/** The system's print dialog for the page in the frame. */
export const printFrame = (frame: RefObject<HTMLIFrameElement | null>): void => {
  frame.current?.contentWindow?.focus();
  frame.current?.contentWindow?.print();
};
