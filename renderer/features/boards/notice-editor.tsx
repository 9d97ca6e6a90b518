import { Button, Drawer, Input, Select } from 'antd';
import { type NoticeFields, noticeKinds } from '#core/boards/notice.ts';
import type { NoticeId } from '#core/contract/id.ts';
import { keysOf } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { TextBankButton } from '#renderer/ui/text-bank-button.tsx';

interface NoticeEditorProps {
  readonly id: NoticeId;
  readonly fields: NoticeFields;
  readonly onChange: (fields: NoticeFields) => void;
  readonly onClose: () => void;
  readonly onSaved: (id: NoticeId) => void;
}

const kindOptions = keysOf(noticeKinds).map((kind) => ({ value: kind, label: noticeKinds[kind] }));
const MOST_BODY = 4000;
const BODY_ROWS = { minRows: 12, maxRows: 30 };

/** The words of one notice; one line is one paragraph on paper. */
export const NoticeEditor = ({ id, fields, onChange, onClose, onSaved }: NoticeEditorProps) => {
  const save = useAct('notice.save', { inPlace: true, done: (_, input) => `已保存：${input.fields.title}` });
  const set = (part: Partial<NoticeFields>) => onChange({ ...fields, ...part });
  const submit = async () => {
    const input = { id, fields };
    const failure = checkInput('notice.save', input);
    if (failure) save.setFailure(failure);
    else if ((await save.run(input)).ok) onSaved(id);
  };
  return (
    <Drawer open onClose={onClose} size="min(48rem, 100vw)" title="修改文字">
      <PlainForm label="告知书、一封信" onSubmit={() => void submit()}>
        <FormField label="种类">
          {(field) => <Select id={field.id} value={fields.kind} options={kindOptions} onChange={(kind) => set({ kind })} />}
        </FormField>
        <FormField label="标题" name="title" failure={save.failure} required>
          {(field) => <Input {...field} maxLength={40} value={fields.title} onChange={(event) => set({ title: event.target.value })} />}
        </FormField>
        <FormField label="称呼" name="salutation" failure={save.failure} hint="例如 尊敬的居民朋友：（可以空着）">
          {(field) => (
            <Input {...field} maxLength={30} value={fields.salutation} onChange={(event) => set({ salutation: event.target.value })} />
          )}
        </FormField>
        <FormField label="正文" name="body" failure={save.failure} required hint="一行一段，打印时自动空两格；条目写成 一、 或 1. 开头">
          {(field) => (
            <Input.TextArea
              {...field}
              autoSize={BODY_ROWS}
              maxLength={MOST_BODY}
              value={fields.body}
              onChange={(event) => set({ body: event.target.value })}
            />
          )}
        </FormField>
        <TextBankButton label="正文" group="request" value={fields.body} onChange={(body) => set({ body })} />
        <FormField label="署名" name="signature" failure={save.failure} hint="空着就用临时党支部的名称">
          {(field) => (
            <Input {...field} maxLength={60} value={fields.signature} onChange={(event) => set({ signature: event.target.value })} />
          )}
        </FormField>
        <FormField label="日期" name="date" failure={save.failure}>
          {(field) => <DateInput {...field} value={fields.date} onChange={(date) => date && set({ date })} />}
        </FormField>
        <FailureNotice failure={save.failure} />
        <Button type="primary" htmlType="submit" loading={save.busy}>
          保存并看纸面
        </Button>
      </PlainForm>
    </Drawer>
  );
};
