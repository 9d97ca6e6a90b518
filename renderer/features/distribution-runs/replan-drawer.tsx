import { Checkbox, InputNumber } from 'antd';
import { useState } from 'react';
import { placedDoors, tripsOf } from '#core/supplies/distribution/door-trips.ts';
import { tripAccounts } from '#core/supplies/distribution/reconcile-run.ts';
import { replan, wantedDoors } from '#core/supplies/distribution/replan.ts';
import type { RunUnit } from '#core/supplies/distribution/run.ts';
import type { RunView } from '#core/supplies/distribution/run-view.ts';
import { type Trip, tripKey } from '#core/supplies/distribution/trip.ts';
import { addDays, dateOf, type LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';

interface ReplanDrawerProps {
  readonly view: RunView;
  readonly what: 'open' | 'away';
  /** only this unit; without it the whole run */
  readonly unit?: RunUnit;
  readonly onClose: () => void;
}

interface Draft {
  readonly of: readonly string[];
  readonly from: LocalDate;
  readonly days: number;
  readonly teams: readonly string[];
}

const titles = { open: '重排余下的', away: '安排第二轮' } as const;

const titleOf = ({ what, unit }: Pick<ReplanDrawerProps, 'what' | 'unit'>): string =>
  unit ? `${unit.building} ${unit.unit}换一趟送` : titles[what];

/** Trips that still have such doors, with how many. */
const tripsWith = ({
  view,
  what,
  unit,
}: Pick<ReplanDrawerProps, 'view' | 'what' | 'unit'>): readonly { readonly trip: Trip; readonly households: number }[] => {
  const doors = placedDoors(unit ? [unit] : view.units).filter((door) => door.state === what);
  return tripsOf(
    view.units,
    view.run.teams.map((team) => team.name),
  )
    .map((trip) => ({ trip, households: doors.filter((door) => tripKey(door.on) === tripKey(trip)).length }))
    .filter((one) => one.households > 0);
};

/** The run as it would be; trip by trip, only those with doors left to bring. */
const After = ({ view, wish }: { readonly view: RunView; readonly wish: Parameters<typeof replan>[1] }) => {
  const changed = new Map(replan(view.units, wish).map((unit) => [unit.id, unit]));
  const units = view.units.map((unit) => ({ ...unit, ...changed.get(unit.id) }));
  const accounts = tripAccounts(view.run, units, []).filter(({ counts }) => counts.open + counts.away > 0);
  return (
    <section className="panel plan-preview" aria-label="重排以后" aria-live="polite">
      <h2>重排以后</h2>
      <p className="figures">要重排 {wantedDoors(view.units, wish)} 户。</p>
      <ul className="plain-list figures">
        {accounts.map(({ trip, counts }) => (
          <li key={tripKey(trip)}>
            {dateWords(trip.date)} {trip.team}：还要送 {counts.open + counts.away} 户
          </li>
        ))}
      </ul>
    </section>
  );
};

/** 重排余下的 when a day is lost or a team falls out; 第二轮 for those who were not at home; or one unit alone on another trip. */
export const ReplanDrawer = ({ view, what, unit, onClose }: ReplanDrawerProps) => {
  const now = useLocalNow();
  const trips = tripsWith(unit ? { view, what, unit } : { view, what });
  const [start] = useState<Draft>(() => ({
    of: trips.map(({ trip }) => tripKey(trip)),
    from: what === 'away' ? addDays(dateOf(now()), 1) : dateOf(now()),
    days: 1,
    teams: view.run.teams.map((team) => team.name),
  }));
  const [draft, setDraft] = useState(start);
  const change = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const of = trips.filter(({ trip }) => draft.of.includes(tripKey(trip))).map(({ trip }) => trip);
  const dates = Array.from({ length: draft.days }, (_, day) => addDays(draft.from, day));
  const act = useAct('run.replan', { inPlace: true, done: ({ households }) => `${households} 户已重新安排` });
  const units = unit ? [unit.id] : null;
  const input = { id: view.run.id, what, of: [...of], units, dates, teams: [...draft.teams] };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('run.replan', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title={titleOf(unit ? { what, unit } : { what })}
      verb={unit ? '换一趟' : titles[what]}
      dirty={draft !== start}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <fieldset className="form-part">
        <legend>{what === 'open' ? '重排哪几趟还没送的' : '哪几趟不在家的'}</legend>
        <Checkbox.Group
          className="form-checks"
          value={[...draft.of]}
          onChange={(keys) => change({ of: keys })}
          options={trips.map(({ trip, households }) => ({
            value: tripKey(trip),
            label: `${dateWords(trip.date)} ${trip.team} ${households} 户`,
          }))}
        />
      </fieldset>
      <div className="fields">
        <FormField label="从哪天送" name="dates" failure={failure}>
          {(field) => <DateInput {...field} value={draft.from} onChange={(from) => from && change({ from })} />}
        </FormField>
        <FormField label="送几天">
          {({ status, ...field }) => (
            <InputNumber
              {...field}
              status={status}
              min={1}
              max={31}
              precision={0}
              value={draft.days}
              onChange={(days) => change({ days: days ?? 1 })}
            />
          )}
        </FormField>
      </div>
      <fieldset className="form-part">
        <legend>哪几个队送</legend>
        <Checkbox.Group
          value={[...draft.teams]}
          onChange={(teams) => change({ teams })}
          options={view.run.teams.map((team) => ({ value: team.name, label: team.name }))}
        />
        {draft.teams.length === 0 && <p className="field-error">至少选一个队</p>}
      </fieldset>
      <After view={view} wish={{ what, of, units, dates, teams: draft.teams }} />
    </FormDrawer>
  );
};
