import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { CoveredUnit } from '#core/service/rounds/coverage.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { useLeaveGuard } from '#renderer/ui/use-leave-guard.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import type { SheetDraft } from './entry-draft.ts';
import { type ShownRound, walkersOf } from './use-round.ts';

export interface SheetEntry {
  readonly draft: SheetDraft;
  setDraft(draft: SheetDraft): void;
  readonly at: LocalTime;
  setAt(at: LocalTime): void;
  readonly walkers: readonly PersonId[];
  setWalkers(walkers: readonly PersonId[]): void;
  /** whether it was saved */
  save(): Promise<boolean>;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

const nothing: SheetDraft = {};

/** One sheet as it is read off the paper: what is typed stays with its unit until it is saved, in one step. The time goes on from unit to unit. */
export const useSheetEntry = (shown: ShownRound, unit: CoveredUnit): SheetEntry => {
  const now = useLocalNow();
  const [draft, setDraft] = useKeptState<SheetDraft>(`round sheet ${shown.round.id} ${unit.id}`, nothing);
  const [at, setAt] = useKeptState<LocalTime>(`round time ${shown.round.id}`, now());
  const [walkers, setWalkers] = useState<readonly PersonId[]>(() => walkersOf(shown.round, unit.id));
  const [tried, setTried] = useState(false);
  const rooms = Object.keys(draft);
  useLeaveGuard(
    rooms.length > 0,
    `${unit.building}${unit.name}填的 ${rooms.length} 户`,
    '现在离开，填的内容还留在这一页，回来接着填；锁定或关掉程序就没有了。',
  );
  const act = useAct('visit.record', {
    inPlace: true,
    done: ({ saved, corrected }) => `${unit.building}${unit.name} ${saved} 户已登记${corrected > 0 ? `，其中更正 ${corrected} 户` : ''}`,
  });
  const inputOf = () => ({
    ...{ roundId: shown.round.id, at, personIds: [...walkers] },
    doors: Object.entries(draft).map(([room, door]) => ({ ...door, id: crypto.randomUUID(), unitId: unit.id, room })),
  });
  const save = async (): Promise<boolean> => {
    setTried(true);
    if (checkInput('visit.record', inputOf())) return false;
    const { ok } = await act.run(inputOf());
    if (ok) {
      setDraft(nothing);
      setTried(false);
    }
    return ok;
  };
  const failure = (tried ? checkInput('visit.record', inputOf()) : null) ?? act.failure;
  return { draft, setDraft, at, setAt, walkers, setWalkers, save, busy: act.busy, failure };
};
