import { Alert, Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import type { Session } from '#core/contract/results.ts';
import type { ClosingState } from '#core/post/closing.ts';
import type { Post } from '#core/post/post.ts';
import { useLaptop } from '#renderer/api/use-laptop.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

interface PurgeStepProps {
  readonly post: Post;
  readonly state: ClosingState;
  readonly onClosed: (session: Session) => void;
}

/** What goes, and what cannot be reached from here, said before. */
const WhatGoes = ({ post, state }: Omit<PurgeStepProps, 'onClosed'>) => {
  const session = useLaptop().data?.session;
  const copies = (useLaptop().data?.posts ?? []).filter(
    (known) => known.branchName === post.branchName && known.postId !== session?.placeId,
  );
  const away = state.sticks.filter((stick) => !stick.inReach);
  return (
    <>
      <p>
        清除以后，本机不再有：{state.holdings.map(({ word, count }) => `${word} ${count} 条`).join('、')}；连同本机 {state.backups}{' '}
        份备份和钥匙。 只留一张清除证明和不含内容的操作记录链。
      </p>
      {away.length > 0 && <p className="look">有 {away.length} 份备份在没有插上的 U 盘上，清不到，会写进清除证明，请收回。</p>}
      {state.exports.length > 0 && (
        <p className="look">
          以前导出的文件还在这台电脑上（{state.exports.join('、')}），清除时不动它们；不要了请自己删掉，留着的会写进清除证明。
        </p>
      )}
      {copies.length > 0 && (
        <p className="look">
          这台电脑上还有 {copies.length} 份同名的副本（{copies.map(({ folder }) => folder).join('、')}），要分别打开清除。
        </p>
      )}
    </>
  );
};

const PurgeForm = ({ post, onClosed }: Omit<PurgeStepProps, 'state'>) => {
  const [draft, setDraft] = useState({ branchName: '', passphrase: '', handedOver: false });
  const purge = useWork('closing.purge');
  const run = async () => {
    const answer = await purge.run(draft);
    if (answer.ok) onClosed(answer.value);
  };
  return (
    <PlainForm className="narrow" label="清除资料" onSubmit={() => void run()}>
      <FormField label={`照写支部全称：${post.branchName}`} name="branchName" failure={purge.failure}>
        {(field) => (
          <Input
            {...field}
            autoComplete="off"
            value={draft.branchName}
            onChange={(event) => setDraft({ ...draft, branchName: event.target.value })}
          />
        )}
      </FormField>
      <FormField label="书记口令" name="passphrase" failure={purge.failure}>
        {(field) => (
          <Input.Password
            {...field}
            autoComplete="off"
            value={draft.passphrase}
            onChange={(event) => setDraft({ ...draft, passphrase: event.target.value })}
          />
        )}
      </FormField>
      <Checkbox checked={draft.handedOver} onChange={(event) => setDraft({ ...draft, handedOver: event.target.checked })}>
        档案已经交给上级，U 盘不在这里
      </Checkbox>
      <FailureNotice failure={purge.failure} />
      <Button danger type="primary" htmlType="submit" loading={purge.busy} disabled={draft.branchName.trim() !== post.branchName}>
        清除全部资料
      </Button>
      {purge.busy && <Busy label="正在清除…" progress={purge.progress} />}
    </PlainForm>
  );
};

/** 第四步: the only act in the product that cannot be taken back. */
export const PurgeStep = ({ post, state, onClosed }: PurgeStepProps) => (
  <section aria-labelledby="closing-purge">
    <h2 id="closing-purge">四、清除本机资料</h2>
    <WhatGoes post={post} state={state} />
    {post.sample && <p className="quiet">这是示例指挥所，不用撤销，也不会清除。</p>}
    {!post.sample && !state.archive?.current && <p className="quiet">导出整套档案以后，这里可以清除。</p>}
    {!post.sample && state.archive?.current && (
      <>
        <Alert type="warning" showIcon title="这一步不能撤回。清除以后，只有交出去的档案能找回资料。" />
        <PurgeForm post={post} onClosed={onClosed} />
      </>
    )}
  </section>
);
