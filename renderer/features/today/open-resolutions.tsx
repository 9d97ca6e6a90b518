import { Button } from 'antd';
import { Link } from 'react-router';
import type { Id } from '#core/contract/id.ts';
import type { TodaySummary } from '#core/contract/results.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';

type Resolution = TodaySummary['openResolutions'][number];

interface OpenResolutionsProps {
  readonly resolutions: readonly Resolution[];
  readonly today: LocalDate;
}

const SHOWN = 5;

const dueWords = (resolution: Resolution): string => {
  if (!resolution.dueOn) return '';
  return resolution.overdue ? `，已过期（${dateWords(resolution.dueOn)}）` : `，${dateWords(resolution.dueOn)}前`;
};

/** 没办结的决议, each one click from done. */
export const OpenResolutions = ({ resolutions, today }: OpenResolutionsProps) => {
  const settle = useAct('meeting.settle', { done: () => '已办结' });
  return (
    <section className="panel" aria-label="待办决议">
      <h2>待办决议</h2>
      {resolutions.length === 0 && <p className="quiet">没有待办的决议。</p>}
      <ul className="plain-list">
        {resolutions.slice(0, SHOWN).map((resolution) => (
          <li key={resolution.agendaItemId} className="do-row">
            <span className={resolution.overdue ? 'look' : ''}>
              <Link className="resolution" to={`/meetings?focus=${resolution.meetingId}`}>
                {resolution.text}
              </Link>
              <span className="quiet">
                {resolution.responsible || '没有责任人'}
                {dueWords(resolution)}
              </span>
            </span>
            <Button
              disabled={settle.busy}
              aria-label={`办结：${resolution.text}`}
              onClick={() =>
                void settle.run({
                  meetingId: resolution.meetingId,
                  agendaItemId: resolution.agendaItemId as Id<'agenda-item'>,
                  doneOn: today,
                })
              }
            >
              办结
            </Button>
          </li>
        ))}
      </ul>
      {resolutions.length > SHOWN && <Link to="/meetings">还有 {resolutions.length - SHOWN} 项</Link>}
    </section>
  );
};
