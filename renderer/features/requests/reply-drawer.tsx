import { Input, Select } from 'antd';
import { useState } from 'react';
import { type CommonReply, type CommonReplyFields, type RequestKind, requestKinds } from '#core/service/requests/request.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

interface ReplyDrawerProps {
  /** null: a new one */
  readonly reply: CommonReply | null;
  readonly onClose: () => void;
}

const kinds = (Object.keys(requestKinds) as RequestKind[]).map((value) => ({ value, label: requestKinds[value] }));
const startOf = (reply: CommonReply | null): CommonReplyFields =>
  reply ? { kind: reply.kind, title: reply.title, words: reply.words } : { kind: 'question', title: '', words: '' };

/** 一条常用答复 */
export const ReplyDrawer = ({ reply, onClose }: ReplyDrawerProps) => {
  const [id] = useState(() => reply?.id ?? crypto.randomUUID());
  const [start] = useState(() => startOf(reply));
  const [fields, setFields] = useState(start);
  const change = (part: Partial<CommonReplyFields>) => setFields((now) => ({ ...now, ...part }));
  const input = { id, fields };
  const act = useAct('reply.save', { inPlace: true, done: ({ title }) => `已保存“${title}”` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('reply.save', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title={reply ? '改常用答复' : '写一条常用答复'}
      verb="保存"
      dirty={JSON.stringify(fields) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={reply && <RecordHistory kind="commonReply" id={reply.id} name={reply.title} />}
    >
      <FormField label="居民常问的是" name="fields.title" failure={failure} required hint="不写门牌和人名">
        {(field) => <Input {...field} autoFocus value={fields.title} onChange={(event) => change({ title: event.target.value })} />}
      </FormField>
      <FormField label="类别" name="fields.kind" failure={failure}>
        {(field) => <Select<RequestKind> {...field} value={fields.kind} options={kinds} onChange={(kind) => change({ kind })} />}
      </FormField>
      <FormField label="答复" name="fields.words" failure={failure} required hint="用时再填的写在【】里">
        {(field) => (
          <Input.TextArea
            {...field}
            autoSize={{ minRows: 4, maxRows: 12 }}
            value={fields.words}
            onChange={(event) => change({ words: event.target.value })}
          />
        )}
      </FormField>
    </FormDrawer>
  );
};
