import { type MoveKind, moveKinds } from '#core/supplies/move-kind.ts';
import type { LocalDate } from '#core/time/local-date.ts';

/** Which lines or documents of the ledger one looks at. */
export interface RegisterFilter {
  /** '' = every item */
  readonly itemId: string;
  readonly kind: MoveKind | 'all';
  readonly text: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** documents alone know whom they went to */
  readonly personId: string | null;
  readonly personName: string;
  readonly groupId: string | null;
}

export const noRegisterFilter: RegisterFilter = {
  itemId: '',
  kind: 'all',
  text: '',
  from: null,
  to: null,
  personId: null,
  personName: '',
  groupId: null,
};

export const isRegisterFiltered = (filter: RegisterFilter): boolean => JSON.stringify(filter) !== JSON.stringify(noRegisterFilter);

export const kindChoices: { value: MoveKind | 'all'; label: string }[] = [
  { value: 'all', label: '所有事由' },
  ...(Object.keys(moveKinds) as MoveKind[]).map((value) => ({ value, label: moveKinds[value] })),
];

/** The part of the filter that both ways of reading share. */
export const spanOf = ({ itemId, kind, text, from, to }: RegisterFilter) => ({
  itemId: itemId === '' ? null : itemId,
  kinds: kind === 'all' ? [] : [kind],
  text: text.trim(),
  from,
  to,
});

/** 结余 after each line can be told only where no line of the item is left out. */
export const tellsBalance = ({ itemId, kind, text, to }: RegisterFilter): boolean =>
  itemId !== '' && kind === 'all' && text.trim() === '' && to === null;
