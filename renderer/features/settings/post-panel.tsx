import { Button } from 'antd';
import { useState } from 'react';
import type { Post, PostFields } from '#core/post/post.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { PostNameFields, PostSiteFields } from '#renderer/ui/post-form.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';

const fieldsOf = ({ id: _id, sample: _sample, ...fields }: Post): PostFields => fields;

const PostEditor = ({ post }: { readonly post: Post }) => {
  const [fields, setFields] = useState(() => fieldsOf(post));
  const save = useAct('post.save', { inPlace: true, done: () => '已保存指挥所信息' });
  const { may, why } = useMay('post.save');
  const form = { value: fields, onChange: setFields, failure: save.failure };
  const changed = JSON.stringify(fields) !== JSON.stringify(fieldsOf(post));
  const submit = async () => {
    const problem = checkInput('post.save', fields);
    if (problem) return save.setFailure(problem);
    await save.run(fields);
  };
  return (
    <PlainForm label="指挥所信息" onSubmit={() => void submit()}>
      <FailureNotice failure={save.failure} />
      <PostNameFields {...form} />
      <PostSiteFields {...form} />
      <div className="row">
        <Button type="primary" htmlType="submit" disabled={!changed || !may} loading={save.busy}>
          保存
        </Button>
        {changed && <Button onClick={() => setFields(fieldsOf(post))}>放弃修改</Button>}
        <RecordHistory kind="post" id={post.id} name={post.branchName} />
        <span className="quiet">{why && `${why}。`}公示板、值班表、会议记录的抬头和电话都从这里来。</span>
      </div>
    </PlainForm>
  );
};

/** Name, place and telephones of the post, as printed on every page. */
export const PostPanel = () => {
  const { data, error, refetch } = useHostQuery('post.get', {});
  if (!data) return error ? <FailureNotice failure={error} onRetry={() => void refetch()} /> : <Busy label="正在打开…" />;
  // keyed by content: an undo or another window's change shows at once, an unchanged refetch keeps what is typed
  return <PostEditor key={JSON.stringify(data)} post={data} />;
};
