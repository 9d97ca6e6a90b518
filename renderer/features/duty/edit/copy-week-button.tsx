import { App, Button } from 'antd';
import { useState } from 'react';
import type { AssignmentId } from '#core/contract/id.ts';
import type { DutyPeriod } from '#core/contract/results.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useHost } from '#renderer/api/use-host.ts';
import { copyWeekSteps, weekBefore } from './copy-week.ts';
import type { useEditRun } from './use-edit-run.ts';

interface CopyWeekButtonProps {
  readonly period: DutyPeriod;
  readonly busy: boolean;
  readonly run: ReturnType<typeof useEditRun>['run'];
}

const makeId = () => crypto.randomUUID() as string as AssignmentId;

/** 复制上周: the week before into the open places of the period shown, week after week; what breaks a rule is left out and listed. */
export const CopyWeekButton = ({ period, busy, run }: CopyWeekButtonProps) => {
  const { message } = App.useApp();
  const host = useHost();
  const [reading, setReading] = useState(false);
  const copy = async () => {
    setReading(true);
    try {
      const { assignments } = await host.ask('duty.period', weekBefore(period.from));
      if (assignments.length === 0) message.info('这一段之前的七天没有排班，没有可复制的');
      else await run('复制上周', { steps: copyWeekSteps(assignments, period, makeId), refused: [] }, true);
    } catch (error) {
      message.error(failureOf(error).sentence);
    } finally {
      setReading(false);
    }
  };
  return (
    <Button loading={reading || busy} title="把前七天的班照样排进空缺；违反规则的不排，并列出原因" onClick={() => void copy()}>
      复制上周
    </Button>
  );
};
