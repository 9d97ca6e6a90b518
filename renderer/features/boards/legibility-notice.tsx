import { Button } from 'antd';
import { leastNameMm, readingMetres, type WayOut } from '#core/boards/legibility.ts';
import type { DocumentRequest } from '#core/contract/document.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

interface LegibilityNoticeProps {
  readonly document: DocumentRequest;
  readonly onTake: (way: WayOut) => void;
}

/** Whether a board is read from 3 m, and each way out one click away; the figures stand among the page's remarks. Nothing for pages without a reckoning. */
export const LegibilityNotice = ({ document, onTake }: LegibilityNoticeProps) => {
  const { data: page } = useHostQuery('paper.page', document);
  const legibility = page?.legibility;
  if (!legibility) return null;
  const { readable, nameMm, waysOut } = legibility;
  if (readable) {
    return (
      <p className="quiet legibility" role="status">
        {readingMetres} 米外看得清姓名：字高 {Math.round(nameMm)} 毫米，不小于 {leastNameMm} 毫米。
      </p>
    );
  }
  return (
    <div className="legibility too-small" role="status">
      <strong className="look">{readingMetres} 米外看不清姓名。</strong>
      {waysOut.map((way) => (
        <Button key={way.words} onClick={() => onTake(way)}>
          {way.words}
        </Button>
      ))}
      <span className="quiet">{waysOut.length > 0 ? '或者上面选一个工作组。' : '请在上面选一个工作组，一块只印一个组。'}</span>
    </div>
  );
};
