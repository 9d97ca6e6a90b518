import { type InputOf, type ResultOf, type RouteName, routes } from '#core/contract/routes.ts';
import type { Call } from '../sample/fill-sample-post.ts';

/** What a hostile table or a joker types: longest first, because a short field takes only the short one. */
export const markups = ['<img src=x onerror=top.hit=1>', '<svg onload=top.hit=1>', '<b id=hit>'] as const;

const takes = (route: RouteName, input: unknown): boolean => routes[route].input.safeParse(input).success;

/** Names of layouts and colours, told by the program itself and by nobody else. */
const ownWords = new Set(['template', 'layout', 'palette']);
/** Of a long list the first few rows will do. */
const MOST_ROWS = 6;

/** Every text of a value, with how to set it. */
const textsOf = (value: unknown, found: { readonly holder: object; readonly key: string; readonly text: string }[] = []) => {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    if (ownWords.has(key) || Number(key) >= MOST_ROWS) continue;
    if (typeof part === 'string') found.push({ holder: value, key, text: part });
    else textsOf(part, found);
  }
  return found;
};

/** Puts markup before every text that the route would take it in; keys, dates and numbers stay as they are. Answers how many texts carry it. */
const markInput = (route: RouteName, input: object): number => {
  let marked = 0;
  for (const { holder, key, text } of textsOf(input)) {
    if (text === '' || text.length > 400) continue;
    const fits = markups.some((markup) => {
      Reflect.set(holder, key, markup + text);
      return takes(route, input);
    });
    if (fits) marked += 1;
    else Reflect.set(holder, key, text);
  }
  return marked;
};

const withoutMarkup = (text: string): string =>
  markups.reduce((left, markup) => left.replaceAll(JSON.stringify(markup).slice(1, -1), ''), text);

/** Requests that write their texts with markup before them, and read them as if it were not there: what fills the sample fills a post that means harm. */
export const markUp = (call: Call): { readonly call: Call; readonly marked: () => number } => {
  let marked = 0;
  return {
    marked: () => marked,
    call: async <Name extends RouteName>(route: Name, input: InputOf<Name>): Promise<ResultOf<Name>> => {
      const own = structuredClone(input);
      if (routes[route].kind === 'command') marked += markInput(route, own as object);
      return JSON.parse(withoutMarkup(JSON.stringify(await call(route, own)))) as ResultOf<Name>;
    },
  };
};
