import { type FaceRole, standardFaces } from '#core/boards/user-font.ts';
import { type UserFontId, userFontAddress } from '#core/contract/font-address.ts';
import { ownFamily } from './faces.ts';

/** A font of the user's own, as pages use it. */
export interface OwnFace {
  readonly id: UserFontId;
  readonly role: FaceRole | null;
  readonly has: (codePoint: number) => boolean;
}

/** Every weight, because a font of one's own has one only and `font-synthesis` is off. */
const face = (family: string, id: UserFontId, range = ''): string =>
  `@font-face{font-family:'${family}';src:url(${userFontAddress(id)});font-weight:100 900;font-display:block${range}}`;

const rangeOf = (characters: readonly string[]): string =>
  `;unicode-range:${characters.map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16)}`).join(',')}`;

const standingFor = (fonts: readonly OwnFace[], html: string): string =>
  fonts
    .flatMap(({ id, role }) => (role !== null && html.includes(standardFaces[role].family) ? [face(standardFaces[role].family, id)] : []))
    .join('');

/** The first of the user's fonts that has a character fills the gap. */
const fillingIn = (fonts: readonly OwnFace[], missing: readonly string[]): string => {
  const shares = new Map<OwnFace, string[]>();
  for (const char of missing) {
    const font = fonts.find(({ has }) => has(char.codePointAt(0) ?? 0));
    if (font) shares.set(font, [...(shares.get(font) ?? []), char]);
  }
  return [...shares].map(([{ id }, chars]) => face(ownFamily, id, rangeOf(chars))).join('');
};

/**
 * The page with the user's fonts in its style sheet: as the standard's faces they stand for, and for the `missing` characters that the bundled faces
 * lack. Only the addresses go in; a door serves the files. Unchanged when no font of theirs is of use here.
 */
export const withOwnFaces = (html: string, fonts: readonly OwnFace[], missing: readonly string[]): string => {
  const css = standingFor(fonts, html) + fillingIn(fonts, missing);
  return css === '' ? html : html.replace('<style>', () => `<style>${css}`);
};
