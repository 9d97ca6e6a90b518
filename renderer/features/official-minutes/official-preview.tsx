import { type RefObject, useState } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { MeetingId } from '#core/contract/id.ts';
import type { OfficialMinutes } from '#core/meetings/official-minutes.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PaperFrame } from '#renderer/ui/paper-frame.tsx';
import { printAdvice } from '#renderer/ui/print-advice.ts';
import { useSettled } from './use-settled.ts';

interface OfficialPreviewProps {
  readonly meetingId: MeetingId;
  readonly minutes: OfficialMinutes;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** the frame shows exactly these minutes */
  readonly onShown: (minutes: OfficialMinutes) => void;
}

/** The sheets as they will be printed; while the next ones are made, the ones before stay. */
export const OfficialPreview = ({ meetingId, minutes, frame, onShown }: OfficialPreviewProps) => {
  const settled = useSettled(minutes);
  const { data, error, refetch } = useHostQuery('paper.page', { kind: 'official-minutes', meetingId, minutes: settled });
  const [last, setLast] = useState<PaperPage | null>(null);
  if (data && data !== last) setLast(data);
  return (
    <section className="official-preview" aria-label="纸面">
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!last && !error && <Busy label="正在排版…" />}
      {last && <p className="quiet paper-advice">{printAdvice(last)}</p>}
      {last && <PaperFrame page={last} frameRef={frame} onReady={() => last === data && onShown(settled)} />}
    </section>
  );
};
