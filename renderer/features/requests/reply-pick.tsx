import { Button, Select } from 'antd';
import type { UsedReply } from '#core/contract/request-routes.ts';
import { type RequestKind, requestKinds } from '#core/service/requests/request.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';

interface ReplyPickProps {
  readonly kind: RequestKind;
  readonly onPick: (reply: UsedReply) => void;
}

/** So many of the request's own kind are one click away; the others are found by a word. */
const AT_HAND = 4;

/** 常用答复: picked, and then adapted in the field below. */
export const ReplyPick = ({ kind, onPick }: ReplyPickProps) => {
  const { data: replies = [], error } = useHostQuery('reply.list', {});
  const own = replies.filter((reply) => reply.kind === kind).slice(0, AT_HAND);
  const take = (id: string) => {
    const reply = replies.find((one) => one.id === id);
    if (reply) onPick(reply);
  };
  if (error) return <FailureNotice failure={error} />;
  if (replies.length === 0) return null;
  return (
    <>
      <div className="row request-replies">
        {own.map((reply) => (
          <Button key={reply.id} onClick={() => onPick(reply)}>
            {reply.title}
          </Button>
        ))}
      </div>
      <FormField label="常用答复" hint="选了还能改；【】里的要填上">
        {(field) => (
          <Select<string>
            {...field}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="打字找一条"
            value={null}
            options={replies.map(({ id, title, kind: of }) => ({ value: id, label: `${requestKinds[of]}：${title}` }))}
            onChange={(id) => id && take(id)}
          />
        )}
      </FormField>
    </>
  );
};
