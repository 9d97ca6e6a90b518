import { Button, Input, Segmented, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import { matchesName } from '#core/roster/name-match.ts';
import type { BuildingUnitId } from '#core/roster/organisation/building.ts';
import { type DeliveryTeam, shareUnits, type Walk, walks } from '#core/service/deliveries/team.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { changeAt, removeAt } from '#renderer/ui/list-edit.ts';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import type { DeliveryDesk } from './desk.ts';

type Draft = DeliveryTeam & { readonly key: string };

const ORDINALS = '一二三四五六七八九十';
const newTeam = (index: number): Draft => ({
  key: crypto.randomUUID(),
  name: `${ORDINALS[index] ?? index + 1}队`,
  personIds: [],
  unitIds: [],
  walk: 'up',
});

interface RowProps {
  readonly team: Draft;
  readonly index: number;
  readonly desk: DeliveryDesk;
  readonly failure: Failure | null;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onRemove: () => void;
}

const TeamFields = ({ team, index, desk: { site, people }, failure, onChange, onRemove }: RowProps) => {
  const names = useMemo(() => new Map(site.buildings.map(({ id, name }) => [id, name])), [site]);
  const units = site.units.map((unit) => ({ value: unit.id, label: `${names.get(unit.buildingId) ?? ''}${unit.name}` }));
  const known = new Set<string>(site.units.map(({ id }) => id));
  const doors = site.units.filter(({ id }) => team.unitIds.includes(id)).reduce((sum, { rooms }) => sum + rooms.length, 0);
  return (
    <fieldset className="form-part">
      <legend className="figures">
        {team.name}
        <span className="quiet legend-figures">
          {team.unitIds.filter((id) => known.has(id)).length} 个单元 {doors} 户
        </span>
      </legend>
      <div className="fields">
        <FormField label={`第 ${index + 1} 队`} name={`teams.${index}.name`} failure={failure}>
          {(field) => <Input {...field} value={team.name} maxLength={12} onChange={(event) => onChange({ name: event.target.value })} />}
        </FormField>
        <FormField label={`${team.name}的人`} name={`teams.${index}.personIds`} failure={failure}>
          {(field) => (
            <Select<readonly PersonId[]>
              {...field}
              mode="multiple"
              placeholder="可以先空着"
              value={team.personIds}
              options={people.map(({ id, name }) => ({ value: id, label: name }))}
              showSearch={{ filterOption: (typed, option) => matchesName(String(option?.label ?? ''), typed.trim()) }}
              onChange={(personIds) => onChange({ personIds })}
              notFoundContent="花名册里没有这个人"
            />
          )}
        </FormField>
      </div>
      <FormField label={`${team.name}送哪些单元`} name={`teams.${index}.unitIds`} failure={failure}>
        {(field) => (
          <Select<readonly BuildingUnitId[]>
            {...field}
            mode="multiple"
            maxTagCount={8}
            value={team.unitIds.filter((id) => known.has(id))}
            options={units}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(unitIds) => onChange({ unitIds })}
            notFoundContent="没有这个单元"
          />
        )}
      </FormField>
      <div className="row">
        <Segmented<Walk>
          aria-label={`${team.name}在单元里怎么走`}
          value={team.walk}
          options={(Object.keys(walks) as Walk[]).map((walk) => ({ value: walk, label: walks[walk] }))}
          onChange={(walk) => onChange({ walk })}
        />
        <Button onClick={onRemove} aria-label={`去掉${team.name}`}>
          去掉
        </Button>
      </div>
    </fieldset>
  );
};

interface TeamsDrawerProps {
  readonly teams: readonly DeliveryTeam[];
  readonly desk: DeliveryDesk;
  readonly onClose: () => void;
}

/** 配送队: who carries, to which units, and from which end. */
export const TeamsDrawer = ({ teams, desk, onClose }: TeamsDrawerProps) => {
  const [start] = useState<readonly Draft[]>(() =>
    teams.length === 0 ? [newTeam(0), newTeam(1)] : teams.map((team) => ({ ...team, key: crypto.randomUUID() })),
  );
  const [drafts, setDrafts] = useState(start);
  const input = { teams: drafts.map(({ key: _, ...team }) => ({ ...team, personIds: [...team.personIds], unitIds: [...team.unitIds] })) };
  const act = useAct('delivery.saveTeams', {
    inPlace: true,
    done: ({ moved }) => (moved > 0 ? `已设置配送队，${moved} 件还没送的换了队` : '已设置配送队'),
  });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('delivery.saveTeams', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  const shared = (): readonly Draft[] => {
    const units = shareUnits(drafts, desk.site);
    return drafts.map((draft, index) => ({ ...draft, unitIds: units[index]?.unitIds ?? [] }));
  };
  return (
    <FormDrawer
      title="配送队"
      verb="保存"
      dirty={JSON.stringify(drafts) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div className="row">
        <Button onClick={() => setDrafts([...drafts, newTeam(drafts.length)])}>再加一队</Button>
        <Button disabled={drafts.length === 0 || desk.site.units.length === 0} onClick={() => setDrafts(shared())}>
          按户数平均分单元
        </Button>
      </div>
      {drafts.map((team, index) => (
        <TeamFields
          key={team.key}
          team={team}
          index={index}
          desk={desk}
          failure={failure}
          onChange={(part) => setDrafts(changeAt(drafts, index, part))}
          onRemove={() => setDrafts(removeAt(drafts, index))}
        />
      ))}
    </FormDrawer>
  );
};
