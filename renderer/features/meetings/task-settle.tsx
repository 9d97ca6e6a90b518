import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Task } from '#core/meetings/task.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

interface TaskSettleProps {
  readonly task: Task;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

/** When it was done and how; without a day it stays open and only the remark is kept. */
export const TaskSettle = ({ task, today, onClose }: TaskSettleProps) => {
  const [doneOn, setDoneOn] = useState<LocalDate | null>(task.doneOn ?? today);
  const [remark, setRemark] = useState(task.remark);
  const act = useAct('task.settle', { inPlace: true, done: (_, input) => (input.doneOn === null ? '已记下进展，仍未办结' : '已办结') });
  const save = async () => {
    const answer = await act.run({ agendaItemId: task.agendaItemId, doneOn, remark });
    if (answer.ok) onClose();
  };
  return (
    <Modal open centered title="决议落实" onCancel={onClose} footer={null}>
      <FailureNotice failure={act.failure} />
      <p className="task-text">{task.text}</p>
      <PlainForm label="决议落实" onSubmit={() => void save()}>
        <FormField label="办结日期" name="doneOn" failure={act.failure} hint="还没有办完就清空，只写进展">
          {(field) => <DateInput {...field} clearable value={doneOn} onChange={setDoneOn} />}
        </FormField>
        <FormField label="怎么办的，或为什么还没办完" name="remark" failure={act.failure}>
          {(field) => <Input {...field} maxLength={200} value={remark} onChange={(event) => setRemark(event.target.value)} />}
        </FormField>
        <div className="row">
          <Button type="primary" htmlType="submit" loading={act.busy}>
            {doneOn === null ? '记下进展' : '办结'}
          </Button>
        </div>
      </PlainForm>
    </Modal>
  );
};
