import { Input, Select } from 'antd';
import { useState } from 'react';
import type { Shift } from '#core/duty/duty.ts';
import { type WishFields, wishStrengths, wishWants } from '#core/duty/wish.ts';
import { type AbsenceFields, absenceKinds } from '#core/roster/absence.ts';
import { keysOf } from '#core/roster/person.ts';
import { datesBetween, type LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import type { WishDay } from './wish-model.ts';

type Kind = WishFields['wants'] | AbsenceFields['kind'];
const isWish = (kind: Kind): kind is WishFields['wants'] => kind === 'on' || kind === 'off';

const kinds = [
  ...keysOf(wishWants).map((value) => ({ value: value as Kind, label: wishWants[value] })),
  ...keysOf(absenceKinds).map((value) => ({ value: value as Kind, label: absenceKinds[value] })),
];
const WHOLE_DAY = '';

interface WishDrawerProps {
  readonly day: WishDay;
  readonly onClose: () => void;
}

const shiftChoices = (shifts: readonly Shift[]) => [
  { value: WHOLE_DAY, label: '全天' },
  ...shifts.map((shift) => ({ value: shift.id as string, label: shift.name })),
];

/** One person's wish or absence over some days: what a telephone call or a slip of paper says. */
export const WishDrawer = ({ day, onClose }: WishDrawerProps) => {
  const [first] = day.wishes;
  const [kind, setKind] = useState<Kind>(first?.wants ?? 'off');
  const [from, setFrom] = useState<LocalDate>(day.date);
  const [to, setTo] = useState<LocalDate>(day.date);
  const [shift, setShift] = useState<string>(first?.shiftId ?? WHOLE_DAY);
  const [strength, setStrength] = useState<WishFields['strength']>(first?.strength ?? 1);
  const [note, setNote] = useState(first?.note ?? '');
  const [absenceId] = useState(() => crypto.randomUUID());
  const wishAct = useAct('wish.save', { inPlace: true, done: ({ saved }) => `已登记 ${day.person.name} ${saved} 条意愿` });
  const absenceAct = useAct('absence.add', { inPlace: true, done: () => `已登记 ${day.person.name}` });

  const wishes = () => {
    const common = { personId: day.person.id, shiftId: shift === WHOLE_DAY ? null : shift, strength, note };
    return {
      wishes: isWish(kind)
        ? datesBetween(from, to).map((date) => ({ id: crypto.randomUUID(), fields: { ...common, date, wants: kind } }))
        : [],
    };
  };
  const absence = () => ({
    id: absenceId,
    fields: { personId: day.person.id, from, to, kind: isWish(kind) ? ('leave' as const) : kind, note },
  });
  const check = () => (isWish(kind) ? checkInput('wish.save', wishes()) : checkInput('absence.add', absence()));
  const { failure, mayGo } = useFormCheck(wishAct.failure ?? absenceAct.failure, check);
  const submit = async () => {
    if (!mayGo()) return;
    const answer = isWish(kind) ? await wishAct.run(wishes()) : await absenceAct.run(absence());
    if (answer.ok) onClose();
  };
  return (
    <FormDrawer
      title={`${day.person.name}的意愿和请假`}
      verb="登记"
      dirty={note !== (first?.note ?? '')}
      busy={wishAct.busy || absenceAct.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div className="fields">
        <FormField label="登记什么" name="kind" failure={failure}>
          {(field) => <Select<Kind> {...field} autoFocus value={kind} options={kinds} onChange={setKind} />}
        </FormField>
        {isWish(kind) && (
          <>
            <FormField label="班次" name="shiftId" failure={failure}>
              {(field) => <Select {...field} value={shift} options={shiftChoices(day.shifts)} onChange={setShift} />}
            </FormField>
            <FormField label="程度" name="strength" failure={failure} hint="强烈的意愿，自动排班更难绕过">
              {(field) => (
                <Select<WishFields['strength']>
                  {...field}
                  value={strength}
                  options={[
                    { value: 1, label: wishStrengths[1] },
                    { value: 2, label: wishStrengths[2] },
                  ]}
                  onChange={setStrength}
                />
              )}
            </FormField>
          </>
        )}
        <FormField label="从哪天" name="from" failure={failure}>
          {(field) => (
            <DateInput
              {...field}
              value={from}
              onChange={(date) => {
                if (!date) return;
                setFrom(date);
                if (date > to) setTo(date);
              }}
            />
          )}
        </FormField>
        <FormField label="到哪天（含）" name="to" failure={failure}>
          {(field) => <DateInput {...field} value={to} onChange={(date) => date && setTo(date)} />}
        </FormField>
        <FormField label="说明" name="note" failure={failure} hint="不要写病情">
          {(field) => <Input {...field} value={note} onChange={(event) => setNote(event.target.value)} />}
        </FormField>
      </div>
    </FormDrawer>
  );
};
