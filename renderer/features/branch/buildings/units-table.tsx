import { Button } from 'antd';
import { roomsText } from '#core/roster/organisation/rooms-text.ts';
import type { Person } from '#core/roster/person.ts';
import { CarerPick } from '../carer-pick.tsx';
import { useAssign } from '../use-assign.ts';
import type { BuildingRow } from './building-rows.ts';
import type { Beside } from './buildings-view.tsx';

interface UnitsTableProps {
  readonly row: BuildingRow;
  readonly people: readonly Person[];
  readonly onBeside: (beside: Beside) => void;
}

/** The units of one building: doors in their short form, and who answers for them. */
export const UnitsTable = ({ row: { building, units }, people, onBeside }: UnitsTableProps) => {
  const { assign } = useAssign();
  return (
    <>
      <table className="branch-table" aria-label={`${building.name}的单元`}>
        <thead>
          <tr>
            <th scope="col">单元</th>
            <th scope="col">单元负责人</th>
            <th scope="col">门牌</th>
            <th scope="col">户数</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, carer }) => (
            <tr key={unit.id}>
              <th scope="row">
                <Button
                  type="link"
                  className="name-button"
                  aria-label={`${building.name} ${unit.name}`}
                  onClick={() => onBeside({ kind: 'unit', building, unit })}
                >
                  {unit.name}
                </Button>
              </th>
              <td>
                <CarerPick
                  label={`${building.name} ${unit.name} 单元负责人`}
                  people={people}
                  person={carer}
                  onPick={(person) => void assign([{ kind: 'unit', id: unit.id }], person)}
                />
              </td>
              <td className="figures">{roomsText(unit.rooms) || <span className="look">还没有门牌</span>}</td>
              <td className="figures">{unit.rooms.length} 户</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={() => onBeside({ kind: 'unit', building, unit: null })}>给{building.name}加一个单元</Button>
    </>
  );
};
