import { flowSheets } from './flow-sheets.ts';
import { numberSheets } from './number-sheets.ts';

/**
 * `paginate` as one expression for `page.evaluate` and `executeJavaScript`. Some compilers wrap named functions in a `__name` helper that the page
 * does not have, so it gets one.
 */
export const paginateSource = (): string =>
  `((__name) => { (${flowSheets.toString()})(document); (${numberSheets.toString()})(document); })((named) => named)`;
