import { type DoorStateName, doorStates } from '#core/supplies/door-state.ts';

/** The states in the order in which they are offered, with the key that writes each. */
export const doorKeys: readonly { readonly state: DoorStateName; readonly key: string; readonly words: string }[] = [
  { state: 'delivered', key: '1', words: doorStates.delivered },
  { state: 'away', key: '2', words: doorStates.away },
  { state: 'declined', key: '3', words: doorStates.declined },
  { state: 'open', key: '0', words: doorStates.open },
];

/** What a key writes; the space bar is the key most used: 已送. */
export const stateOfKey = (key: string): DoorStateName | null =>
  key === ' ' ? 'delivered' : (doorKeys.find((one) => one.key === key)?.state ?? null);
