import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import type { TodaySummary } from '#core/contract/results.ts';
import { judge } from './gate-judgement.ts';

/** The page's answer in one line. */
export const GateState = ({ summary }: { readonly summary: TodaySummary }) => {
  const { held, words } = judge(summary);
  return (
    <p className={`gate-state ${held ? 'gate-held' : 'gate-look'}`}>
      {held ? <CheckCircleOutlined aria-hidden="true" /> : <WarningOutlined aria-hidden="true" />} {words}
    </p>
  );
};
