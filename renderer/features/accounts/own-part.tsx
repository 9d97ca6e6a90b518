import { Button } from 'antd';
import { useState } from 'react';
import { roles } from '#core/contract/route.ts';
import { roleWords } from '#core/post/role-words.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useMe } from '#renderer/api/use-me.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { NewPassphraseDrawer } from './new-passphrase-drawer.tsx';

const ChangeOwn = ({ onClose }: { readonly onClose: () => void }) => {
  const change = useWork('account.changePassphrase');
  return (
    <NewPassphraseDrawer
      title="换我的口令"
      lead="换好以后旧口令马上作废。以前做的备份仍用做备份时的口令打开。"
      done="口令已换。下次请用新口令打开。"
      busy={change.busy}
      failure={change.failure}
      setFailure={change.setFailure}
      save={async (typed) => {
        const problem = checkInput('account.changePassphrase', typed);
        if (!problem) return change.run(typed);
        change.setFailure(problem);
        return { ok: false, failure: problem };
      }}
      onClose={onClose}
    />
  );
};

/** Who one is here, what that allows, and one's own passphrase. */
export const OwnPart = () => {
  const { userName, role } = useMe();
  const [changing, setChanging] = useState(false);
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title">我</h2>
      <p>
        现在用的人：<strong>{userName}</strong>（{roles[role]}）。能做：{roleWords[role].may}
      </p>
      <div className="row">
        <Button onClick={() => setChanging(true)}>换我的口令</Button>
        <span className="quiet">换人：按 Ctrl+L 锁定，下一位输入自己的口令。</span>
      </div>
      {changing && <ChangeOwn onClose={() => setChanging(false)} />}
    </section>
  );
};
