import { limits } from './limits.ts';
import { refusals } from './refusals.ts';

/** Twice what an office program keeps in a cell: every quotation mark in a quoted cell stands doubled. */
const MOST_IN_CELL = 2 * 32_767;
/** Of one row; a text may hold commas of its own in a table that is separated by tabs. */
const MOST_SEPARATORS = 10 * limits.columns;

const [QUOTE, COMMA, TAB, SEMICOLON, RETURN, NEWLINE] = [34, 44, 9, 59, 13, 10];
const isSeparator = (code: number): boolean => code === COMMA || code === TAB || code === SEMICOLON;
const isBreak = (code: number): boolean => code === NEWLINE || code === RETURN;

/** Where the quoted cell that begins at `start` ends: behind its closing mark, or at the end of the text. */
const endOfQuoted = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at += 1) {
    if (at - start > MOST_IN_CELL) throw refusals.tooLarge();
    if (text.charCodeAt(at) !== QUOTE) continue;
    if (text.charCodeAt(at + 1) !== QUOTE) return at + 1;
    at += 1;
  }
  return text.length;
};

/**
 * Refuses a text table whose cells, rows or columns no roster has, before the parser sees it: 25 MB of quotation marks made it use up its
 * memory so suddenly that the whole process ended.
 * @throws ExpectedFailure `invalid`
 */
export const guardCsv = (text: string): void => {
  let [rows, separators, cell] = [1, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) {
      rows += code === RETURN && text.charCodeAt(at + 1) === NEWLINE ? 0 : 1;
      [separators, cell] = [0, at + 1];
    } else if (isSeparator(code)) {
      separators += 1;
      cell = at + 1;
    } else if (code === QUOTE && cell === at) at = endOfQuoted(text, at) - 1;
    // one empty line behind the last row is no row
    if (separators > MOST_SEPARATORS || at - cell > MOST_IN_CELL || rows > limits.rows + 1) throw refusals.tooLarge();
  }
};
