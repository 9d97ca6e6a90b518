import type { Missing, Unreasoned } from './allocate.ts';
import { lotLabel } from './lot.ts';
import { showQuantity } from './quantity.ts';
import type { Item } from './supplies.ts';

type Named = Pick<Item, 'name' | 'unit'>;

/** “口罩”要 30盒，主库可用 20盒，差 10盒（另有 5盒已过期、定向的 8盒，别处还有 12盒）; without a full stop, so that several can be joined. */
export const missingSentence = (missing: Missing, item: Named, placeName: string): string => {
  const show = (value: number): string => `${showQuantity(value)}${item.unit}`;
  const others = [
    missing.expired > 0 && `已过期的 ${show(missing.expired)}`,
    missing.bound > 0 && `定向他用的 ${show(missing.bound)}`,
    missing.elsewhere > 0 && `别处的 ${show(missing.elsewhere)}`,
  ].filter((word) => word !== false);
  const rest = others.length > 0 ? `（另有${others.join('、')}）` : '';
  return `“${item.name}”要 ${show(missing.wanted)}，${placeName}可用 ${show(missing.usable)}，差 ${show(missing.wanted - missing.usable)}${rest}`;
};

export const unreasonedSentence = ({ lot, why }: Unreasoned, item: Named): string =>
  why === 'expired'
    ? `“${item.name}”的这一批已经过期（${lotLabel(lot)}），要用请写明理由。`
    : `“${item.name}”的这一批是定向给“${lot.boundTo}”的，用在别处请写明理由。`;
