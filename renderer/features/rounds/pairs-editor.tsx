import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { BuildingUnit, BuildingUnitId, Site } from '#core/roster/organisation/building.ts';
import type { Person } from '#core/roster/person.ts';
import { suggestPairs } from '#core/service/rounds/suggest-pairs.ts';
import type { VisitPair } from '#core/service/rounds/visit.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { WalkersPick } from './walkers-pick.tsx';

interface PairsEditorProps {
  readonly pairs: readonly VisitPair[];
  readonly people: readonly Person[];
  readonly site: Site;
  readonly failure: Failure | null;
  readonly onChange: (pairs: readonly VisitPair[]) => void;
}

const unitText = (unit: BuildingUnit, site: Site): string =>
  `${site.buildings.find((one) => one.id === unit.buildingId)?.name ?? ''}${unit.name}`;
const doorsOf = (pair: VisitPair, site: Site): number =>
  site.units.filter((unit) => pair.unitIds.includes(unit.id)).reduce((sum, unit) => sum + unit.rooms.length, 0);

/** 按户数分组: choose who walks, and the units are shared out. */
const Suggestion = ({ pairs, people, site, onChange }: Omit<PairsEditorProps, 'failure'>) => {
  const [chosen, setChosen] = useState<readonly PersonId[]>(() => pairs.flatMap((pair) => pair.personIds));
  const share = () =>
    onChange(
      suggestPairs(
        chosen.flatMap((id) => people.filter((person) => person.id === id)),
        site.units,
      ),
    );
  return (
    <>
      <FormField
        label="哪些人去敲门"
        hint={`选了 ${chosen.length} 人，分 ${Math.floor(chosen.length / 2)} 组；党员和群众尽量搭开，单数时有一组三人`}
      >
        {(field) => <WalkersPick {...field} people={people} value={chosen} onChange={setChosen} />}
      </FormField>
      <Button disabled={chosen.length < 2} onClick={share}>
        按户数分组
      </Button>
    </>
  );
};

interface PairRowProps extends Omit<PairsEditorProps, 'pairs' | 'onChange'> {
  readonly pair: VisitPair;
  readonly index: number;
  /** units of other pairs, which this one cannot take */
  readonly taken: ReadonlySet<BuildingUnitId>;
  readonly onChange: (pair: VisitPair) => void;
  readonly onRemove: () => void;
}

const PairRow = ({ pair, index, taken, people, site, failure, onChange, onRemove }: PairRowProps) => (
  <fieldset className="pair-row">
    <legend className="off-screen">{pair.name}</legend>
    <FormField label="小组" name={`pairs.${index}.name`} failure={failure}>
      {(field) => (
        <Input {...field} maxLength={20} value={pair.name} onChange={(event) => onChange({ ...pair, name: event.target.value })} />
      )}
    </FormField>
    <FormField label="人员" name={`pairs.${index}.personIds`} failure={failure}>
      {(field) => (
        <WalkersPick
          {...field}
          most={4}
          people={people}
          value={pair.personIds}
          onChange={(personIds) => onChange({ ...pair, personIds: [...personIds] })}
        />
      )}
    </FormField>
    <FormField label={`单元，共 ${doorsOf(pair, site)} 户`} name={`pairs.${index}.unitIds`} failure={failure}>
      {(field) => (
        <Select<BuildingUnitId[]>
          {...field}
          mode="multiple"
          className="walkers-pick"
          placeholder="走哪些单元"
          value={pair.unitIds}
          showSearch={{ optionFilterProp: 'label' }}
          options={site.units.filter((unit) => !taken.has(unit.id)).map((unit) => ({ value: unit.id, label: unitText(unit, site) }))}
          onChange={(unitIds) => onChange({ ...pair, unitIds })}
        />
      )}
    </FormField>
    <Button className="pair-remove" aria-label={`去掉${pair.name}`} onClick={onRemove}>
      去掉
    </Button>
  </fieldset>
);

/** Rows have no id of their own, and a name changes while it is typed: the place holds the row. */
const useRowKeys = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `pair ${index}`);

/** 小组: shared out by doors, then changed by hand. */
export const PairsEditor = ({ pairs, people, site, failure, onChange }: PairsEditorProps) => {
  const keys = useRowKeys(pairs.length);
  const others = (index: number): ReadonlySet<BuildingUnitId> => new Set(pairs.flatMap((pair, at) => (at === index ? [] : pair.unitIds)));
  const put = (index: number, pair: VisitPair | null) =>
    onChange(pairs.flatMap((one, at) => (at === index ? (pair ? [pair] : []) : [one])));
  const free = (): string =>
    Array.from({ length: pairs.length + 1 }, (_, index) => `第${index + 1}组`).find((name) => pairs.every((pair) => pair.name !== name)) ??
    '';
  return (
    <fieldset className="form-part">
      <legend>小组，两人一组，不单独入户</legend>
      <Suggestion pairs={pairs} people={people} site={site} onChange={onChange} />
      <div className="pair-rows">
        {pairs.map((pair, index) => (
          <PairRow
            key={keys[index]}
            pair={pair}
            index={index}
            taken={others(index)}
            people={people}
            site={site}
            failure={failure}
            onChange={(changed) => put(index, changed)}
            onRemove={() => put(index, null)}
          />
        ))}
      </div>
      <Button onClick={() => onChange([...pairs, { name: free(), personIds: [], unitIds: [] }])}>再加一组</Button>
    </fieldset>
  );
};
