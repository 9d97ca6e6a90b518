import { useState } from 'react';
import { type ChangeConsent, changeSentence, type DutyChange } from '#core/duty/duty-change.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { ConsentFields } from '#renderer/ui/consent-fields.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

/** 撤回: one more entry that puts the duty table back as it was before the first. */
export const TakeBackForm = ({ change, onClose }: { readonly change: DutyChange; readonly onClose: () => void }) => {
  const people = useHostQuery('person.list', {}).data ?? [];
  const [id] = useState(() => crypto.randomUUID());
  const [consent, setConsent] = useState<ChangeConsent>({ agreedBy: change.agreedBy, reason: '', decision: '' });
  const input = { id, of: change.id, consent };
  const act = useAct('dutyChange.takeBack', { inPlace: true, lasting: true, done: () => '已撤回，撤回也记在变动记录里' });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('dutyChange.takeBack', input));
  const submit = async () => {
    if (!mayGo()) return;
    const outcome = await act.run(input);
    if (outcome.ok) onClose();
  };
  return (
    <FormDrawer
      title="撤回变动"
      verb="撤回"
      dirty={consent.reason !== ''}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{changeSentence(change)}</p>
      <p className="quiet">值班表恢复成登记之前的样子；原来这一条留着，标上“已撤回”。</p>
      <ConsentFields people={people} value={consent} onChange={setConsent} breaches={[]} failure={failure} />
    </FormDrawer>
  );
};
