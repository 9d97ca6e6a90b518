import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Phrase } from '#core/meetings/phrase.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { fieldError } from '#renderer/ui/form-field.tsx';
import { changeAt, removeAt } from '#renderer/ui/list-edit.ts';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

interface PhrasesDialogProps {
  readonly phrases: readonly Phrase[];
  readonly onClose: () => void;
}

type Row = Phrase & { readonly key: string };

const inputOf = (rows: readonly Row[]) => ({
  phrases: rows.filter((row) => row.letters.trim() !== '' || row.words.trim() !== '').map(({ letters, words }) => ({ letters, words })),
});

/** 常用语: letters and the words they stand for. */
export const PhrasesDialog = ({ phrases, onClose }: PhrasesDialogProps) => {
  const [rows, setRows] = useState<readonly Row[]>(() => phrases.map((phrase) => ({ ...phrase, key: crypto.randomUUID() })));
  const act = useAct('phrase.save', { inPlace: true, done: () => '常用语已保存' });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('phrase.save', inputOf(rows)));
  const save = async () => {
    if (mayGo() && (await act.run(inputOf(rows))).ok) onClose();
  };
  return (
    <Modal
      open
      centered
      title="常用语"
      okText="保存"
      cancelText="取消"
      confirmLoading={act.busy}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <p className="quiet">
        记发言时打出缩写再按 <kbd>Tab</kbd>，就换成后面的话。中文输入法下先按 Shift 切到英文。
      </p>
      <FailureNotice failure={failure} />
      <ul className="plain-list phrase-list">
        {rows.map((row, index) => {
          const error = fieldError(failure, `phrases.${index}.letters`) ?? fieldError(failure, `phrases.${index}.words`);
          return (
            <li key={row.key} className="phrase-row">
              <Input
                aria-label={`缩写 ${index + 1}`}
                placeholder="缩写"
                status={error ? 'error' : ''}
                value={row.letters}
                onChange={(event) => setRows(changeAt(rows, index, { letters: event.target.value }))}
              />
              <Input
                aria-label={`常用语 ${index + 1}`}
                placeholder="常用语"
                value={row.words}
                onChange={(event) => setRows(changeAt(rows, index, { words: event.target.value }))}
              />
              <Button type="link" size="small" aria-label={`删去第 ${index + 1} 条常用语`} onClick={() => setRows(removeAt(rows, index))}>
                删去
              </Button>
              {error && <div className="field-error phrase-error">{error}</div>}
            </li>
          );
        })}
      </ul>
      <Button onClick={() => setRows([...rows, { key: crypto.randomUUID(), letters: '', words: '' }])}>加一条</Button>
    </Modal>
  );
};
