import type { Quantity } from '../quantity.ts';

interface Lot {
  readonly lotId: string | null;
  readonly placeId: string | null;
}
interface Goods extends Lot {
  readonly quantity: Quantity;
}

const keyOf = ({ lotId, placeId }: Lot): string => `${lotId ?? ''} ${placeId ?? ''}`;

/** What is still out, lot by lot: loaded − returned and lost; in the order of loading. */
export const goodsOut = <Of extends Goods>(loaded: readonly Of[], gone: readonly Goods[]): readonly Of[] => {
  const out = new Map<string, Of>();
  for (const one of loaded) {
    const before = out.get(keyOf(one));
    out.set(keyOf(one), before ? { ...before, quantity: before.quantity + one.quantity } : one);
  }
  for (const one of gone) {
    const before = out.get(keyOf(one));
    if (before) out.set(keyOf(one), { ...before, quantity: before.quantity - one.quantity });
  }
  return [...out.values()].filter((one) => one.quantity > 0);
};

/** Which lots come back: the ones loaded last first, since what expires first was given out first. Empty when there is not as much out. */
export const takeBackFrom = <Of extends Goods>(out: readonly Of[], quantity: Quantity): readonly Of[] => {
  let open = quantity;
  const back: Of[] = [];
  for (const one of [...out].reverse()) {
    const part = Math.min(open, one.quantity);
    if (part > 0) back.push({ ...one, quantity: part });
    open -= part;
  }
  return open === 0 ? back : [];
};
