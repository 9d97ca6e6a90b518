import { App, Button, Input, Modal, Table } from 'antd';
import { useMemo, useState } from 'react';
import { householdText } from '#core/service/household.ts';
import { type PastedLine, pasteRequests } from '#core/service/requests/paste-requests.ts';
import { requestKinds } from '#core/service/requests/request.ts';
import { guessKind } from '#core/service/requests/request-words.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { useUnsavedWarning } from '#renderer/ui/use-unsaved-warning.ts';
import type { RequestInput } from './request-draft.ts';
import type { RequestsDesk } from './use-requests.ts';

interface PasteDialogProps {
  readonly desk: RequestsDesk;
  readonly onClose: () => void;
}

const kindOf = (line: PastedLine, desk: RequestsDesk) =>
  line.kind === 'request' ? (guessKind(line.read.words, desk.setting.words)?.kind ?? 'other') : null;

const inputsOf = (lines: readonly PastedLine[], desk: RequestsDesk, at: LocalTime): readonly RequestInput[] =>
  lines.flatMap((line) => {
    if (line.kind !== 'request') return [];
    const { place, phone, words } = line.read;
    const kind = kindOf(line, desk) ?? 'other';
    return { at, channel: 'group' as const, kind, place, phone, words, takerId: null, dueAt: null };
  });

const whatWords = (line: PastedLine): string =>
  line.kind === 'request' ? line.remark || '登记' : line.kind === 'speaker' ? '谁说的，不登记' : `登记不了：${line.why}`;

const columnsOf = (desk: RequestsDesk) => [
  {
    key: 'number',
    title: '行',
    width: '3.5rem',
    render: (_: unknown, { number }: PastedLine) => <span className="figures">{number}</span>,
  },
  {
    key: 'place',
    title: '楼室',
    width: '10rem',
    render: (_: unknown, line: PastedLine) => (line.kind === 'request' ? householdText(line.read.place, desk.site) || '—' : ''),
  },
  {
    key: 'words',
    title: '诉求',
    render: (_: unknown, line: PastedLine) =>
      line.kind === 'request' ? `${line.read.words} ${line.read.phone}` : <span className="quiet">{line.text}</span>,
  },
  {
    key: 'kind',
    title: '类别',
    width: '7rem',
    render: (_: unknown, line: PastedLine) => {
      const kind = kindOf(line, desk);
      return kind ? requestKinds[kind] : '';
    },
  },
  {
    key: 'what',
    title: '怎么办',
    width: '14rem',
    render: (_: unknown, line: PastedLine) => (
      <span className={line.kind === 'bad' ? 'bad' : line.kind === 'request' && line.remark !== '' ? 'look' : 'quiet'}>
        {whatWords(line)}
      </span>
    ),
  },
];

/** What was pasted is not gone by a slip of the hand. */
const useAskedClose = (text: string, onClose: () => void) => {
  const { modal } = App.useApp();
  return () => {
    if (text.trim() === '') return onClose();
    modal.confirm({
      title: '粘贴的内容还没有登记',
      content: '不登记就关上，框里的内容会丢掉。',
      okText: '不登记，关上',
      cancelText: '继续登记',
      autoFocusButton: 'cancel',
      okButtonProps: { type: 'default' },
      cancelButtonProps: { type: 'primary' },
      onOk: onClose,
    });
  };
};

const usePaste = (desk: RequestsDesk, onClose: () => void) => {
  const now = useLocalNow();
  const [text, setText] = useState('');
  const lines = useMemo(() => pasteRequests(text, desk.site), [text, desk.site]);
  const act = useAct('request.addMany', {
    inPlace: true,
    done: ({ first, last, added }) => `已登记 ${added} 条，第${first}号到第${last}号`,
  });
  const good = lines.filter(({ kind }) => kind === 'request').length;
  const bad = lines.filter(({ kind }) => kind === 'bad');
  const save = async () => {
    const requests = inputsOf(lines, desk, now()).map((fields) => ({ id: crypto.randomUUID(), fields }));
    if (!(await act.run({ requests })).ok) return;
    // what could not be taken stays in the field, to be mended
    if (bad.length === 0) onClose();
    else setText(bad.map((line) => line.text).join('\n'));
  };
  return { text, setText, lines, good, bad: bad.length, act, save };
};

/** 从群聊粘贴: several lines, each looked at before anything is entered. */
export const PasteDialog = ({ desk, onClose }: PasteDialogProps) => {
  const { text, setText, lines, good, bad, act, save } = usePaste(desk, onClose);
  const close = useAskedClose(text, onClose);
  useUnsavedWarning(text !== '');
  return (
    <Modal
      open
      centered
      title="从群聊粘贴"
      width="min(72rem, 96vw)"
      onCancel={close}
      mask={{ closable: text === '' }}
      footer={
        <div className="form-drawer-foot">
          <Button type="primary" disabled={good === 0} loading={act.busy} onClick={() => void save()}>
            {good === 0 ? '登记' : `登记 ${good} 条`}
          </Button>
          <Button onClick={close}>关上</Button>
          {bad > 0 && <span className="look">{bad} 行登记不了，登记后留在框里，改好再来</span>}
        </div>
      }
    >
      <FailureNotice failure={act.failure} />
      <FormField label="粘贴的内容，一行一条" hint="写了门牌、电话的自动认出；昵称里的门牌也认，昵称和时间不留">
        {(field) => (
          <Input.TextArea
            {...field}
            autoFocus
            autoSize={{ minRows: 4, maxRows: 8 }}
            placeholder={'3-2-501 家里没盐了\n5-1-302 想问几点做核酸'}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </FormField>
      {lines.length > 0 && (
        <Table<PastedLine>
          size="small"
          rowKey="number"
          dataSource={[...lines]}
          columns={columnsOf(desk)}
          pagination={false}
          scroll={{ y: '18rem' }}
        />
      )}
    </Modal>
  );
};
