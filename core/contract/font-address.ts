import type { Id } from './id.ts';

export type UserFontId = Id<'user-font'>;

const ADDRESS = /^\/fonts\/user\/([\w-]{1,64})$/;

/** Where a door serves a user's font, to unlocked windows only. */
export const userFontAddress = (id: UserFontId): string => `/fonts/user/${id}`;

/** The font that a path asks for; null for any other path. */
export const userFontOf = (path: string): UserFontId | null => (ADDRESS.exec(path)?.[1] ?? null) as UserFontId | null;

/** The fonts that a finished page asks for. */
export const userFontsIn = (html: string): readonly UserFontId[] => [
  ...new Set([...html.matchAll(/url\(\/fonts\/user\/([\w-]{1,64})\)/g)].map((found) => found[1] as UserFontId)),
];
