import { Button, Select } from 'antd';
import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { Person } from '#core/roster/person.ts';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import type { Period } from './period.ts';
import './duty-files.css';

interface DutyFilesProps {
  readonly days: Period;
  readonly people: readonly Person[];
}

/** 存文件: the plan as a table, and as calendars for everyone or for one person. */
export const DutyFiles = ({ days, people }: DutyFilesProps) => {
  const workbook = useFileSaving('dutyFile.workbook');
  const calendar = useFileSaving('dutyFile.calendar');
  const [personId, setPersonId] = useState<PersonId | null>(null);
  const busy = workbook.busy || calendar.busy;
  return (
    <section className="duty-files" aria-label="存成文件">
      <h3>存成文件</h3>
      <div className="duty-files-bar">
        <Button disabled={busy} onClick={() => void workbook.save(days)}>
          存成 Excel
        </Button>
        <Button disabled={busy} onClick={() => void calendar.save({ ...days, personId: null })}>
          存全部人的日历
        </Button>
        <Select<PersonId>
          className="duty-files-person"
          aria-label="谁的日历"
          placeholder="选一个人"
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
          value={personId}
          onChange={(value) => setPersonId(value ?? null)}
          options={people.filter((person) => !person.removed).map((person) => ({ value: person.id, label: person.name }))}
        />
        <Button disabled={busy || !personId} onClick={() => void calendar.save({ ...days, personId })}>
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
