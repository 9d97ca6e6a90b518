import type { DutyPeriod } from '#core/contract/results.ts';
import { type Beside, besideCell, findCell, findDay, nothing } from './beside.ts';
import { CellDrawer } from './cell-drawer.tsx';
import { DayDrawer } from './day-drawer.tsx';
import { IssuesDrawer } from './issues-drawer.tsx';
import type { PersonRow } from './people-model.ts';
import type { Pointer } from './place-of.ts';
import type { ShiftRow } from './posts-model.ts';

interface DutyBesideProps {
  readonly beside: Beside;
  readonly period: DutyPeriod;
  readonly rows: readonly ShiftRow[];
  readonly people: readonly PersonRow[];
  readonly onBeside: (beside: Beside) => void;
  readonly onGoTo: (pointer: Pointer) => void;
}

const BesideDrawer = ({ beside, period, rows, people, onBeside, onGoTo }: DutyBesideProps) => {
  const close = () => onBeside(nothing);
  switch (beside.kind) {
    case 'none':
      return null;
    case 'issues':
      return (
        <IssuesDrawer
          period={period}
          onClose={close}
          onGoTo={(pointer) => {
            close();
            onGoTo(pointer);
          }}
        />
      );
    case 'cell': {
      const found = findCell(rows, beside.key);
      return found && <CellDrawer key={beside.key} period={period} {...found} replacing={beside.replacing} onClose={close} />;
    }
    case 'day': {
      const day = findDay(people, beside.personId, beside.date);
      const openCell = (...chosen: Parameters<typeof besideCell>) => onBeside(besideCell(...chosen));
      return day && <DayDrawer period={period} day={day} rows={rows} onOpenCell={openCell} onClose={close} />;
    }
  }
};

/** The drawer beside the grid: one cell, one person's day, or the list of problems. Closing it leads back to the cell it was opened from. */
export const DutyBeside = (props: DutyBesideProps) => (props.beside.kind === 'none' ? null : <BesideDrawer {...props} />);
