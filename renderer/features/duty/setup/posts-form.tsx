import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { type DutyPost, type DutyPostFields, type DutyPostKind, dutyPostKinds } from '#core/duty/duty.ts';
import { keysOf } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';

const blankPost: DutyPostFields = { name: '', kind: 'gate', outdoor: true };

const kindOptions = keysOf(dutyPostKinds).map((kind) => ({ value: kind, label: dutyPostKinds[kind] }));

interface PostRowProps {
  /** null = a new one */
  readonly post: DutyPost | null;
}

const PostRow = ({ post }: PostRowProps) => {
  const [fields, setFields] = useState<DutyPostFields>(post ?? blankPost);
  const save = useAct('duty.savePost', { inPlace: true, done: (_, input) => `岗位已保存：${input.fields.name}` });
  const remove = useAct('duty.removePost', { inPlace: true, done: () => `岗位已删除：${post?.name ?? ''}` });
  const changed = !post || post.name !== fields.name || post.kind !== fields.kind || post.outdoor !== fields.outdoor;
  const submit = async () => {
    const input = { id: post?.id ?? crypto.randomUUID(), fields };
    const failure = checkInput('duty.savePost', input);
    if (failure) save.setFailure(failure);
    else if ((await save.run(input)).ok && !post) setFields(blankPost);
  };
  const who = post ? `岗位 ${post.name}` : '新岗位';
  return (
    <li className="setup-item">
      <PlainForm className="setup-line" label={who} onSubmit={() => void submit()}>
        <Input
          className="setup-name"
          aria-label={`${who}的名称`}
          placeholder="名称，例如 东门进口"
          maxLength={20}
          value={fields.name}
          onChange={(event) => setFields({ ...fields, name: event.target.value })}
        />
        <Select<DutyPostKind>
          className="setup-kind"
          aria-label={`${who}的类型`}
          value={fields.kind}
          options={kindOptions}
          onChange={(kind) => setFields({ ...fields, kind })}
        />
        <Checkbox checked={fields.outdoor} onChange={(event) => setFields({ ...fields, outdoor: event.target.checked })}>
          室外
        </Checkbox>
        <Button htmlType="submit" disabled={!changed || save.busy} {...(post ? {} : { type: 'primary' as const })}>
          {post ? '保存' : '添加岗位'}
        </Button>
        {post && (
          <Button disabled={remove.busy} aria-label={`删除岗位 ${post.name}`} onClick={() => void remove.run({ id: post.id })}>
            删除
          </Button>
        )}
        {post && <RecordHistory kind="dutyPost" id={post.id} name={post.name} />}
      </PlainForm>
      <FailureNotice failure={save.failure ?? remove.failure} />
    </li>
  );
};

/** 岗位: the places that are held. */
export const PostsForm = ({ posts }: { readonly posts: readonly DutyPost[] }) => (
  <>
    <p className="quiet">有几处要守就写几个岗位；室外岗位在公平表里多算点数。</p>
    {posts.length === 0 && <EmptyState title="还没有岗位">常见的是进口卡口、出口卡口和巡逻。</EmptyState>}
    <ul className="setup-list">
      {posts.map((post) => (
        <PostRow key={JSON.stringify(post)} post={post} />
      ))}
      <PostRow key="new" post={null} />
    </ul>
  </>
);
