import type { ItemId, MoveId, PersonId } from '../contract/id.ts';
import type { RootKind } from '../supplies/move-kind.ts';
import type { LocalDate, LocalTime } from '../time/local-date.ts';

/** A ledger line that names a person, with what its item is called. Quantities in thousandths of the item's unit; out is negative. */
export interface PersonMove {
  readonly id: MoveId;
  readonly itemId: ItemId;
  readonly itemName: string;
  readonly spec: string;
  readonly unit: string;
  readonly returnable: boolean;
  readonly rootKind: RootKind;
  readonly delta: number;
  readonly at: LocalTime;
  readonly voucher: string;
}

/** 领用: what one person was given of one item. */
export interface IssuedItem {
  readonly itemId: ItemId;
  readonly itemName: string;
  readonly spec: string;
  readonly unit: string;
  readonly given: number;
  readonly returned: number;
  /** 未归还: of what is lent or has to be returned; 0 for what is used up */
  readonly outstanding: number;
  /** newest first, lines taken back by 冲红 included */
  readonly moves: readonly PersonMove[];
}

const OUT: readonly RootKind[] = ['issue', 'lend'];

const sumOf = (moves: readonly PersonMove[], kinds: readonly RootKind[]): number =>
  moves.reduce((sum, move) => sum + (kinds.includes(move.rootKind) ? move.delta : 0), 0);

const itemOf = (moves: readonly PersonMove[]): readonly IssuedItem[] => {
  const [first] = moves;
  if (!first) return [];
  const { itemId, itemName, spec, unit, returnable } = first;
  const given = 0 - sumOf(moves, OUT);
  const returned = sumOf(moves, ['return']);
  // What is lent has to come back whatever its item; what is issued only if the item is one that is returned.
  const owed = returnable ? given : 0 - sumOf(moves, ['lend']);
  const newest = [...moves].sort((one, other) => other.at.localeCompare(one.at));
  return [{ itemId, itemName, spec, unit, given, returned, outstanding: Math.max(0, owed - returned), moves: newest }];
};

/** Item by item what the lines say somebody was given and gave back; a line and its reversal cancel out. What is still to be returned comes first. */
export const issuedItems = (moves: readonly PersonMove[]): readonly IssuedItem[] => {
  const byItem = new Map<ItemId, PersonMove[]>();
  for (const move of moves) {
    if (move.rootKind !== 'return' && !OUT.includes(move.rootKind)) continue;
    const known = byItem.get(move.itemId);
    if (known) known.push(move);
    else byItem.set(move.itemId, [move]);
  }
  return [...byItem.values()]
    .flatMap(itemOf)
    .sort(
      (one, other) =>
        Number(other.outstanding > 0) - Number(one.outstanding > 0) ||
        (other.moves[0]?.at ?? '').localeCompare(one.moves[0]?.at ?? '') ||
        one.itemName.localeCompare(other.itemName, 'zh-CN'),
    );
};

/** 离岗: somebody who leaves, has left or was removed, with what is not returned. */
export interface LeavingPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly unit: string;
  readonly phone: string;
  /** last day on site; null = removed without one */
  readonly lastDay: LocalDate | null;
  readonly removed: boolean;
  readonly outstanding: readonly IssuedItem[];
}
