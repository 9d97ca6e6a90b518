import { App } from 'antd';
import { useState } from 'react';
import type { Failure, Outcome } from '#core/contract/failure.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { checkPair, NewPassphrase, noPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { OwnPassphrase } from './confirm-own.tsx';

interface NewPassphraseDrawerProps {
  readonly title: string;
  /** who types what */
  readonly lead: string;
  readonly done: string;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly setFailure: (failure: Failure | null) => void;
  readonly save: (typed: { readonly passphrase: string; readonly own: string }) => Promise<Outcome<unknown>>;
  readonly onClose: () => void;
}

/** A new passphrase in the place of an old one. */
export const NewPassphraseDrawer = ({ title, lead, done, busy, failure, setFailure, save, onClose }: NewPassphraseDrawerProps) => {
  const { message } = App.useApp();
  const [pair, setPair] = useState(noPassphrase);
  const [own, setOwn] = useState('');
  const submit = async () => {
    const problem = checkPair(pair);
    if (problem) return setFailure(problem);
    const answer = await save({ passphrase: pair.first, own });
    if (!answer.ok) return;
    message.success(done);
    onClose();
  };
  return (
    <FormDrawer
      title={title}
      verb="换口令"
      dirty={pair.first !== ''}
      busy={busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{lead}</p>
      <OwnPassphrase value={own} onChange={setOwn} failure={failure} />
      <NewPassphrase value={pair} onChange={setPair} failure={failure} label="新口令" />
    </FormDrawer>
  );
};
