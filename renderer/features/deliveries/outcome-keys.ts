import { type DeliveryOutcome, deliveryOutcomes } from '#core/service/deliveries/delivery.ts';

export type Said = DeliveryOutcome | 'open';

interface OutcomeKey {
  readonly said: Said;
  readonly key: string;
  readonly words: string;
  /** one letter in the square, so that nothing is told by colour alone */
  readonly letter: string;
}

/** The ends a delivery can come to, with the key that writes each. */
export const outcomeKeys: readonly OutcomeKey[] = [
  { said: 'done', key: '1', words: deliveryOutcomes.done, letter: '✓' },
  { said: 'noAnswer', key: '2', words: deliveryOutcomes.noAnswer, letter: '无' },
  { said: 'refused', key: '3', words: deliveryOutcomes.refused, letter: '否' },
  { said: 'later', key: '4', words: deliveryOutcomes.later, letter: '改' },
  { said: 'open', key: '0', words: '还没送', letter: '' },
];

/** The space bar is the key most used: 已送到. */
export const saidOfKey = (key: string): Said | null => (key === ' ' ? 'done' : (outcomeKeys.find((one) => one.key === key)?.said ?? null));

export const outcomeKey = (said: Said | 'part'): OutcomeKey | null => outcomeKeys.find((one) => one.said === said) ?? null;
