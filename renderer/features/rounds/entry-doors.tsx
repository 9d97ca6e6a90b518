import { type KeyboardEvent, useRef } from 'react';
import type { CoveredDoor } from '#core/service/rounds/coverage.ts';
import { type VisitResult, visitResults } from '#core/service/rounds/visit.ts';
import { floorsOf } from '#core/supplies/distribution/door-floors.ts';
import { isComposing } from '#renderer/ui/composing.ts';
import { moveDoor, nextDoor } from '#renderer/ui/door-move.ts';
import type { SheetDraft } from './entry-draft.ts';
import { Mark } from './legend.tsx';
import { resultOfKey } from './result-keys.ts';

interface EntryDoorsProps {
  readonly label: string;
  readonly doors: readonly CoveredDoor[];
  readonly draft: SheetDraft;
  /** the door that has the keys */
  readonly current: string;
  readonly onCurrent: (room: string) => void;
  /** null takes the mark off again */
  readonly onResult: (room: string, result: VisitResult | null) => void;
  /** Enter: the sheet is done */
  readonly onDone: () => void;
  /** what a click writes */
  readonly pen: VisitResult;
}

const wordsOf = ({ visit }: CoveredDoor, drafted: VisitResult | undefined): string => {
  if (drafted) return `${visitResults[drafted]}，没保存`;
  return visit ? `${visitResults[visit.result]} ${visit.at.slice(11)}` : '还没去';
};

/** Doors of one staircase as on the paper sheet, the highest floor on top; after a key the next door up the stairs has the focus. */
export const EntryDoors = ({ label, doors, draft, current, onCurrent, onResult, onDone, pen }: EntryDoorsProps) => {
  const floors = [...floorsOf(doors)].reverse();
  const table = useRef<HTMLTableElement>(null);
  const go = (room: string | null) => {
    if (room !== null) table.current?.querySelector<HTMLElement>(`[data-room="${CSS.escape(room)}"]`)?.focus();
  };
  const press = (event: KeyboardEvent<HTMLElement>, room: string) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isComposing(event)) return;
    const result = resultOfKey(event.key);
    const clears = ['0', 'Backspace', 'Delete'].includes(event.key);
    const to = moveDoor(floors, room, event.key);
    if (!result && !clears && to === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (event.key === 'Enter') return onDone();
    if (!result && !clears) return go(to);
    onResult(room, result);
    go(nextDoor(floors, room));
  };
  return (
    <table ref={table} className="entry-doors" aria-label={label}>
      <tbody>
        {floors.map((floor) => (
          <tr key={floor.doors[0]?.room ?? ''}>
            <th scope="row" className="quiet">
              {floor.name}
            </th>
            {floor.doors.map((door) => {
              const drafted = draft[door.room]?.result;
              const state = drafted ?? door.visit?.result ?? 'open';
              return (
                <td key={door.room}>
                  <button
                    type="button"
                    className={`entry-door visit-is-${state} ${drafted ? 'entry-new' : ''}`}
                    data-room={door.room}
                    tabIndex={door.room === current ? 0 : -1}
                    aria-label={`${door.room} ${wordsOf(door, drafted)}`}
                    onFocus={() => onCurrent(door.room)}
                    onKeyDown={(event) => press(event, door.room)}
                    onClick={() => onResult(door.room, drafted === pen ? null : pen)}
                  >
                    <Mark state={state} />
                    <strong className="figures">{door.room}</strong>
                    <span className={`visit-${state}`}>{state === 'open' ? '' : visitResults[state]}</span>
                    {!drafted && door.visit && <span className="figures quiet">{door.visit.at.slice(11)}</span>}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
