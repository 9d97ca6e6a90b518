import { Button, Checkbox } from 'antd';
import { Fragment, useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import { CarerPick } from '../carer-pick.tsx';
import { useAssign } from '../use-assign.ts';
import type { BuildingRow } from './building-rows.ts';
import type { Beside } from './buildings-view.tsx';
import { UnitsTable } from './units-table.tsx';

interface BuildingsTableProps {
  readonly rows: readonly BuildingRow[];
  readonly people: readonly Person[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  readonly onBeside: (beside: Beside) => void;
}

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

interface RowProps extends Omit<BuildingsTableProps, 'rows'> {
  readonly row: BuildingRow;
  readonly open: boolean;
  readonly onOpen: () => void;
}

const BuildingLine = ({ row, people, chosen, onChosen, onBeside, open, onOpen }: RowProps) => {
  const { assign } = useAssign();
  const { building, units } = row;
  return (
    <tr>
      <td>
        <Checkbox
          aria-label={`选中${building.name}`}
          checked={chosen.has(building.id)}
          onChange={() => onChosen(toggled(chosen, building.id))}
        />
      </td>
      <th scope="row">
        <Button type="link" className="name-button" onClick={() => onBeside({ kind: 'building', building })}>
          {building.name}
        </Button>
      </th>
      <td>
        <CarerPick
          label={`${building.name} 支委`}
          people={people}
          person={row.committee}
          onPick={(person) => void assign([{ kind: 'committee', id: building.id }], person)}
        />
      </td>
      <td>
        <CarerPick
          label={`${building.name} 楼栋负责人`}
          people={people}
          person={row.carer}
          onPick={(person) => void assign([{ kind: 'building', id: building.id }], person)}
        />
      </td>
      <td>
        <Button aria-expanded={open} aria-label={`${building.name} ${units.length} 个单元`} onClick={onOpen}>
          {units.length} 个单元
        </Button>{' '}
        {units.some((unit) => unit.open) && <span className="look">{units.filter((unit) => unit.open).length} 个没人负责</span>}
      </td>
      <td className="figures">{row.households} 户</td>
    </tr>
  );
};

/** Each building on a line, its units below it on demand; what has nobody comes first. */
export const BuildingsTable = ({ rows, ...shared }: BuildingsTableProps) => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return (
    <table className="branch-table">
      <caption className="off-screen">楼栋和负责人</caption>
      <thead>
        <tr>
          <th scope="col">选</th>
          <th scope="col">楼栋</th>
          <th scope="col">包片支委</th>
          <th scope="col">楼栋负责人</th>
          <th scope="col">单元</th>
          <th scope="col">户数</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.building.id}>
            <BuildingLine row={row} {...shared} open={open.has(row.building.id)} onOpen={() => setOpen(toggled(open, row.building.id))} />
            {open.has(row.building.id) && (
              <tr>
                <td />
                <td colSpan={5}>
                  <UnitsTable row={row} people={shared.people} onBeside={shared.onBeside} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
};
