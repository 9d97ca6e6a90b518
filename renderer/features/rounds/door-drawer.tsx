import { Input, Radio } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { BuildingUnitId } from '#core/roster/organisation/building.ts';
import { householdText } from '#core/service/household.ts';
import { type VisitResult, visitResults } from '#core/service/rounds/visit.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { Knocks } from './knocks.tsx';
import { resultKeys, resultOfKey } from './result-keys.ts';
import { type ShownRound, walkersOf } from './use-round.ts';
import { WalkersPick } from './walkers-pick.tsx';

interface DoorDrawerProps {
  readonly shown: ShownRound;
  readonly unitId: BuildingUnitId;
  readonly room: string;
  readonly onClose: () => void;
}

/** 1–5 choose while the results have the focus; the arrows do so by themselves. */
const ResultChoice = ({ value, onChange }: { readonly value: VisitResult; readonly onChange: (result: VisitResult) => void }) => {
  const press = (event: KeyboardEvent) => {
    const result = event.key === ' ' ? null : resultOfKey(event.key);
    if (result) onChange(result);
  };
  return (
    <fieldset className="form-part" onKeyDown={press}>
      <legend>结果</legend>
      <Radio.Group value={value} onChange={(event) => onChange(event.target.value)}>
        {resultKeys.map(({ result, key, words }, index) => (
          <Radio key={result} value={result} autoFocus={index === 0}>
            {key} {words}
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  );
};

/** One door: what was found now, and every knock before. */
export const DoorDrawer = ({ shown, unitId, room, onClose }: DoorDrawerProps) => {
  const now = useLocalNow();
  const [id] = useState(() => crypto.randomUUID());
  const [start] = useState(() => ({
    ...{ result: 'met' as VisitResult, at: now(), note: '' },
    personIds: walkersOf(shown.round, unitId) as readonly PersonId[],
  }));
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const { result, at, note, personIds } = draft;
  const place = householdText({ unitId, room }, shown.site);
  const act = useAct('visit.record', { inPlace: true, done: () => `${place} ${visitResults[result]}` });
  const input = { roundId: shown.round.id, at, personIds: [...personIds], doors: [{ id, unitId, room, result, note }] };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('visit.record', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  const closed = shown.round.closedAt !== null;
  const after = <Knocks roundId={shown.round.id} unitId={unitId} room={room} place={place} closed={closed} nameOf={shown.nameOf} />;
  return (
    <FormDrawer
      title={place}
      verb="登记"
      dirty={draft !== start}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      after={after}
    >
      {closed && <p className="look">{shown.round.name}已经结束。要补登记，先在页面上重新打开这一轮。</p>}
      <ResultChoice value={result} onChange={(next) => change({ result: next })} />
      <div className="fields">
        <FormField label="入户时间" name="at" failure={failure} hint="同一户同一时间再登记一次，是更正">
          {(field) => <TimeInput {...field} value={at} onChange={(next) => next && change({ at: next })} />}
        </FormField>
        <FormField label="谁去的" name="personIds" failure={failure} required>
          {(field) => (
            <WalkersPick {...field} most={4} people={shown.people} value={personIds} onChange={(next) => change({ personIds: next })} />
          )}
        </FormField>
      </div>
      <FormField label="备注" name="doors.0.note" failure={failure} hint="只写下次去要知道的，例如 晚上六点后在家；不写姓名和病情">
        {(field) => <Input {...field} maxLength={60} value={note} onChange={(event) => change({ note: event.target.value })} />}
      </FormField>
    </FormDrawer>
  );
};
