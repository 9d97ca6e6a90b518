import type { CoveredDoor } from '#core/service/rounds/coverage.ts';
import type { VisitResult } from '#core/service/rounds/visit.ts';

/** What was read off the paper for one door and is not saved yet. */
export interface DoorDraft {
  readonly result: VisitResult;
  readonly note: string;
}
/** by 门牌 */
export type SheetDraft = Readonly<Record<string, DoorDraft>>;

export const putResult = (draft: SheetDraft, room: string, result: VisitResult): SheetDraft => ({
  ...draft,
  [room]: { result, note: draft[room]?.note ?? '' },
});

export const takeOut = (draft: SheetDraft, room: string): SheetDraft =>
  Object.fromEntries(Object.entries(draft).filter(([one]) => one !== room));

export const putNote = (draft: SheetDraft, room: string, note: string): SheetDraft => {
  const door = draft[room];
  return door ? { ...draft, [room]: { ...door, note } } : draft;
};

/** 其余都在家: every door that nobody was at yet, in this round or on this sheet. */
export const restMet = (draft: SheetDraft, doors: readonly CoveredDoor[]): SheetDraft => ({
  ...Object.fromEntries(
    doors.filter(({ room, visit }) => visit === null && !draft[room]).map(({ room }) => [room, { result: 'met' as const, note: '' }]),
  ),
  ...draft,
});
