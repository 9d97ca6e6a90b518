import { App } from 'antd';
import { useState } from 'react';
import { useAct } from '#renderer/api/use-act.ts';
import type { EditPlan } from './edit-steps.ts';
import { outcomeWords } from './edit-words.ts';
import type { Refusals } from './refused-dialog.tsx';

/** Sends a batch as one command and keeps what was refused for the dialog. */
export const useEditRun = () => {
  const { message } = App.useApp();
  const [refusals, setRefusals] = useState<Refusals | null>(null);
  const act = useAct('duty.edit', { done: (outcome, input) => outcomeWords(input.label, outcome) });
  const run = async (label: string, plan: EditPlan, careful = false): Promise<void> => {
    if (act.busy) return;
    if (plan.steps.length === 0) {
      if (plan.refused.length > 0) setRefusals({ verb: label, done: '没有改动', refused: plan.refused });
      else message.info('这里没有要改的');
      return;
    }
    const answer = await act.run({ label, steps: [...plan.steps], careful });
    if (!answer.ok) return;
    const refused = [...plan.refused, ...answer.value.refused];
    if (refused.length > 0) setRefusals({ verb: label, done: outcomeWords(label, { ...answer.value, refused: [] }), refused });
  };
  return { run, busy: act.busy, refusals, closeRefusals: () => setRefusals(null) };
};
