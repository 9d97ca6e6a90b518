/** The door puts a fresh nonce into the page at every load; styles made at run time must carry it. */
export const cspNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
