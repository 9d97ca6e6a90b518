import { Segmented } from 'antd';
import { type RefObject, useState } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { type SheetFit, SheetView } from './sheet-view.tsx';

interface PosterPreviewProps {
  readonly page: PaperPage;
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
  readonly onReady: (html: string) => void;
}

/** The poster as it will be printed, beside what is typed. */
export const PosterPreview = ({ page, frameRef, onReady }: PosterPreviewProps) => {
  const [fit, setFit] = useState<SheetFit>('whole');
  return (
    <>
      <div className="paper-tools">
        <Segmented<SheetFit>
          aria-label="显示大小"
          value={fit}
          onChange={setFit}
          options={[
            { value: 'whole', label: '整幅' },
            { value: 'width', label: '适合宽度' },
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
      <SheetView page={page} fit={fit} frameRef={frameRef} onReady={onReady} />
    </>
  );
};
