import { Segmented } from 'antd';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { paginate } from '#paper/paginate.ts';
import { withNonce } from '#paper/with-nonce.ts';
import { cspNonce } from '#renderer/api/csp-nonce.ts';

interface PaperFrameProps {
  readonly page: PaperPage;
  /** Give a ref to print the frame with `printFrame`. */
  readonly frameRef?: RefObject<HTMLIFrameElement | null>;
  /** The page is laid out and may be printed. */
  readonly onReady?: () => void;
}
type Scale = 'width' | 'whole' | 'true';

/** CSS pixels in a millimetre (CSS Values 4: 96 px = 25.4 mm). */
const PX_PER_MM = 96 / 25.4;

/** A window without a policy (development) has no nonce. */
const nonced = (html: string): string => (cspNonce() === '' ? html : withNonce(html, cspNonce()));

/** What the rest of the window takes above and below the sheet, in root font sizes. */
const AROUND_SHEET = 18;

/** How much smaller than life the sheet is shown; never larger. */
const factorOf = (scale: Scale, room: number, page: PaperPage): number => {
  if (scale === 'true' || room === 0) return 1;
  const byWidth = Math.min(1, room / (page.widthMm * PX_PER_MM));
  if (scale === 'width') return byWidth;
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.min(byWidth, Math.max(0.1, (window.innerHeight - AROUND_SHEET * rootPx) / (page.heightMm * PX_PER_MM)));
};

/** How much room the frame has, watched. */
const useWidthOf = (box: RefObject<HTMLDivElement | null>): number => {
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
export const PaperFrame = ({ page, frameRef, onReady }: PaperFrameProps) => {
  const box = useRef<HTMLDivElement>(null);
  const own = useRef<HTMLIFrameElement>(null);
  const frame = frameRef ?? own;
  const room = useWidthOf(box);
  const [scale, setScale] = useState<Scale>('width');
  const [height, setHeight] = useState(page.heightMm * PX_PER_MM);
  const width = page.widthMm * PX_PER_MM;
  const factor = factorOf(scale, room, page);

  const layOut = async () => {
    const inside = frame.current?.contentDocument;
    if (!inside) return;
    await paginate(inside);
    setHeight(Math.max(page.heightMm * PX_PER_MM, inside.documentElement.scrollHeight));
    onReady?.();
  };
  return (
    <div className="paper">
      <div className="paper-tools">
        <Segmented<Scale>
          aria-label="显示大小"
          value={scale}
          onChange={setScale}
          options={[
            { value: 'width', label: '适合宽度' },
            { value: 'whole', label: '整幅' },
            { value: 'true', label: '实际大小' },
          ]}
        />
        <span className="quiet">
          {page.widthMm} × {page.heightMm} 毫米
        </span>
      </div>
      {page.remarks.length > 0 && (
        <ul className="paper-remarks">
          {page.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {/* focusable because it scrolls: the arrow keys must reach the foot of a page (WCAG 2.1.1) */}
      <section className="paper-box" ref={box} tabIndex={0} aria-label={`${page.title}预览`}>
        <div className="paper-sheet" style={{ width: width * factor, height: height * factor }}>
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
