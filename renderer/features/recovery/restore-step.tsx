import { Button, Radio } from 'antd';
import { useState } from 'react';
import type { Session } from '#core/contract/results.ts';
import type { FoundBackup, RecoveryReport } from '#core/post/recovery.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { countWords } from './backup-choice.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import type { RecoveryPlace } from './recovery-step.ts';

interface RestoreStepProps {
  readonly place: RecoveryPlace;
  readonly report: RecoveryReport;
  readonly backup: FoundBackup;
  readonly onBack: () => void;
  readonly onOpened: (session: Session) => void;
  /** opened with the recovery code: a new passphrase is to be set next */
  readonly onCode: () => void;
}

const ways = [
  { value: 'here', label: '放回原来的地方（现在的文件换到一边留着，随时可以放回）' },
  { value: 'beside', label: '另建一处（现在的文件不动，列表里多出一个指挥所）' },
] as const;

const secrets = [
  { value: 'passphrase', label: '用口令' },
  { value: 'code', label: '用打印的恢复码' },
] as const;

const lossWords = (report: RecoveryReport, { seq }: FoundBackup): string => {
  const last = report.rollback?.expected ?? null;
  if (last === null || last <= seq) return '备份以后登记的内容不在里面，要照纸面补记。';
  return `上次确认到第 ${last} 步，这份记到第 ${seq} 步：后面 ${last - seq} 步不在里面，要照纸面补记。`;
};

const useRestore = ({ place, backup, onOpened, onCode }: RestoreStepProps) => {
  const [where, setWhere] = useState<'here' | 'beside'>('here');
  const [kind, setKind] = useState<'passphrase' | 'code'>('passphrase');
  const [words, setWords] = useState(place.passphrase ?? '');
  const [former, setFormer] = useState('');
  const restore = useWork('recovery.restore');
  const asksFormer = former !== '' || restore.failure?.fields?.former !== undefined;
  const run = async () => {
    const secret = { kind, words };
    const input = { postId: place.post.postId, backup: backup.token, where, secret, ...(asksFormer ? { former } : {}) };
    const answer = await restore.run(input);
    if (answer.ok) answer.value ? onOpened(answer.value) : onCode();
  };
  return { where, setWhere, kind, setKind, words, setWords, former, setFormer, asksFormer, restore, run };
};

/** One backup, where it goes, and the secret that opens it. */
export const RestoreStep = (props: RestoreStepProps) => {
  const { backup, report, onBack, place } = props;
  const { restore, ...form } = useRestore(props);
  return (
    <PlainForm className="narrow" label="恢复备份" onSubmit={() => void form.run()}>
      <h2>用 {timeWords(backup.at)} 的备份？</h2>
      <p>
        里面有 {countWords(backup.counts)}。{lossWords(report, backup)}
      </p>
      <p>使用人、口令和恢复码也回到那一天：后来停用的人，恢复以后请再停用一次。</p>
      <FailureNotice failure={restore.failure} />
      <fieldset className="recovery-choice">
        <legend>恢复到哪里</legend>
        <Radio.Group value={form.where} onChange={(event) => form.setWhere(event.target.value)} options={[...ways]} />
      </fieldset>
      {!place.inside && (
        <fieldset className="recovery-choice">
          <legend>怎么打开</legend>
          <Radio.Group value={form.kind} onChange={(event) => form.setKind(event.target.value)} options={[...secrets]} />
        </fieldset>
      )}
      <PassphraseField
        key={form.kind}
        label={form.kind === 'code' ? '恢复码' : '现在的口令'}
        name="secret.words"
        plain={form.kind === 'code'}
        first={form.words === ''}
        value={form.words}
        onChange={form.setWords}
        failure={restore.failure}
        {...(form.kind === 'code' ? { hint: '打开以后要设一个新口令' } : {})}
      />
      {form.asksFormer && (
        <PassphraseField
          label="备份那天的口令"
          name="former"
          first
          value={form.former}
          onChange={form.setFormer}
          failure={restore.failure}
        />
      )}
      {restore.busy && <Busy label="正在恢复…" progress={restore.progress} />}
      <div className="row">
        <Button type="primary" size="large" htmlType="submit" loading={restore.busy} autoFocus={place.passphrase !== null}>
          恢复并打开
        </Button>
        <Button size="large" disabled={restore.busy} onClick={onBack}>
          返回
        </Button>
      </div>
    </PlainForm>
  );
};
