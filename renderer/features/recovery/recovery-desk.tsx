import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Session } from '#core/contract/results.ts';
import type { RecoveryReport } from '#core/post/recovery.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { AsideList } from './aside-list.tsx';
import { BackupChoice } from './backup-choice.tsx';
import { KeysStep } from './keys-step.tsx';
import { PutBackStep } from './put-back-step.tsx';
import type { RecoveryPlace, RecoveryStep } from './recovery-step.ts';
import { RescueStep } from './rescue-step.tsx';
import { RestoreStep } from './restore-step.tsx';
import { TroubleList } from './trouble-list.tsx';
import { useLook } from './use-look.ts';
import './recovery.css';

interface RecoveryDeskProps {
  readonly place: RecoveryPlace;
  readonly onOpened: (session: Session) => void;
  /** restored with the recovery code: a new passphrase is to be set */
  readonly onCode: () => void;
  /** the files changed places: the post is to be opened again */
  readonly onPutBack: () => void;
  /** what else there is to do, beside 再看一次 */
  readonly children?: ReactNode;
}

interface LookedAtProps {
  readonly report: RecoveryReport;
  readonly go: (step: RecoveryStep) => void;
}

const isAboutKeys = ({ troubles }: RecoveryReport): boolean =>
  troubles.some((trouble) => trouble === 'keysMissing' || trouble === 'keysDamaged');

const KeysWay = ({ report, go }: LookedAtProps) => {
  const [newest] = report.backups;
  if (!newest || !isAboutKeys(report) || report.troubles.length > 1) return null;
  return (
    <Button type="primary" size="large" onClick={() => go({ kind: 'keys', backup: newest })}>
      从备份里取回钥匙…
    </Button>
  );
};

/** Restoring is the way on when something is wrong and the newest backup holds more than the file does. */
const isAdvised = ({ troubles, rollback, backups }: RecoveryReport): boolean =>
  troubles.length > 0 && !troubles.includes('held') && (!rollback || (backups[0]?.seq ?? 0) > rollback.found);

const LookedAt = ({ report, go }: LookedAtProps) => (
  <>
    <TroubleList report={report} />
    <KeysWay report={report} go={go} />
    {report.readable && (
      <div className="row">
        <Button size="large" onClick={() => go({ kind: 'rescue' })}>
          抢救读得出的 {report.readable.rows} 行…
        </Button>
      </div>
    )}
    <h2>找到的备份</h2>
    <BackupChoice
      backups={report.backups}
      advised={isAdvised(report) && !isAboutKeys(report)}
      onRestore={(backup) => go({ kind: 'restore', backup })}
    />
    {report.aside.length > 0 && (
      <>
        <h2>换下来留着的文件</h2>
        <AsideList states={report.aside} onPutBack={(state) => go({ kind: 'putBack', state })} />
      </>
    )}
    <p className="quiet">
      {report.troubles.length > 0 && '程序没有删除任何文件，也没有新建空的来顶替。'}资料的文件夹：{report.folder}
    </p>
  </>
);

/** 恢复: what is wrong, what there is to go on with, and one step at a time. */
export const RecoveryDesk = ({ place, onOpened, onCode, onPutBack, children }: RecoveryDeskProps) => {
  const [step, setStep] = useState<RecoveryStep>({ kind: 'look' });
  const look = useLook(place.post.postId, place.passphrase);
  const back = () => {
    setStep({ kind: 'look' });
    void look.refetch();
  };
  if (step.kind === 'rescue') return <RescueStep place={place} onBack={back} />;
  if (step.kind === 'putBack') return <PutBackStep place={place} state={step.state} onBack={back} onDone={onPutBack} />;
  if (step.kind === 'keys') return <KeysStep place={place} backup={step.backup} onBack={back} onOpened={onOpened} />;
  if (step.kind === 'restore' && look.data)
    return <RestoreStep place={place} report={look.data} backup={step.backup} onBack={back} onOpened={onOpened} onCode={onCode} />;
  return (
    <>
      <FailureNotice failure={look.error} />
      {look.isFetching && !look.data && <Busy label="正在查看文件和备份…" />}
      {look.data && <LookedAt report={look.data} go={setStep} />}
      <div className="row">
        <Button size="large" onClick={() => void look.refetch()} loading={look.isFetching}>
          再看一次
        </Button>
        {children}
      </div>
    </>
  );
};
