/**
 * Text for `page.evaluate` / `executeJavaScript`, run once the page is laid out and its faces have settled: how many of the faces it asked for did not
 * arrive. A page printed with the system's substitutes would have other widths, and Type 3 outlines in the PDF, so nobody prints it.
 */
export const missingFacesSource =
  "document.fonts.ready.then(() => (document.querySelector('link[rel=stylesheet]')?.sheet ? [...document.fonts].filter((face) => face.status === 'error').length : 1))";
