import { AutoComplete, Input } from 'antd';
import { useMemo } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import { nameFinder } from '#core/roster/name-match.ts';
import type { Person } from '#core/roster/person.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PeopleField } from '#renderer/ui/people-field.tsx';
import type { PatrolDraft } from './patrol-draft.ts';

interface PatrolFieldsProps {
  readonly draft: PatrolDraft;
  readonly change: (part: Partial<PatrolDraft>) => void;
  readonly failure: Failure | null;
  readonly people: readonly Person[];
  /** ways that were walked before */
  readonly routes: readonly string[];
}

const TimeFields = ({ draft, change, failure }: PatrolFieldsProps) => (
  <>
    <FormField label="哪一天" name="date" failure={failure}>
      {(field) => <DateInput {...field} value={draft.date} onChange={(date) => date && change({ date })} />}
    </FormField>
    <FormField label="出发" name="startMinute" failure={failure} required className="patrol-clock">
      {(field) => (
        <Input
          {...field}
          data-first=""
          inputMode="numeric"
          placeholder="8:30 或 830"
          value={draft.start}
          onChange={(event) => change({ start: event.target.value })}
        />
      )}
    </FormField>
    <FormField label="回来" name="endMinute" failure={failure} required className="patrol-clock">
      {(field) => (
        <Input
          {...field}
          inputMode="numeric"
          placeholder="过了零点照写"
          value={draft.end}
          onChange={(event) => change({ end: event.target.value })}
        />
      )}
    </FormField>
  </>
);

const RouteField = ({ draft, change, failure, routes }: PatrolFieldsProps) => {
  const options = useMemo(() => {
    const isWanted = nameFinder(draft.route);
    return routes.filter((route) => route !== draft.route && isWanted(route)).map((value) => ({ value }));
  }, [draft.route, routes]);
  return (
    <FormField label="路线" name="route" failure={failure} className="patrol-route">
      {(field) => (
        <AutoComplete<string>
          {...field}
          placeholder="例如 1—6 栋外围"
          defaultActiveFirstOption={false}
          options={options}
          value={draft.route}
          onChange={(route) => change({ route: route ?? '' })}
        />
      )}
    </FormField>
  );
};

/** One round: when, who, where, and what was found. */
export const PatrolFields = (props: PatrolFieldsProps) => {
  const { draft, change, failure, people } = props;
  const names = new Map(people.map((person) => [person.id, person.name]));
  return (
    <>
      <div className="patrol-fields">
        <TimeFields {...props} />
        <RouteField {...props} />
        <FormField label="发现和处理" name="found" failure={failure} className="patrol-found">
          {(field) => (
            <Input {...field} placeholder="没有就空着" value={draft.found} onChange={(event) => change({ found: event.target.value })} />
          )}
        </FormField>
      </div>
      <PeopleField
        label="谁去巡的"
        name="personIds"
        failure={failure}
        people={people.filter((person) => !person.removed)}
        value={draft.personIds}
        nameOf={(id) => names.get(id) ?? '已移出的人'}
        onChange={(personIds) => change({ personIds: [...personIds] })}
      />
    </>
  );
};
