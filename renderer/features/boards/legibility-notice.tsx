import { Alert, Button } from 'antd';
import { leastNameMm, readingMetres, type WayOut } from '#core/boards/legibility.ts';
import type { DocumentRequest } from '#core/contract/document.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

interface LegibilityNoticeProps {
  readonly document: DocumentRequest;
  readonly onTake: (way: WayOut) => void;
}

/** From how far a board is read, and each way out one click away; nothing for pages without a reckoning. */
export const LegibilityNotice = ({ document, onTake }: LegibilityNoticeProps) => {
  const { data: page } = useHostQuery('paper.page', document);
  const legibility = page?.legibility;
  if (!legibility) return null;
  const { readable, nameMm, metres, waysOut } = legibility;
  if (readable) {
    return (
      <p className="quiet legibility" role="status">
        {readingMetres} 米外看得清姓名（字高 {Math.round(nameMm)} 毫米，不小于 {leastNameMm} 毫米）。
      </p>
    );
  }
  return (
    <Alert
      className="legibility"
      type="warning"
      showIcon
      role="status"
      title={`${readingMetres} 米外看不清：姓名字高 ${Math.round(nameMm)} 毫米，约 ${metres.toFixed(1)} 米以内才看得清`}
      description={waysOut.length > 0 ? '换大一点、分成几块，或者上面选一个工作组只印一个组。' : '请在上面选一个工作组，一块只印一个组。'}
      action={
        <span className="ways-out">
          {waysOut.map((way) => (
            <Button key={way.words} onClick={() => onTake(way)}>
              {way.words}
            </Button>
          ))}
        </span>
      }
    />
  );
};
