import { type KeyboardEvent, useRef, useState } from 'react';
import type { CoveredBuilding, CoveredDoor, CoveredUnit } from '#core/service/rounds/coverage.ts';
import { visitResults } from '#core/service/rounds/visit.ts';
import { resultSigns } from '#core/service/rounds/visit-counts.ts';
import { floorsOf } from '#core/supplies/distribution/door-floors.ts';
import { moveDoor } from '#renderer/ui/door-move.ts';
import { Mark } from './legend.tsx';

const wordsOf = ({ visit }: CoveredDoor): string => (visit ? `${visitResults[visit.result]}，${visit.at.slice(11)}` : '还没去');

interface DoorProps {
  readonly unit: CoveredUnit;
  readonly door: CoveredDoor;
  readonly reached: boolean;
  readonly onPress: () => void;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

const Door = ({ unit, door, reached, onPress, onFocus, onKey }: DoorProps) => {
  const state = door.visit?.result ?? 'open';
  return (
    <button
      type="button"
      className={`small-door visit-is-${state}`}
      data-room={door.room}
      tabIndex={reached ? 0 : -1}
      aria-label={`${unit.building}${unit.name}${door.room} ${wordsOf(door)}`}
      onClick={onPress}
      onFocus={onFocus}
      onKeyDown={onKey}
    >
      <Mark state={state} />
      <strong className="figures">{door.room}</strong>
      <span aria-hidden="true" className={`door-sign visit-${state}`} data-sign={door.visit ? resultSigns[door.visit.result] : '　'} />
    </button>
  );
};

const UnitDoors = ({ unit, onDoor }: { readonly unit: CoveredUnit; readonly onDoor: (unitId: string, room: string) => void }) => {
  const floors = [...floorsOf(unit.doors)].reverse();
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState(unit.doors[0]?.room ?? '');
  const press = (event: KeyboardEvent<HTMLElement>, room: string) => {
    const to = moveDoor(floors, room, event.key);
    if (to === null) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-room="${CSS.escape(to)}"]`)?.focus();
  };
  return (
    <table ref={table} className="small-doors">
      <caption>{unit.name}</caption>
      <tbody>
        {floors.map((floor) => (
          <tr key={floor.doors[0]?.room ?? ''}>
            {floor.doors.map((door) => (
              <td key={door.room}>
                <Door
                  unit={unit}
                  door={door}
                  reached={door.room === current}
                  onPress={() => onDoor(unit.id, door.room)}
                  onFocus={() => setCurrent(door.room)}
                  onKey={(event) => press(event, door.room)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** One building large: its staircases beside each other, every door a button. Arrows walk within a staircase, Tab from one to the next. */
export const BuildingDoors = ({
  building,
  onDoor,
}: {
  readonly building: CoveredBuilding;
  readonly onDoor: (unitId: string, room: string) => void;
}) => (
  <div className="large-units">
    {building.units.map((unit) => (
      <UnitDoors key={unit.id} unit={unit} onDoor={onDoor} />
    ))}
  </div>
);
