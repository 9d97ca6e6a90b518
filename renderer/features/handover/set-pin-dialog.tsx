import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { Person } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { PinPad } from './pin-pad.tsx';
import { SignerPick } from './signer-pick.tsx';

interface SetPinProps {
  readonly people: readonly Person[];
  readonly personId: PersonId | null;
  readonly onClose: () => void;
}

export const setPinTitle = '设签字密码';

const differ: Failure = { code: 'invalid', sentence: '两次输的不一样，没有保存。请重新输两次。', fields: { pin: '两次输的不一样' } };

/** 设签字密码, in the presence of the secretary: the person types it twice. */
export const SetPinForm = ({ people, personId, onClose }: SetPinProps) => {
  const { message } = App.useApp();
  const holders = useHostQuery('pin.holders', {});
  const work = useWork('pin.set');
  const [who, setWho] = useState(personId);
  const [first, setFirst] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const again = first !== null;
  const startOver = (failure: Failure | null) => {
    setFirst(null);
    setTyped('');
    work.setFailure(failure);
  };
  const submit = async () => {
    if (!who) return work.setFailure({ code: 'invalid', sentence: '请先选是谁的签字密码。', fields: { personId: '请选人' } });
    const wrong = checkInput('pin.set', { personId: who, pin: typed });
    if (wrong) return work.setFailure(wrong);
    work.setFailure(null);
    if (first === null) {
      setFirst(typed);
      return setTyped('');
    }
    if (first !== typed) return startOver(differ);
    const answer = await work.run({ personId: who, pin: typed });
    if (!answer.ok) return startOver(answer.failure);
    message.success(`${people.find((person) => person.id === who)?.name ?? ''}的签字密码设好了`);
    onClose();
  };
  const has = holders.data?.some((holder) => holder.personId === who) ?? false;
  return (
    <>
      <p>请书记在场，由本人输六位数字。它只用来签字，不能打开指挥所。</p>
      <PlainForm label={setPinTitle} onSubmit={() => void submit()}>
        <FailureNotice failure={work.failure} />
        <FormField label="谁的签字密码" name="personId" failure={work.failure} {...(has ? { hint: '已有签字密码，这次会换成新的' } : {})}>
          {(field) => <SignerPick field={field} people={people} first={[]} value={who} onChange={setWho} />}
        </FormField>
        <FormField label={again ? '再输一次' : '六位数字'} name="pin" failure={work.failure}>
          {(field) => (
            <PinPad
              key={again ? 'again' : 'first'}
              field={field}
              value={typed}
              onChange={setTyped}
              autoFocus={again || personId !== null}
            />
          )}
        </FormField>
        <div className="row">
          <Button type="primary" htmlType="submit" loading={work.busy}>
            {again ? setPinTitle : '下一步'}
          </Button>
          <Button onClick={onClose}>不设了</Button>
        </div>
      </PlainForm>
    </>
  );
};

export const SetPinDialog = (props: SetPinProps) => (
  <Modal open title={setPinTitle} footer={null} onCancel={props.onClose} destroyOnHidden>
    <SetPinForm {...props} />
  </Modal>
);
