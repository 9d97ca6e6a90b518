import type { LedgerPage } from '#core/contract/results.ts';
import { moveKinds } from '#core/supplies/move-kind.ts';
import { type Move, receiptSources } from '#core/supplies/supplies.ts';

export type LedgerLine = LedgerPage['moves'][number];

/** 接收·捐赠, 发放, 冲红 */
export const moveWords = (kind: Move['kind']): string => {
  const word = moveKinds[kind];
  return kind in receiptSources ? `接收·${word}` : word;
};

/** Who gave or received, as the ledger knows it; the public list alone hides the name. */
export const partyWords = (move: Pick<Move, 'party' | 'anonymous'>): string => {
  if (!move.anonymous) return move.party;
  return move.party === '' ? '爱心人士' : `${move.party}（公示时不具名）`;
};

/** What a reversal and the line it takes back say of each other; lines on other pages have no voucher here. */
export const linkOf = (
  move: LedgerLine,
  page: readonly LedgerLine[],
): { readonly words: string; readonly target: LedgerLine | null } | null => {
  if (move.reversesId !== null) {
    const target = page.find((other) => other.id === move.reversesId) ?? null;
    return { words: target ? `冲销 ${target.voucher}` : '冲销较早的一笔', target };
  }
  if (!move.reversed) return null;
  const target = page.find((other) => other.reversesId === move.id) ?? null;
  return { words: target ? `已冲红，见 ${target.voucher}` : '已冲红', target };
};

export const mayReverse = (move: LedgerLine): boolean => !move.reversed && move.kind !== 'reversal';
