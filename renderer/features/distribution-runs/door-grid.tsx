import { type KeyboardEvent, useRef, useState } from 'react';
import { floorsOf } from '#core/supplies/distribution/door-floors.ts';
import { type DoorState, type DoorStateName, doorStates } from '#core/supplies/door-state.ts';
import { DoorGlyph } from '#paper/distribution/door-glyph.tsx';
import { moveDoor, nextDoor } from '#renderer/ui/door-move.ts';
import { stateOfKey } from './door-words.ts';

interface DoorGridProps {
  readonly label: string;
  readonly doors: readonly DoorState[];
  /** what a click writes; a second click takes it back */
  readonly pen: DoorStateName;
  readonly onTick: (rooms: readonly string[], to: DoorStateName) => void;
  readonly disabled: boolean;
}

const Mark = ({ state }: { readonly state: DoorStateName }) => (
  <svg aria-hidden="true" width="1.4rem" height="1.4rem" viewBox="0 0 1 1">
    <DoorGlyph state={state} x={0.08} y={0.08} size={0.84} />
  </svg>
);

/** The doors of a unit, the highest floor on top. Arrows walk, 1 or space 已送, 2 不在家, 3 不需要, 0 未送; after a tick the next door has the focus. */
export const DoorGrid = ({ label, doors, pen, onTick, disabled }: DoorGridProps) => {
  const floors = [...floorsOf(doors)].reverse();
  const list = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState(() => doors.find((door) => door.state === 'open')?.room ?? doors[0]?.room ?? '');
  const go = (room: string | null) => {
    if (room === null) return;
    setCurrent(room);
    list.current?.querySelector<HTMLElement>(`[data-room="${CSS.escape(room)}"]`)?.focus();
  };
  const press = (event: KeyboardEvent<HTMLElement>, door: DoorState) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = moveDoor(floors, door.room, event.key);
    const state = stateOfKey(event.key);
    if (to === null && state === null) return;
    event.preventDefault();
    if (state === null || disabled) return go(to);
    onTick([door.room], state);
    go(nextDoor(floors, door.room));
  };
  const click = (door: DoorState) => {
    setCurrent(door.room);
    if (!disabled) onTick([door.room], door.state === pen ? 'open' : pen);
  };
  return (
    <table ref={list} className="door-grid" aria-label={label}>
      <tbody>
        {floors.map((floor) => (
          <tr key={floor.doors[0]?.room ?? ''}>
            <th scope="row" className="door-floor-name quiet">
              {floor.name}
            </th>
            {floor.doors.map((door) => (
              <td key={door.room}>
                <button
                  type="button"
                  className={`door door-is-${door.state}`}
                  data-room={door.room}
                  tabIndex={door.room === current ? 0 : -1}
                  aria-label={`${door.room} ${doorStates[door.state]}`}
                  onFocus={() => setCurrent(door.room)}
                  onKeyDown={(event) => press(event, door)}
                  onClick={() => click(door)}
                >
                  <Mark state={door.state} />
                  <strong className="figures">{door.room}</strong>
                  <span>{doorStates[door.state]}</span>
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
