import { Modal } from 'antd';
import { useState } from 'react';
import type { TrashRecord } from '#core/history/trash.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { isFigure, TypedFigure } from '#renderer/ui/typed-figure.tsx';

const List = ({ records, name }: { readonly records: readonly TrashRecord[]; readonly name: string }) => (
  <ul className="clear-list" aria-label={name}>
    {records.map(({ kind, id, word, title }) => (
      <li key={`${kind} ${id}`}>
        {word} {title}
      </li>
    ))}
  </ul>
);

/** 清空: what goes for good, what has to stay, and the figure to type. */
export const ClearTrash = ({ onClose }: { readonly onClose: () => void }) => {
  const { data, error } = useHostQuery('trash.plan', {});
  const act = useAct('trash.clear', {
    inPlace: true,
    lasting: true,
    done: ({ cleared, kept }) => `已清除 ${cleared} 条${kept > 0 ? `，留下 ${kept} 条` : ''}`,
  });
  const [typed, setTyped] = useState('');
  const count = data?.records.length ?? 0;
  const agrees = count > 0 && isFigure(typed, String(count));
  const clear = async () => {
    if (!agrees) return;
    const answer = await act.run({ count });
    if (answer.ok) onClose();
  };
  return (
    <Modal
      open
      title="清空回收站"
      okText={count > 0 ? `清除 ${count} 条` : '清除'}
      cancelText="不清除"
      okButtonProps={{ danger: true, disabled: !agrees, loading: act.busy }}
      onOk={() => void clear()}
      onCancel={onClose}
    >
      <FailureNotice failure={error ?? act.failure} />
      {!data && !error && <Busy label="正在查看…" />}
      {data && count === 0 && <p>没有可以清除的。</p>}
      {data && count > 0 && (
        <>
          <p>
            下面 {count} 条会永远清除，再也找不回来，也不能撤销。操作记录里说到它们的 {data.steps} 步，只留下谁、什么时候、哪一步。
            以前的备份里还有它们，要等备份自己过期。
          </p>
          <List records={data.records} name="会清除的" />
        </>
      )}
      {data && data.kept.length > 0 && (
        <>
          <p>这 {data.kept.length} 条留着：值过班、开过会、领过东西的，账和记录里还写着。</p>
          <List records={data.kept} name="留着的" />
        </>
      )}
      {count > 0 && <TypedFigure label="确认清空" figure={String(count)} typed={typed} onType={setTyped} onEnter={() => void clear()} />}
    </Modal>
  );
};
