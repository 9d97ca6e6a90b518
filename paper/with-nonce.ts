/** The same page under a content security policy that asks for a nonce on its style sheets (base64 characters only). */
export const withNonce = (html: string, nonce: string): string => {
  if (!/^[\w+/=-]+$/.test(nonce)) throw new Error('a nonce is base64');
  return html
    .replace('<style>', () => `<style nonce="${nonce}">`)
    .replace('<link rel="stylesheet"', () => `<link nonce="${nonce}" rel="stylesheet"`);
};
