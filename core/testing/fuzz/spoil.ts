import fc from 'fast-check';
import { hostileKeys, hostileValue } from './hostile-value.ts';

type Act = 'replace' | 'remove' | 'add' | 'repeat';

/** One thing done to one place of a value. `place` counts the places of the value, round and round. */
interface Step {
  readonly place: number;
  readonly act: Act;
  readonly key: string;
  readonly value: unknown;
}

type Holder = Record<string, unknown> | unknown[];

const isHolder = (value: unknown): value is Holder =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);

interface Place {
  readonly holder: Holder;
  readonly key: string;
}

const placesOf = (value: unknown, found: Place[] = [], seen = new Set<unknown>()): Place[] => {
  if (!isHolder(value) || seen.has(value) || found.length > 400) return found;
  seen.add(value);
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key });
    placesOf(Reflect.get(value, key), found, seen);
  }
  return found;
};

/** Sets an own property whatever its name; assigning to `__proto__` would set none. */
const put = (holder: Holder, key: string, value: unknown): void => {
  if (Array.isArray(holder) && key === 'length') return;
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
};

const apply = (root: { value: unknown }, { place, act, key, value }: Step): void => {
  const places = placesOf(root);
  const aim = places[place % places.length];
  if (!aim) return;
  const { holder } = aim;
  if (act === 'replace') put(holder, aim.key, value);
  else if (act === 'remove' && !Array.isArray(holder) && holder !== root) Reflect.deleteProperty(holder, aim.key);
  else if (act === 'add' && isHolder(Reflect.get(holder, aim.key))) put(Reflect.get(holder, aim.key) as Holder, key, value);
  else if (act === 'repeat' && Array.isArray(holder)) holder.push(...[...holder].slice(0, 50));
};

const step: fc.Arbitrary<Step> = fc.record({
  place: fc.nat({ max: 1000 }),
  act: fc.constantFrom<Act>('replace', 'replace', 'replace', 'remove', 'add', 'repeat'),
  key: fc.constantFrom(...hostileKeys),
  value: hostileValue,
});

/** The value with one to four places made hostile. */
export const spoiled = (sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(sound, fc.array(step, { minLength: 1, maxLength: 4 })).map(([value, steps]) => {
    const root = { value };
    for (const each of steps) apply(root, each);
    return root.value;
  });
