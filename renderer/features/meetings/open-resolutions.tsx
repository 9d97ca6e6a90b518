import { CheckOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { TodaySummary } from '#core/contract/results.ts';
import { dateOf } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';

type OpenResolution = TodaySummary['openResolutions'][number];

interface ResolutionLineProps {
  readonly resolution: OpenResolution;
  readonly onOpen: (meetingId: string) => void;
}

const ResolutionLine = ({ resolution, onOpen }: ResolutionLineProps) => {
  const now = useLocalNow();
  const act = useAct('meeting.settle', { done: () => '已办结' });
  const settle = () => act.run({ meetingId: resolution.meetingId, agendaItemId: resolution.agendaItemId, doneOn: dateOf(now()) });
  return (
    <li className="resolution-line">
      <Button type="link" className="name-button" onClick={() => onOpen(resolution.meetingId)}>
        {resolution.text}
      </Button>
      <span>{resolution.responsible || '没有定责任人'}</span>
      <span className={resolution.overdue ? 'bad' : 'figures'}>
        {resolution.overdue && <WarningOutlined aria-hidden />} {resolution.dueOn ? `${dateWords(resolution.dueOn)}前` : '没有定时限'}
        {resolution.overdue && '，已过期'}
      </span>
      <Button loading={act.busy} aria-label={`办结：${resolution.text}`} onClick={() => void settle()}>
        办结
      </Button>
    </li>
  );
};

interface OpenResolutionsProps {
  readonly resolutions: readonly OpenResolution[];
  readonly onOpen: (meetingId: string) => void;
}

/** What was decided and is not done yet. */
export const OpenResolutions = ({ resolutions, onOpen }: OpenResolutionsProps) => (
  <section className="open-resolutions" aria-label="未办结的决议">
    <h2>未办结的决议 {resolutions.length} 项</h2>
    {resolutions.length === 0 ? (
      <p className="done">
        <CheckOutlined aria-hidden /> 没有待办的决议。
      </p>
    ) : (
      <ul className="plain-list">
        {resolutions.map((resolution) => (
          <ResolutionLine key={resolution.agendaItemId} resolution={resolution} onOpen={onOpen} />
        ))}
      </ul>
    )}
  </section>
);
