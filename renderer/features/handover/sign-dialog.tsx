import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import { type SignatureRole, signatureRoles } from '#core/duty/handover.ts';
import type { HandoverSheet } from '#core/duty/handover-sheet.ts';
import type { Person } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { PinPad } from './pin-pad.tsx';
import { SetPinForm, setPinTitle } from './set-pin-dialog.tsx';
import { SignerPick } from './signer-pick.tsx';

interface SignDialogProps {
  readonly sheet: HandoverSheet;
  readonly role: SignatureRole;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** Those who are expected to sign: the shift's people, the next shift's, the leader named. */
const expected = (sheet: HandoverSheet, role: SignatureRole): readonly PersonId[] => {
  if (role === 'outgoing') return sheet.content.due.map((person) => person.personId);
  if (role === 'incoming') return sheet.next?.people.map((person) => person.personId) ?? [];
  return sheet.leader ? [sheet.leader.personId] : [];
};

const says: Readonly<Record<SignatureRole, string>> = {
  outgoing: '签字以后这份交接单不能再改，有出入的写进下一班。',
  incoming: '请先到岗位上看过、点过，再签字；签字以后由您这一班负责。',
  leader: '带班签字以后，这份交接单就交清了。',
};

interface SignFormProps extends SignDialogProps {
  readonly first: readonly PersonId[];
  readonly who: PersonId | null;
  readonly onWho: (who: PersonId) => void;
  readonly onSetPin: () => void;
}

const SignForm = ({ sheet, role, people, first, who, onWho, onSetPin, onClose }: SignFormProps) => {
  const { message } = App.useApp();
  const holders = useHostQuery('pin.holders', {});
  const work = useWork('handover.sign');
  const [pin, setPin] = useState('');
  const [tries, setTries] = useState(0);
  const holder = holders.data?.find((one) => one.personId === who);
  const lacksPin = who !== null && holders.data !== undefined && !holder;
  const submit = async () => {
    if (!who) return work.setFailure({ code: 'invalid', sentence: '请先选是谁签字。', fields: { personId: '请选人' } });
    const input = { date: sheet.date, shiftId: sheet.shiftId, role, personId: who, pin, revision: sheet.revision };
    const wrong = checkInput('handover.sign', input);
    if (wrong) return work.setFailure(wrong);
    const answer = await work.run(input);
    setPin('');
    if (!answer.ok) return setTries(tries + 1);
    message.success(`${signatureRoles[role]}已签字`);
    onClose();
  };
  return (
    <>
      <p>{says[role]}</p>
      <PlainForm label={`${signatureRoles[role]}签字`} onSubmit={() => void submit()}>
        <FailureNotice failure={work.failure} />
        <FormField label={signatureRoles[role]} name="personId" failure={work.failure}>
          {(field) => <SignerPick field={field} people={people} first={first} value={who} onChange={onWho} />}
        </FormField>
        {lacksPin ? (
          <div className="row">
            <span className="look">这个人还没有签字密码。</span>
            <Button autoFocus onClick={onSetPin}>
              书记当面设一个
            </Button>
          </div>
        ) : (
          <FormField
            label="签字密码"
            name="pin"
            failure={work.failure}
            hint={holder && holder.closedMinutes > 0 ? `连错五次，${holder.closedMinutes} 分钟以后再试` : '本人输六位数字'}
          >
            {(field) => <PinPad key={tries} field={field} value={pin} onChange={setPin} autoFocus={who !== null} />}
          </FormField>
        )}
        <div className="row">
          <Button type="primary" htmlType="submit" loading={work.busy} disabled={lacksPin}>
            签字
          </Button>
          <Button onClick={onClose}>先不签</Button>
        </div>
      </PlainForm>
    </>
  );
};

/** 签字: who, and six digits; who has none yet sets them in the same dialog, so that none opens above another. */
export const SignDialog = (props: SignDialogProps) => {
  const { sheet, role, people, onClose } = props;
  const first = expected(sheet, role);
  const [who, setWho] = useState<PersonId | null>(first[0] ?? null);
  const [setting, setSetting] = useState(false);
  return (
    <Modal open title={setting ? setPinTitle : `${signatureRoles[role]}签字`} footer={null} onCancel={onClose} destroyOnHidden>
      {setting ? (
        <SetPinForm people={people} personId={who} onClose={() => setSetting(false)} />
      ) : (
        <SignForm {...props} first={first} who={who} onWho={setWho} onSetPin={() => setSetting(true)} />
      )}
    </Modal>
  );
};
