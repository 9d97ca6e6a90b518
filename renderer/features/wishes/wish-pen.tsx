import { Button, Checkbox, Segmented } from 'antd';
import type { ShiftId } from '#core/contract/id.ts';
import type { Shift } from '#core/duty/duty.ts';
import type { Wish } from '#core/duty/wish.ts';
import type { Pen } from './wish-model.ts';

interface WishPenProps {
  readonly pen: Pen;
  readonly shifts: readonly Shift[];
  readonly busy: boolean;
  readonly onPen: (pen: Pen) => void;
  readonly onMark: (wants: Wish['wants']) => void;
  readonly onClear: () => void;
}

const WHOLE_DAY = '';

/** With what the selected cells are marked, and the three marks as buttons. */
export const WishPen = ({ pen, shifts, busy, onPen, onMark, onClear }: WishPenProps) => (
  <div className="row">
    <Segmented<string>
      aria-label="登记哪一班"
      value={pen.shiftId ?? WHOLE_DAY}
      onChange={(value) => onPen({ ...pen, shiftId: value === WHOLE_DAY ? null : (value as ShiftId) })}
      options={[{ value: WHOLE_DAY, label: '全天' }, ...shifts.map((shift) => ({ value: shift.id as string, label: shift.name }))]}
    />
    <Checkbox checked={pen.strength === 2} onChange={(event) => onPen({ ...pen, strength: event.target.checked ? 2 : 1 })}>
      强烈
    </Checkbox>
    <Button disabled={busy} aria-keyshortcuts="+" onClick={() => onMark('on')}>
      想值（+）
    </Button>
    <Button disabled={busy} aria-keyshortcuts="-" onClick={() => onMark('off')}>
      不想值（-）
    </Button>
    <Button disabled={busy} aria-keyshortcuts="Delete" onClick={onClear}>
      清除（Delete）
    </Button>
  </div>
);
