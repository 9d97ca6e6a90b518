import { flowSheets } from './flow-sheets.ts';
import { numberSheets } from './number-sheets.ts';

/** Lays a page set out: content into sheets, then what belongs to the last one, then the numbers. Running it again changes nothing. Fonts must be loaded before. */
export const paginate = (document: Document): void => {
  flowSheets(document);
  numberSheets(document);
};
