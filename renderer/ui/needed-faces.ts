const FONT_SHEET = '/fonts/fonts.css';
const FONT_LINK = `<link rel="stylesheet" href="${FONT_SHEET}"/>`;

/** One bundled face: a family's weight for some characters. */
interface BundledFace {
  readonly family: string;
  readonly css: string;
  /** first and last code point of each range in turn, ascending */
  readonly ranges: readonly number[];
}

/** U+4e00-4e02,U+4e8c → 4e00 4e02 4e8c 4e8c; a wildcard (U+4??) stands for its whole block. */
export const parseRanges = (text: string): readonly number[] =>
  text
    .split(',')
    .map((range) => range.trim().replace(/^U\+/i, ''))
    .filter((range) => range !== '')
    .map((range) => {
      const [from = '', to = from] = range.split('-');
      return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'f'), 16)] as const;
    })
    .sort(([one], [other]) => one - other)
    .flat();

/** Whether a code point lies in one of the ranges. */
export const isWithin = (ranges: readonly number[], code: number): boolean => {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < (ranges[middle * 2] ?? 0)) high = middle - 1;
    else if (code > (ranges[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
};

/** Addresses are told from the sheet's own; in a page they would be read from the page's. */
const withWholeAddresses = (css: string, sheet: string): string =>
  css.replaceAll(/url\(["']?([^"')]+)["']?\)/g, (_, address: string) => `url("${new URL(address, sheet).pathname}")`);

const faceOf = (rule: CSSFontFaceRule, sheet: string): BundledFace => ({
  family: rule.style.getPropertyValue('font-family').replaceAll(/['"]/g, ''),
  css: withWholeAddresses(rule.cssText, sheet),
  ranges: parseRanges(rule.style.getPropertyValue('unicode-range')),
});

let known: readonly BundledFace[] | null = null;

/** The faces as the window itself has them; empty while its sheet is not there yet. */
const bundledFaces = (): readonly BundledFace[] => {
  if (known) return known;
  const faces = [...document.styleSheets].flatMap((sheet) => {
    const { href } = sheet;
    if (href === null || new URL(href).pathname !== FONT_SHEET) return [];
    return [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [faceOf(rule, href)] : []));
  });
  if (faces.length > 0) known = faces;
  return faces;
};

/**
 * The page with those of the bundled faces that its characters need, in place of the sheet of all of them. That sheet is half a megabyte; a frame
 * for each of thirty templates would read it thirty times and hold some 20 MB of it. What is shown is the same.
 */
export const withNeededFaces = (html: string): string => {
  const codes = [...new Set(html)].map((char) => char.codePointAt(0) ?? 0);
  const needed = bundledFaces().filter(({ family, ranges }) => html.includes(family) && codes.some((code) => isWithin(ranges, code)));
  if (needed.length === 0) return html;
  const css = needed.map((face) => face.css).join('');
  return html.replace(FONT_LINK, '').replace('<style>', () => `<style>${css}`);
};
