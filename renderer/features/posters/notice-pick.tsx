import { Select } from 'antd';
import { type Notice, noticeKinds } from '#core/boards/notice.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';

/** Brings over the text of a 告知书 or 一封信 that was written before; not there while none was. */
export const NoticePick = ({ onPick }: { readonly onPick: (notice: Notice) => void }) => {
  const { data = [] } = useHostQuery('notice.list', {});
  const notices = data.filter((notice) => !notice.removed);
  if (notices.length === 0) return null;
  const options = notices.map((notice) => ({
    value: notice.id,
    label: `${noticeKinds[notice.kind]}：${notice.title}（${dateWords(notice.date)}）`,
  }));
  const pick = (id: string) => {
    const found = notices.find((notice) => notice.id === id);
    if (found) onPick(found);
  };
  return (
    <FormField label="从写好的告知书带入文字">
      {(field) => <Select<string> id={field.id} value={null} placeholder="选一份，换掉下面的文字" options={options} onChange={pick} />}
    </FormField>
  );
};
