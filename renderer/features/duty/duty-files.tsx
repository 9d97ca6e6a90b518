import { App, Button, Select } from 'antd';
import { useState } from 'react';
import type { FileBytes } from '#core/contract/document.ts';
import type { Outcome } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { Person } from '#core/roster/person.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import type { Period } from './period.ts';

interface DutyFilesProps {
  readonly days: Period;
  readonly people: readonly Person[];
}

/** 存文件: the plan as a table, and as calendars for everyone or for one person. */
export const DutyFiles = ({ days, people }: DutyFilesProps) => {
  const { message } = App.useApp();
  const workbook = useWork('dutyFile.workbook');
  const calendar = useWork('dutyFile.calendar');
  const [personId, setPersonId] = useState<PersonId | null>(null);
  const busy = workbook.busy || calendar.busy;

  const save = async (made: Promise<Outcome<FileBytes>>, fail: typeof calendar.setFailure) => {
    const outcome = await made;
    if (!outcome.ok) return;
    try {
      const where = await saveBytes(outcome.value);
      if (where) message.success(where);
    } catch (error) {
      fail(failureOf(error));
    }
  };
  return (
    <section className="print-menu-files" aria-label="存成文件">
      <h3>存成文件</h3>
      <div className="print-menu-filebar">
        <Button disabled={busy} onClick={() => void save(workbook.run(days), workbook.setFailure)}>
          存成 Excel
        </Button>
        <Button disabled={busy} onClick={() => void save(calendar.run({ ...days, personId: null }), calendar.setFailure)}>
          存全部人的日历
        </Button>
        <Select<PersonId>
          className="print-menu-person"
          aria-label="谁的日历"
          placeholder="选一个人"
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
          value={personId}
          onChange={(value) => setPersonId(value ?? null)}
          options={people.filter((person) => !person.removed).map((person) => ({ value: person.id, label: person.name }))}
        />
        <Button disabled={busy || !personId} onClick={() => void save(calendar.run({ ...days, personId }), calendar.setFailure)}>
          存这个人的日历
        </Button>
      </div>
      <p className="quiet">
        文件没有加密，有姓名，没有电话。日历可以导入手机；改班以后再导入一次，会改成新的班次，撤下的班要在手机上自己删。
      </p>
      {busy && <Busy label="正在写文件…" progress={workbook.progress ?? calendar.progress} />}
      <FailureNotice failure={workbook.failure} onClose={() => workbook.setFailure(null)} />
      <FailureNotice failure={calendar.failure} onClose={() => calendar.setFailure(null)} />
    </section>
  );
};
