import type { Assignment } from '#core/duty/duty.ts';
import type { DutyActs } from './use-duty-acts.ts';

/** Delete takes out, P pins. With more than one person in the cell the key cannot know whom: the cell opens instead. */
export const actOnStanders = (
  assignments: readonly Assignment[],
  key: string,
  acts: Pick<DutyActs, 'unassign' | 'pin' | 'busy'>,
  open: () => void,
): boolean => {
  const removes = key === 'Delete' || key === 'Backspace';
  const pins = key === 'p' || key === 'P';
  if (!removes && !pins) return false;
  const [only, ...others] = assignments;
  if (!only || acts.busy) return true;
  if (others.length > 0) open();
  else if (removes) void acts.unassign(only);
  else void acts.pin(only);
  return true;
};
