import { useMemo, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { ShiftId } from '#core/contract/id.ts';
import { handoverId } from '#core/duty/handover.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useFirstChoice } from '#renderer/ui/use-first-choice.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { HandoverDesk } from './handover-desk.tsx';
import { HandoverList } from './handover-list.tsx';
import '#renderer/ui/form-parts.css';
import './handover.css';

const spans = [7, 30, 90] as const;

/** `2022-01-06:<shift>`, as the address has it. */
const readFocus = (focus: string | null): { readonly date: LocalDate; readonly shiftId: ShiftId } | null => {
  const match = /^(\d{4}-\d{2}-\d{2}):([0-9a-f-]{36})$/.exec(focus ?? '');
  return match ? { date: match[1] as LocalDate, shiftId: match[2] as ShiftId } : null;
};

/** 交接班 */
export const HandoverPage = () => {
  const [days, setDays] = useState<(typeof spans)[number]>(7);
  const [params, setParams] = useSearchParams();
  const today = useToday();
  const period = { from: addDays(today, 1 - days), to: today };
  const { data, error, refetch } = useHostQuery('handover.list', period, { keepBefore: true });
  const { data: figures } = useHostQuery('handover.figures', period, { keepBefore: true });
  const { data: roster } = useHostQuery('person.list', {});
  const people = useMemo(() => (roster ?? []).filter((person) => !person.removed), [roster]);
  const current = data?.current;
  // the sheet in hand changes with the clock and the last signature; the one a person has open stays open
  const opened = useFirstChoice(current ? handoverId(current.date, current.shiftId) : undefined, useLocation().key);
  const chosen = readFocus(params.get('focus') ?? opened ?? null);
  const wider = spans.find((span) => span > days);
  return (
    <PageFrame title="交接班" question="这一班交清了没有？" wide>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在查看交接情况…" />}
      {data && !chosen && <EmptyState title="排好班以后，这里是每一班的交接单：计数、未办事项、物资和三方签字。" />}
      {data && chosen && (
        <div className="handover">
          <HandoverList
            lines={data.lines}
            chosen={handoverId(chosen.date, chosen.shiftId)}
            days={days}
            figures={figures}
            onChoose={(focus) => setParams({ focus })}
            onMore={wider ? () => setDays(wider) : null}
          />
          <HandoverDesk key={handoverId(chosen.date, chosen.shiftId)} {...chosen} people={people} />
        </div>
      )}
    </PageFrame>
  );
};
