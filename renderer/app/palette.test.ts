import { describe, expect, it } from 'vitest';
import { type Palette, paletteOf } from './palette.ts';

/** WCAG 2.2 relative luminance and contrast ratio. */
const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return (high + 0.05) / (low + 0.05);
};

const grounds = ['paper', 'surface', 'raised'] as const;
const texts = ['ink', 'quiet', 'red', 'amber', 'green', 'link'] as const;
const pairs: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ['onRed', 'red'],
  ['onRed', 'redStrong'],
  ['red', 'redSoft'],
  ['amber', 'amberSoft'],
  ['green', 'greenSoft'],
  ['ink', 'redSoft'],
  ['onTip', 'tip'],
  ['early', 'earlySoft'],
  ['middle', 'middleSoft'],
  ['night', 'nightSoft'],
];
const choices = (['light', 'dark'] as const).flatMap((theme) => (['normal', 'high'] as const).map((level) => [theme, level] as const));

describe.each(choices)('the %s colours at %s contrast', (theme, level) => {
  const palette = paletteOf(theme, level);

  it.each(pairs)('%s can be read on %s by tired eyes', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of fields and the focus ring can be seen', () => {
    for (const sign of ['edge', 'focus'] as const) expect(contrast(palette[sign], palette.surface)).toBeGreaterThanOrEqual(3);
  });
});

describe('high contrast', () => {
  it.each(['light', 'dark'] as const)('raises %s text to 7:1, or the setting would change nothing', (theme) => {
    const palette = paletteOf(theme, 'high');
    for (const text of ['ink', 'quiet', 'red'] as const) expect(contrast(palette[text], palette.surface)).toBeGreaterThanOrEqual(7);
  });
});
