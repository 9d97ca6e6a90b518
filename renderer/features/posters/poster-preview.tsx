import { type RefObject, useRef, useState } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { NO_FACE } from '#renderer/ui/faces-settled.ts';
import { PaperBox } from '#renderer/ui/paper-box.tsx';
import { PaperTools } from '#renderer/ui/paper-tools.tsx';
import { factorOf, type Zoom } from '#renderer/ui/paper-zoom.ts';
import { printAdvice } from '#renderer/ui/print-advice.ts';
import { SubstituteLine } from '#renderer/ui/substitute-line.tsx';
import { useSheets } from '#renderer/ui/use-sheets.ts';
import { type LaidOut, SheetFrames } from './sheet-frames.tsx';
import { useRoomOf } from './use-room.ts';

interface PosterPreviewProps {
  readonly page: PaperPage;
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
  /** this page is laid out on so many sheets */
  readonly onReady: (html: string, sheets: number) => void;
}

/** The poster as it will be printed, beside what is typed. */
export const PosterPreview = ({ page, frameRef, onReady }: PosterPreviewProps) => {
  const box = useRef<HTMLElement>(null);
  const room = useRoomOf(box);
  const [zoom, setZoom] = useState<Zoom>('whole');
  const [grey, setGrey] = useState(false);
  const [whole, setWhole] = useState(true);
  const factor = factorOf(zoom, room.width, page);
  const sheets = useSheets(box, factor);
  const remarks = whole ? page.remarks : [...page.remarks, NO_FACE];

  const ready = ({ html, inside, whole: faces }: LaidOut) => {
    setWhole(faces);
    onReady(html, sheets.read(inside));
  };
  return (
    <>
      <PaperTools page={page} zoom={zoom} factor={factor} onZoom={setZoom} sheets={sheets} grey={grey} onGrey={setGrey} />
      {remarks.length > 0 && (
        <ul className="paper-remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <PaperBox title={page.title} boxRef={box} onScroll={sheets.follow}>
        <SheetFrames page={page} factor={factor} grey={grey} frameRef={frameRef} onReady={ready} />
      </PaperBox>
      <p className="quiet paper-advice">{printAdvice(page)}</p>
      <SubstituteLine html={page.html} linked />
    </>
  );
};
