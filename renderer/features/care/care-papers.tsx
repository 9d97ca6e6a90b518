import { Checkbox, Select } from 'antd';
import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { CareLine } from '#core/service/care/care-view.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { PaperMenu } from '#renderer/ui/paper-menu.tsx';
import { type CareData, nameOf } from './care-data.ts';

const EVERYBODY = '';

interface CarePapersProps {
  /** not over */
  readonly lines: readonly CareLine[];
  readonly data: CareData;
  readonly onClose: () => void;
}

/** 联系小条, for one carer or all of them; telephones only where somebody asks for them. */
export const CarePapers = ({ lines, data, onClose }: CarePapersProps) => {
  const [person, setPerson] = useState<PersonId | typeof EVERYBODY>(EVERYBODY);
  const [date, setDate] = useState(data.today);
  const [phones, setPhones] = useState(false);
  const people = [...new Set(lines.flatMap(({ personId, carerId }) => [personId ?? carerId]))];
  const document = { kind: 'care-slips' as const, personId: person === EVERYBODY ? null : person, date, phones };
  return (
    <PaperMenu
      title="打印包保材料"
      onClose={onClose}
      papers={[{ name: '包保联系小条', words: '每位包保人一条，当天要联系的户，带勾选格；用完收回', document }]}
      options={
        <div className="row">
          <Select
            aria-label="包保人"
            className="care-person"
            value={person}
            onChange={setPerson}
            options={[{ value: EVERYBODY, label: '所有包保人' }, ...people.map((id) => ({ value: id, label: nameOf(data, id) }))]}
          />
          <DateInput aria-label="哪一天" value={date} onChange={(day) => day && setDate(day)} />
          <Checkbox checked={phones} onChange={(event) => setPhones(event.target.checked)}>
            印上电话
          </Checkbox>
        </div>
      }
    />
  );
};
