import { Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { Building, BuildingUnit, Site } from '#core/roster/organisation/building.ts';
import { fieldError } from '#renderer/ui/form-field.tsx';

interface ScopePartProps {
  readonly site: Site;
  readonly without: readonly string[];
  readonly onChange: (without: readonly string[]) => void;
  readonly failure: Failure | null;
}

const BuildingLine = ({
  building,
  units,
  without,
  onChange,
}: {
  readonly building: Building;
  readonly units: readonly BuildingUnit[];
  readonly without: readonly string[];
  readonly onChange: (without: readonly string[]) => void;
}) => {
  const ids: readonly string[] = units.map((unit) => unit.id);
  const left = ids.filter((id) => without.includes(id)).length;
  const others = without.filter((id) => !ids.includes(id));
  return (
    <li className="scope-building">
      <Checkbox
        checked={left === 0}
        indeterminate={left > 0 && left < ids.length}
        onChange={({ target }) => onChange(target.checked ? others : [...others, ...ids])}
      >
        <strong>{building.name}</strong>
      </Checkbox>
      {units.map((unit) => (
        <Checkbox
          key={unit.id}
          checked={!without.includes(unit.id)}
          aria-label={`${building.name} ${unit.name} ${unit.rooms.length} 户`}
          onChange={({ target }) => onChange(target.checked ? without.filter((id) => id !== unit.id) : [...without, unit.id])}
        >
          {unit.name} <span className="quiet figures">{unit.rooms.length} 户</span>
        </Checkbox>
      ))}
    </li>
  );
};

/** 发到哪里: everywhere unless somebody chooses. */
export const ScopePart = ({ site, without, onChange, failure }: ScopePartProps) => {
  const [some, setSome] = useState(without.length > 0);
  const units = site.units.filter((unit) => unit.rooms.length > 0);
  const empty = site.units.length - units.length;
  const error = fieldError(failure, 'unitIds');
  return (
    <fieldset className="form-part">
      <legend>发到哪里</legend>
      <Segmented
        aria-label="发到哪里"
        value={some ? 'some' : 'all'}
        options={[
          { value: 'all', label: `全部 ${units.length} 个单元` },
          { value: 'some', label: '只发一部分' },
        ]}
        onChange={(value) => {
          setSome(value === 'some');
          if (value === 'all') onChange([]);
        }}
      />
      {empty > 0 && <p className="look">有 {empty} 个单元还没登记门牌，排不进来。请到“花名册—组织”填写。</p>}
      {some && (
        <ul className="plain-list scope-list">
          {site.buildings.map((building) => (
            <BuildingLine
              key={building.id}
              building={building}
              units={units.filter((unit) => unit.buildingId === building.id)}
              without={without}
              onChange={onChange}
            />
          ))}
        </ul>
      )}
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
};
