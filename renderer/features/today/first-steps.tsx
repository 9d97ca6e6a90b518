import { CheckCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { TodaySummary } from '#core/contract/results.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

interface Step {
  readonly words: string;
  readonly to: string;
  readonly done: boolean;
}

const useSteps = (summary: TodaySummary): readonly Step[] => {
  const { data: setup } = useHostQuery('duty.setup', {});
  const { data: exports } = useHostQuery('export.recent', {});
  return [
    { words: '导入花名册', to: '/roster', done: summary.people.total > 0 },
    { words: '设岗位', to: '/duty', done: (setup?.posts.length ?? 0) > 0 },
    { words: '排班', to: '/duty', done: summary.plannedUntil !== null },
    { words: '印公示板', to: '/boards', done: (exports?.length ?? 0) > 0 },
  ];
};

/** A new post: four steps to a held gate, shown until people are planned. */
export const FirstSteps = ({ summary }: { readonly summary: TodaySummary }) => {
  const steps = useSteps(summary);
  if (summary.people.total > 0 && summary.plannedUntil !== null) return null;
  const next = steps.findIndex((step) => !step.done);
  return (
    <section className="panel first-steps" aria-label="开始使用">
      <h2>从这四步开始</h2>
      <ol>
        {steps.map((step, index) => (
          <li key={step.words} className={step.done ? 'done' : ''} aria-current={index === next ? 'step' : undefined}>
            <Link to={step.to}>{step.words}</Link> {step.done && <CheckCircleOutlined aria-label="已完成" />}
          </li>
        ))}
      </ol>
    </section>
  );
};
