import type { SheetSize } from '../sheet-size.ts';
import type { BattleMapModel } from './model.ts';

/** How the boxes stand: how many beside each other, units of a box beside each other, and the letter size of names in mm. */
export interface MapLayout {
  readonly columns: number;
  readonly unitColumns: number;
  readonly letter: number;
  /** people of the strip above beside each other */
  readonly commandColumns: number;
}

/** In letters: head of a box with its two names, one row of units, the gap below a box, a line of the strip above. */
export const HEAD = 4.7;
export const UNIT = 2.55;
export const GAP = 0.7;
export const COMMAND = 2.7;
/** a name of three characters with its edges; four and more shrink to fit */
const NAME = 3.7;
/** the head of a box: two names, or a name and a telephone, beside each other */
const LEAST_BOX = 9.4;
const MOST_COLUMNS = 8;
const MOST_UNIT_COLUMNS = 4;
const MOST_LETTER = 30;
/** mm on A3: smaller is not read from an arm's length; the map then goes on to a second sheet */
const LEAST_LETTER = 3.2;
const MOST_COMMAND_COLUMNS = 6;

const countTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The arrangement in which names are largest on one sheet. */
export const mapLayout = ({ buildings, command }: BattleMapModel, body: SheetSize): MapLayout => {
  const most = Math.max(1, ...buildings.map((building) => building.units.length));
  const commandRows = Math.ceil(command.length / MOST_COMMAND_COLUMNS);
  const letterOf = (columns: number, unitColumns: number): number => {
    const boxRows = Math.max(1, Math.ceil(buildings.length / columns));
    const lines = boxRows * (HEAD + Math.ceil(most / unitColumns) * UNIT + GAP) + commandRows * COMMAND + 1;
    return Math.min(MOST_LETTER, body.heightMm / lines, body.widthMm / columns / (Math.max(LEAST_BOX, unitColumns * NAME) + GAP));
  };
  const tries = countTo(MOST_COLUMNS).flatMap((columns) =>
    countTo(MOST_UNIT_COLUMNS).map((unitColumns) => ({ columns, unitColumns, letter: letterOf(columns, unitColumns) })),
  );
  const best = tries.reduce((winner, other) => (other.letter > winner.letter * 1.001 ? other : winner));
  return { ...best, letter: Math.max(LEAST_LETTER, best.letter), commandColumns: Math.ceil(command.length / commandRows) };
};
