import { Button, Input, Steps } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { Session } from '#core/contract/results.ts';
import { dateOf, localTimeIn } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField, fieldError } from '#renderer/ui/form-field.tsx';
import { checkPair, NewPassphrase, noPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { PostNameFields, PostSiteFields } from '#renderer/ui/post-form.tsx';
import { RecoveryCode } from '#renderer/ui/recovery-code.tsx';
import { blankPost, stepFields } from './post-draft.ts';

interface CreatePostProps {
  readonly onBack: () => void;
  readonly onOpened: (session: Session) => void;
}

const LAST_STEP = stepFields.length - 1;
const stepTitles = ['支部和地点', '电话和规模', '设口令', '抄下恢复码'];

/** The first step with a mistake, or -1. */
const stepOf = (failure: Failure): number => stepFields.findIndex((names) => names.some((name) => fieldError(failure, name) !== undefined));

const useNewPost = () => {
  const [fields, setFields] = useState(() => blankPost(dateOf(localTimeIn(Date.now(), 'Asia/Shanghai'))));
  const [pair, setPair] = useState(noPassphrase);
  const [userName, setUserName] = useState('');
  const [step, setStep] = useState(0);
  const [made, setMade] = useState<{ readonly session: Session; readonly recoveryCode: string } | null>(null);
  const create = useWork('laptop.create');

  const next = async () => {
    const input = { post: fields, passphrase: pair.first, ...(userName.trim() ? { userName } : {}) };
    const problem = checkInput('laptop.create', input) ?? (step === LAST_STEP ? checkPair(pair) : null);
    const where = problem ? stepOf(problem) : -1;
    if (problem && where <= step) {
      create.setFailure(problem);
      if (where >= 0) setStep(where);
      return;
    }
    create.setFailure(null);
    if (step < LAST_STEP) return setStep(step + 1);
    const answer = await create.run(input);
    if (answer.ok) setMade(answer.value);
  };
  return { fields, setFields, pair, setPair, userName, setUserName, step, setStep, made, create, next };
};

/** 新建指挥所: three short steps, then the recovery code before anything else. */
export const CreatePost = ({ onBack, onOpened }: CreatePostProps) => {
  const { fields, setFields, pair, setPair, userName, setUserName, step, setStep, made, create, next } = useNewPost();
  const form = { value: fields, onChange: setFields, failure: create.failure };
  return (
    <section aria-labelledby="create-title">
      <h1 id="create-title">新建指挥所</h1>
      <Steps
        className="create-steps"
        size="small"
        current={made ? stepFields.length : step}
        items={stepTitles.map((title) => ({ title }))}
      />
      {made ? (
        <RecoveryCode code={made.recoveryCode} doneWord="进入指挥所" onDone={() => onOpened(made.session)} />
      ) : (
        <PlainForm className="narrow" label={`新建指挥所第 ${step + 1} 步`} onSubmit={() => void next()}>
          <FailureNotice failure={create.failure} />
          {step === 0 && <PostNameFields {...form} />}
          {step === 1 && <PostSiteFields {...form} />}
          {step === LAST_STEP && (
            <>
              <FormField label="书记姓名" name="userName" failure={create.failure} hint="写进操作记录，以后不能改；不写就记“书记”">
                {(field) => (
                  <Input
                    {...field}
                    size="large"
                    autoComplete="off"
                    value={userName}
                    onChange={(event) => setUserName(event.target.value)}
                  />
                )}
              </FormField>
              <NewPassphrase value={pair} onChange={setPair} failure={create.failure} />
            </>
          )}
          {create.busy && <Busy label="正在建立加密文件…" progress={create.progress} />}
          <div className="row">
            <Button type="primary" size="large" htmlType="submit" loading={create.busy}>
              {step < LAST_STEP ? '下一步' : '建立指挥所'}
            </Button>
            <Button size="large" disabled={create.busy} onClick={() => (step === 0 ? onBack() : setStep(step - 1))}>
              {step === 0 ? '返回' : '上一步'}
            </Button>
          </div>
        </PlainForm>
      )}
    </section>
  );
};
