/** In the built index.html; each door puts a fresh nonce there for every load. */
export const noncePlaceholder = '__NONCE__';

/**
 * Content-Security-Policy of the window, the same behind both doors: own files only, no eval, no inline script.
 * Inline `style` attributes are allowed because antd positions its pop-ups with them; style blocks need the nonce of this load.
 */
export const windowPolicy = (nonce: string, socketOrigin?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${socketOrigin === undefined ? '' : ` ${socketOrigin}`}`,
    "frame-src 'self' blob: about:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');

/** Policy of a page on its way to the printer: its own styles, our faces, embedded pictures, no script at all. */
export const paperPolicy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
