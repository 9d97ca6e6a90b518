import { Input } from 'antd';
import { useMemo, useState } from 'react';
import type { Site } from '#core/roster/organisation/building.ts';
import type { IsolatedHousehold, IsolatedHouseholdFields } from '#core/service/deliveries/delivery.ts';
import { type ReadDoor, readDoors } from '#core/service/deliveries/read-doors.ts';
import { householdKey, householdText } from '#core/service/household.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { HouseholdFields } from './household-fields.tsx';

interface PasteDrawerProps {
  readonly site: Site;
  readonly today: LocalDate;
  readonly households: readonly IsolatedHousehold[];
  readonly onClose: () => void;
}

const Preview = ({ doors, site }: { readonly doors: readonly ReadDoor[]; readonly site: Site }) => {
  const good = doors.flatMap((door) => ('place' in door ? [householdText(door.place, site)] : []));
  const bad = doors.flatMap((door) => ('why' in door ? [door] : []));
  return (
    <div className="paste-preview" aria-live="polite">
      {doors.length > 0 && (
        <p className="figures">
          看懂 <strong>{good.length}</strong> 户
          {bad.length > 0 && (
            <span className="look">
              ，<strong>{bad.length}</strong> 处没有看懂，改好后再登记，或者先登记看懂的
            </span>
          )}
        </p>
      )}
      {bad.length > 0 && (
        <ul className="plain-list paste-bad" aria-label="没有看懂的">
          {bad.map((door) => (
            <li key={`${door.line} ${door.typed} ${doors.indexOf(door)}`} className="figures">
              第 {door.line} 行 <b>{door.typed}</b>：{door.why}
            </li>
          ))}
        </ul>
      )}
      {good.length > 0 && <p className="quiet figures">{good.join('、')}</p>}
    </div>
  );
};

/** A list of doors pasted whole: what is understood is shown before anything is written, and what is not stays in the box. */
export const PasteDrawer = ({ site, today, households, onClose }: PasteDrawerProps) => {
  const [pasted, setPasted] = useState('');
  const [fields, setFields] = useState<Omit<IsolatedHouseholdFields, 'place'>>({
    from: today,
    until: null,
    kinds: ['meal', 'rubbish'],
    needs: '',
  });
  const taken = useMemo(
    () => new Set(households.filter(({ until }) => until === null || until >= fields.from).map(({ place }) => householdKey(place))),
    [households, fields.from],
  );
  const doors = useMemo(() => readDoors(pasted, site, taken), [pasted, site, taken]);
  const good = doors.flatMap((door) => ('place' in door ? [door.place] : []));
  const act = useAct('isolated.save', { inPlace: true, done: ({ saved }) => `已登记 ${saved} 户` });
  const made = () => ({ households: good.map((place) => ({ id: crypto.randomUUID(), fields: { ...fields, place } })) });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('isolated.save', made()));
  const submit = async () => {
    if (!mayGo() || !(await act.run(made())).ok) return;
    const left = doors.flatMap((door) => ('why' in door ? [door.typed] : []));
    if (left.length === 0) return onClose();
    // what was typed while it was being written down stays
    setPasted((now) => (now === pasted ? left.join('\n') : now));
  };
  return (
    <FormDrawer
      title="粘贴一批门牌"
      verb={good.length > 0 ? `登记 ${good.length} 户` : '登记'}
      dirty={pasted !== ''}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormField label="门牌" hint="一行一户，或用顿号隔开：3-2-501、3栋2单元502。名单里的姓名、电话不要粘贴进来">
        {(field) => (
          <Input.TextArea
            {...field}
            autoFocus
            autoSize={{ minRows: 5, maxRows: 14 }}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
        )}
      </FormField>
      <Preview doors={doors} site={site} />
      <HouseholdFields fields={fields} onChange={(part) => setFields((now) => ({ ...now, ...part }))} failure={failure} />
    </FormDrawer>
  );
};
