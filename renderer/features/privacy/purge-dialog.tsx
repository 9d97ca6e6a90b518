import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import type { PurgeState } from '#core/post/purge.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

interface PurgeDialogProps {
  readonly state: PurgeState;
  readonly total: number;
  readonly onClose: () => void;
}

/** A purge reaches no backup, and says so with each by its place. */
const StillHeld = ({ backups }: Pick<PurgeState, 'backups'>) =>
  backups.length === 0 ? null : (
    <>
      <p>这一步不另做备份。以前的 {backups.length} 份备份里还有这些内容，等它们过期才没有；要早些没有，请自己删掉这些文件：</p>
      <ul className="privacy-backups">
        {backups.map(({ path, at }) => (
          <li key={path}>
            {timeWords(at)} <span className="quiet path-cell">{path}</span>
          </li>
        ))}
      </ul>
    </>
  );

/** 清除: says what goes and what stays before it is done; it cannot be taken back. */
export const PurgeDialog = ({ state, total, onClose }: PurgeDialogProps) => {
  const [read, setRead] = useState(false);
  const purge = useAct('privacy.purge', { inPlace: true, lasting: true, done: () => `已清除 ${total} 处` });
  const run = async () => {
    const answer = await purge.run({ count: total });
    if (answer.ok) onClose();
  };
  return (
    <Modal open title={`清除到期的 ${total} 处`} footer={null} onCancel={onClose} width={720}>
      <p>
        清空这些字段，并抹去 {state.steps}{' '}
        步操作记录里的内容。数量、金额、凭证号、捐赠人姓名和各项统计都在，账照样平，操作记录链照样能核对。
        <strong>清了找不回来，撤销也不行。</strong>
      </p>
      <StillHeld backups={state.backups} />
      <FailureNotice failure={purge.failure} />
      <Checkbox checked={read} onChange={(event) => setRead(event.target.checked)}>
        看过了，可以清除
      </Checkbox>
      <div className="row privacy-acts">
        <Button danger type="primary" disabled={!read} loading={purge.busy} onClick={() => void run()}>
          清除 {total} 处
        </Button>
        <Button onClick={onClose}>先不清</Button>
      </div>
    </Modal>
  );
};
