import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { ChangeConsent } from '#core/duty/duty-change.ts';
import type { IllStep } from '#core/duty/ill.ts';
import { useAct } from '#renderer/api/use-act.ts';

/** Takes steps over: entries where the days are published, plain edits elsewhere. */
export const useIllAccept = (personId: PersonId, published: boolean) => {
  const [consent, setConsent] = useState<ChangeConsent>({ agreedBy: '', reason: '生病', decision: '' });
  const act = useAct('ill.accept', {
    inPlace: true,
    lasting: published,
    done: ({ recorded, edited }) =>
      recorded > 0 ? `已调整，登记变动 ${recorded} 条${edited > 0 ? `，改草稿 ${edited} 处` : ''}` : `已调整 ${edited} 处`,
  });
  return {
    consent,
    setConsent,
    busy: act.busy,
    failure: act.failure,
    accept: async (steps: readonly IllStep[]): Promise<boolean> => {
      const outcome = await act.run({ personId, consent, steps: steps.map((step) => ({ entryId: crypto.randomUUID(), step })) });
      if (outcome.ok) setConsent({ ...consent, decision: '' });
      return outcome.ok;
    },
  };
};
export type IllAccept = ReturnType<typeof useIllAccept>;
