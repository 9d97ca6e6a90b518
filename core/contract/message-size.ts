import type { Failure } from './failure.ts';

/** Most of what one request may hold. `characters` counts all text in it, file contents as base64 included. */
export interface MessageSize {
  readonly characters: number;
  /** fields and list places together, those of an empty list of stated length too */
  readonly places: number;
  readonly depth: number;
}

/** A roster of 20,000 rows has about 15 million characters and a million places; the deepest form, a poster, has 8 levels. */
const usual: MessageSize = { characters: 32_000_000, places: 5_000_000, depth: 40 };

/** Routes that take a whole file. */
const characters: Readonly<Record<string, number>> = {
  'laptop.restore': 401_000_000,
  'backup.restoreByCode': 401_000_000,
  'roster.preview': 42_000_000,
  'wish.preview': 42_000_000,
  'font.add': 44_000_000,
};

/** Longest line of text the browser door carries; longer ones are refused before they are sent. */
export const mostCharactersInLine = 420_000_000;

export const mostOf = (route: unknown): MessageSize => {
  const wanted = typeof route === 'string' && Object.hasOwn(characters, route) ? characters[route] : undefined;
  return wanted === undefined ? usual : { ...usual, characters: wanted };
};

export const tooLargeFailure: Failure = {
  code: 'invalid',
  sentence: '这一次交的内容太大，没有执行，已保存的内容不受影响。请分成几次办，或换小一点的文件。',
};

/** What a form never sends: dates, maps, byte arrays and the like can cross the channel between processes, and no rule behind it expects them. */
const isPlain = (value: object): boolean => {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/**
 * Why a message is not to be looked at further, or null. Stops counting where it is too much, so that the answer never takes long;
 * a ring counts as too deep.
 */
export const troubleWith = (data: unknown, most: MessageSize): 'too large' | 'not plain' | null => {
  let { characters: text, places } = most;
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'bigint') return 'not plain';
    if (typeof value === 'string') text -= value.length;
    else if (typeof value === 'object' && value !== null) {
      if (!isPlain(value)) return 'not plain';
      places -= Array.isArray(value) ? value.length : 0;
      if (places < 0 || depth >= most.depth) return 'too large';
      for (const key of Object.keys(value)) {
        text -= Array.isArray(value) ? 0 : key.length;
        places -= Array.isArray(value) ? 0 : 1;
        open.push({ value: Reflect.get(value, key), depth: depth + 1 });
      }
    }
    if (text < 0 || places < 0) return 'too large';
  }
  return null;
};
